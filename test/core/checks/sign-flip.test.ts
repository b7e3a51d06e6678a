import type { CellValue } from '../../../src/core/workbook/snapshot';
import type { Sheets } from '../../support/catalogue-of';
import { reportedBy } from '../../support/told';

type Row = readonly CellValue[];

const caseSheet = (rows: readonly Row[], total: Row, unit = '1.000 kr.', title = 'A01 - Færre kørsler') => [
  ['Forslagets titel:', title],
  [unit, 'Styringsområde', 2025, 2026, 2027],
  ['Varige ændringer'],
  ...rows,
  ['Samlet varig ændring', null, ...total],
];
const said = (sheets: Sheets) => reportedBy('sign-flip', sheets);

const KØRSEL: Row = ['Besparelse på kørsel', 'Service', -600, -600, -600];

describe('a saving with the sign of a cost is told', () => {
  it('with every amount, twice at stake, and the equation that it would mend', () => {
    expect(
      said({ 'Ark 1': caseSheet([KØRSEL, ['Besparelse på vikarer', 'Service', null, 100, 120]], [-600, -500, -480]) }),
    ).toEqual([
      [
        "warning sign-flip|row-against-convention: 'Ark 1'!D5:E5",
        'document: A01',
        'label: "Besparelse på vikarer"',
        'saving: negative',
        'year: 2026',
        'stated: 100±0.5 kDKK',
        'at stake: 440000 kr.',
        '\'Ark 1\'!D5 "Besparelse på vikarer" = 100±0.5 kDKK',
        '\'Ark 1\'!E5 "Besparelse på vikarer" = 120±0.5 kDKK',
        "2026: +'Ark 1'!D5 leaves [199000; 201000] kr.",
        "2027: +'Ark 1'!E5 leaves [239000; 241000] kr.",
        'key: …|A01|economy|besparelse på vikarer',
        'fingerprint: …#10000000;12000000',
      ],
    ]);
  });

  it('by the sheet where the case has no number, and without an amount where no unit is known', () => {
    expect(
      said({
        'Ark 1': caseSheet(
          [KØRSEL, ['Besparelse på vikarer', 'Service', 100, null, 120]],
          [-500, -600, -480],
          'Område',
          'Færre kørsler',
        ),
      }),
    ).toEqual([
      [
        "warning sign-flip|row-against-convention: 'Ark 1'!C5 'Ark 1'!E5",
        'document: "Ark 1"',
        'label: "Besparelse på vikarer"',
        'saving: negative',
        'year: 2025',
        'stated: 10000±50 øre',
        'at stake: null',
        '\'Ark 1\'!C5 "Besparelse på vikarer" = 10000±50 øre',
        '\'Ark 1\'!E5 "Besparelse på vikarer" = 12000±50 øre',
        "2025: +'Ark 1'!C5 leaves [199; 201] kr.",
        "2027: +'Ark 1'!E5 leaves [239; 241] kr.",
        'key: …|færre kørsler|economy|besparelse på vikarer',
        'fingerprint: …#10000;12000',
      ],
    ]);
  });

  it('where savings are positive, too', () => {
    expect(
      said({
        A01: caseSheet(
          [
            ['Besparelse på kørsel', 'Service', 600, 600, 600],
            ['Besparelse på leje', 'Service', 300, 300, 300],
            ['Besparelse på vikarer', 'Service', -100, -100, -100],
          ],
          [800, 800, 800],
        ),
      }),
    ).toEqual([
      [
        'warning sign-flip|row-against-convention: A01!C6:E6',
        'document: A01',
        'label: "Besparelse på vikarer"',
        'saving: positive',
        'year: 2025',
        'stated: -100±0.5 kDKK',
        'at stake: 600000 kr.',
        'A01!C6 "Besparelse på vikarer" = -100±0.5 kDKK',
        'A01!D6 "Besparelse på vikarer" = -100±0.5 kDKK',
        'A01!E6 "Besparelse på vikarer" = -100±0.5 kDKK',
        '2025: +A01!C6 leaves [-201000; -199000] kr.',
        '2026: +A01!D6 leaves [-201000; -199000] kr.',
        '2027: +A01!E6 leaves [-201000; -199000] kr.',
        'key: …|A01|economy|besparelse på vikarer',
        'fingerprint: …#-10000000;-10000000;-10000000',
      ],
    ]);
  });

  test.each<[string, readonly Row[], Row]>([
    ['a cost', [KØRSEL, ['Drift af system', 'Service', 100, 100, 100]], [-500, -500, -500]],
    [
      'a saving that is less in one year',
      [KØRSEL, ['Besparelse på vikarer', 'Service', -100, 100, -100]],
      [-700, -500, -700],
    ],
    ['an empty saving', [KØRSEL, ['Besparelse på vikarer', 'Service', null, null, null]], [-600, -600, -600]],
  ])('unlike %s', (_, rows, total) => {
    expect(said({ A01: caseSheet(rows, total) })).toEqual([]);
  });
});

