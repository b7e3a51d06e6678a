import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { paybacks, type Payback } from '../../../src/core/checks/payback-flows';
import { readSchema } from '../../../src/core/reading/schema/read-schema';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';

type Rows = CellValue[][];

/** The payback times of a case with these rows below "varige ændringer", in 1,000 kr. of four years from 2025. */
function paybacksOf(rows: Rows): Payback[] {
  const snapshot = workbookOf({
    A01: [
      ['Forslagets titel:', 'A01 - Ny kørselsplan'],
      ['Tabel 1. Forslagets samlede økonomi'],
      ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
      ['Varige ændringer'],
      ...rows,
    ],
  });
  const { cases } = buildCatalogue(snapshot.name, readWorkbook(snapshot), readSchema(snapshot));
  const [only] = cases;
  return only ? paybacks(only) : [];
}

const inShort = ({ scope, years, allowed, simple }: Payback): unknown => [
  scope,
  years,
  [allowed.lo, allowed.hi],
  simple && [simple.lo, simple.hi],
];
/** A figure's 500 kr. of printing move a time by less than this many hundredths of a year. */
const roughly = (rows: Rows): unknown =>
  JSON.parse(
    JSON.stringify(paybacksOf(rows).map(inShort), (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 100) / 100 : value,
    ),
  );

const saving = (...years: (number | null)[]): Rows => [
  ['Besparelse på kørsel', 'Service', ...years],
  ['Samlet varig ændring', null, ...years],
];
const costs = (area: string, ...years: (number | null)[]): Rows => [
  ['Implementeringsomkostninger'],
  ['System', area, ...years],
];

describe('the payback times that a case allows', () => {
  test.each<[string, Rows, unknown]>([
    [
      'are one of its service budget and one of its whole economy',
      [...saving(-1000, -1000, -1000, -1000), ...costs('Service', 2500, null, null, null)],
      [
        ['service', 2.5, [2.5, 3], [2.5, 3]],
        ['everything', 2.5, [2.5, 3], [2.5, 3]],
      ],
    ],
    [
      'are of the whole economy alone where the cost is an investment',
      [...saving(-1000, -1000, -1000, -1000), ...costs('Anlæg', 2500, null, null, null)],
      [['everything', 2.5, [2.5, 3], [2.5, 3]]],
    ],
    [
      'begin at the first saving, too',
      [...saving(null, -1000, -1000, -1000), ...costs('Anlæg', 2000, null, null, null)],
      [['everything', 3, [2, 4], [2, 2]]],
    ],
    [
      'begin at the first cost, too',
      [...saving(null, null, -1000, -1000), ...costs('Anlæg', null, 1000, null, null)],
      [['everything', 3, [1, 4], [1, 1]]],
    ],
    [
      'go on beyond the years shown where the saving has come to rest',
      [...saving(-1000, -1000, -1000, -1000), ...costs('Anlæg', 8000, null, null, null)],
      [['everything', 8, [8, 9], [8, 8]]],
    ],
    [
      'are open above where the saving still changes',
      [...saving(-500, -700, -900, -1000), ...costs('Anlæg', 8000, null, null, null)],
      [['everything', null, [4, null], [8, 8]]],
    ],
    [
      'are a year where the first year pays for itself',
      [...saving(-1000, -1000, -1000, -1000), ...costs('Anlæg', 300, null, null, null)],
      [['everything', 0, [0, 1], [0.3, 1]]],
    ],
    [
      'leave a withdrawn cost out',
      [
        ...saving(-1000, -1000, -1000, -1000),
        ...costs('Anlæg', 2500, null, null, null),
        ['Trukket: biler', 'Anlæg', 900],
      ],
      [['everything', 2.5, [2.5, 3], [2.5, 3]]],
    ],
    [
      'count a year that costs where no section of costs stands',
      [
        ['Nyt system', 'Service', 1500, null, null, null],
        ['Besparelse på kørsel', 'Service', null, -1000, -1000, -1000],
        ['Samlet varig ændring', null, 1500, -1000, -1000, -1000],
      ],
      [
        ['service', 2.5, [1.5, 3], [1.5, 2]],
        ['everything', 2.5, [1.5, 3], [1.5, 2]],
      ],
    ],
    ['are none where there is nothing to pay back', saving(-1000, -1000, -1000, -1000), []],
    ['are none where no sign is known', costs('Anlæg', 800, 100, null, null), []],
  ])('%s', (_, rows, expected) => {
    expect(roughly(rows)).toEqual(expected);
  });

  test('are the same where savings are positive', () => {
    const positive: Rows = [
      ['Besparelse på kørsel', 'Service', 1000, 1000, 1000, 1000],
      ['Samlet varig ændring', null, 1000, 1000, 1000, 1000],
      ...costs('Anlæg', 2500, null, null, null),
      ['Samlet økonomisk påvirkning', null, -1500, 1000, 1000, 1000],
    ];
    expect(roughly(positive)).toEqual([['everything', 2.5, [2.5, 3], [2.5, 3]]]);
  });
});

describe("a third table's investments", () => {
  const third: Rows = [[], ['Tabel 3. Anlægsinvesteringer i forslaget'], ['1.000 kr.', null, 2025, 2026, 2027, 2028]];
  const flowsOf = (rows: Rows): unknown =>
    paybacksOf(rows).map(({ scope, flows }) => [
      scope,
      ...flows.map(({ flow, parts }) => [
        flow.value / 100_000,
        flow.interval.lo / 100_000,
        flow.interval.hi / 100_000,
        parts.length,
      ]),
    ]);

  test('are costs whatever their sign, where the first table has none', () => {
    const rows = [
      ...saving(-1000, -1000, -1000, -1000),
      ...third,
      ['Nye biler', null, -2500, null, null, null],
      ['Nye ruter', null, null, 300, null, null],
    ];
    expect(flowsOf(rows)).toEqual([
      [
        'everything',
        [1500, 1499, 1501, 2],
        [-700, -701, -699, 2],
        [-1000, -1000.5, -999.5, 1],
        [-1000, -1000.5, -999.5, 1],
      ],
    ]);
  });

  test('are passed over where the first table has costs of its own', () => {
    const rows = [
      ...saving(-1000, -1000, -1000, -1000),
      ...costs('Anlæg', 2500, null, null, null),
      ...third,
      ['Nye biler', null, 900, null, null, null],
    ];
    expect(flowsOf(rows)).toEqual([
      [
        'everything',
        [1500, 1499, 1501, 2],
        [-1000, -1000.5, -999.5, 1],
        [-1000, -1000.5, -999.5, 1],
        [-1000, -1000.5, -999.5, 1],
      ],
    ]);
  });
});