it('an amount with the other sign in the list is told with both places', () => {
  expect(
    said({
      Oversigt: [
        ['Oversigt, 1.000 kr.'],
        ['Nr.', 'Forslag', 2025, 2026, 2027],
        ['A01', 'Færre kørsler', 600, 600, 600],
        ['A02', 'Fælles indkøb', -900, -900, -900],
        [null, 'I alt', -300, -300, -300],
      ],
      A01: caseSheet([KØRSEL], [-600, -600, -600]),
    }),
  ).toEqual([
    [
      'error sign-flip|signs-differ: Oversigt!C3:E3 A01!C5:E5',
      'document: A01',
      'label: null',
      'against: {kind list, names [Oversigt]}',
      'years: [{year 2025, here -600±0.5 kDKK, there 600±0.5 kDKK}, {year 2026, here -600±0.5 kDKK, there 600±0.5 kDKK}, {year 2027, here -600±0.5 kDKK, there 600±0.5 kDKK}]',
      'at stake: 3600000 kr.',
      'A01!C5 "Samlet varig ændring" = -600±0.5 kDKK',
      'A01!D5 "Samlet varig ændring" = -600±0.5 kDKK',
      'A01!E5 "Samlet varig ændring" = -600±0.5 kDKK',
      'Oversigt!C3 "Færre kørsler" = 600±0.5 kDKK',
      'Oversigt!D3 "Færre kørsler" = 600±0.5 kDKK',
      'Oversigt!E3 "Færre kørsler" = 600±0.5 kDKK',
      'compare {year 2025, here -600±0.5 kDKK, there 600±0.5 kDKK}',
      'compare {year 2026, here -600±0.5 kDKK, there 600±0.5 kDKK}',
      'compare {year 2027, here -600±0.5 kDKK, there 600±0.5 kDKK}',
      '2025: +A01!C4 -Oversigt!C3 leaves [-1201000; -1199000] kr.',
      '2026: +A01!D4 -Oversigt!D3 leaves [-1201000; -1199000] kr.',
      '2027: +A01!E4 -Oversigt!E3 leaves [-1201000; -1199000] kr.',
      'key: …|A01|list',
      'fingerprint: …#2025;-60000000;60000000;2026;-60000000;60000000;2027;-60000000;60000000',
    ],
  ]);
});

test('an extension printed alike in a list of savings and on its own sheet is no turned sign', () => {
  const Oversigt = (extension: number): Row[] => [
    ['1.000 kr.', null, 2025, 2026, 2027],
    ['A01', 'Flere pædagoger', extension, extension, extension],
    ['A02', 'Færre kørsler', -900, -900, -900],
    ['A03', 'Fælles indkøb', -800, -800, -800],
    ['I alt', null, extension - 1700, extension - 1700, extension - 1700],
  ];
  const A01: Row[] = [
    ['A01 Flere pædagoger'],
    ['1.000 kr.', 2025, 2026, 2027],
    ['Løn', 300, 300, 300],
    ['Netto', 300, 300, 300],
  ];
  const told = (extension: number): string[] =>
    said({ Oversigt: Oversigt(extension), A01 }).map(([head]) => head ?? '');
  expect(told(300)).toEqual([]);
});
