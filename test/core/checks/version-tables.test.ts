import { changedRows, otherPriceLevel } from '../../../src/core/checks/version-tables';
import type { TableRow } from '../../../src/core/reading/sheet-reading';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { tableOf } from '../../support/catalogue-of';
import { plain } from '../../support/plain-value';

type Row = readonly CellValue[];

const list = (heading: string, rows: readonly Row[], total: Row, years: Row = [2025, 2026]) =>
  tableOf([[heading], ['Nr.', 'Forslag', ...years], ...rows, [null, 'I alt', ...total]]);
const T = 'Oversigt, 1.000 kr.';
const A: Row = ['A01', 'Kørsel', -100, -200];
const B: Row = ['A02', 'Indkøb', -300, -400];
const before = list(T, [A, B], [-400, -600]);

function changes(after: typeof before, from = before, told: ReadonlySet<TableRow> = new Set()): unknown {
  const { rows, renumbered, restated } = changedRows({ before: from, after, newIds: new Map(), told });
  return [
    ...rows.map(({ before: old, after: now, ...rest }) =>
      [plain(rest), old.map(formatAddress).join(' '), now.map(formatAddress).join(' ')].join(' | '),
    ),
    ...renumbered.map(([one, other]) => `renumbered ${one.id?.text ?? ''} ${other.id?.text ?? ''}`),
    ...restated.map(([one, other]) => `restated ${one.status} ${other.status}`),
  ];
}

test.each([
  ['nothing', list(T, [A, B], [-400, -600]), []],
  [
    'an amount and the total that follows',
    list(T, [['A01', 'Kørsel', -150, -200], B], [-450, -600]),
    [
      '{label Kørsel, id A01, kind changed, replacedBy null, follows false, years [{year 2025, before -100±0.5 kDKK, after -150±0.5 kDKK}], amount 5000000} | Ark!C3 | Ark!C3',
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2025, before -400±0.5 kDKK, after -450±0.5 kDKK}], amount 5000000} | Ark!C5 | Ark!C5',
    ],
  ],
  [
    'a total alone',
    list(T, [A, B], [-400, -700]),
    [
      '{label "I alt", id null, kind total, replacedBy null, follows false, years [{year 2026, before -600±0.5 kDKK, after -700±0.5 kDKK}], amount 10000000} | Ark!D5 | Ark!D5',
    ],
  ],
  [
    'an amount and a blank',
    list(T, [['A01', 'Kørsel', null, -250], B], [-300, -650]),
    [
      '{label Kørsel, id A01, kind changed, replacedBy null, follows false, years [{year 2025, before -100±0.5 kDKK, after null}, {year 2026, before -200±0.5 kDKK, after -250±0.5 kDKK}], amount 15000000} | Ark!C3:D3 | Ark!C3:D3',
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2025, before -400±0.5 kDKK, after -300±0.5 kDKK}, {year 2026, before -600±0.5 kDKK, after -650±0.5 kDKK}], amount 15000000} | Ark!C5:D5 | Ark!C5:D5',
    ],
  ],
  [
    'a row more',
    list(T, [A, B, ['A03', 'Leje', -5, -6]], [-405, -606]),
    [
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2025, before -400±0.5 kDKK, after -405±0.5 kDKK}, {year 2026, before -600±0.5 kDKK, after -606±0.5 kDKK}], amount 1100000} | Ark!C5:D5 | Ark!C6:D6',
      '{label Leje, id A03, kind added, replacedBy null, follows false, years [{year 2025, before null, after -5±0.5 kDKK}, {year 2026, before null, after -6±0.5 kDKK}], amount 1100000} |  | Ark!C5:D5',
    ],
  ],
  [
    'a row less',
    list(T, [A], [-100, -200]),
    [
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2025, before -400±0.5 kDKK, after -100±0.5 kDKK}, {year 2026, before -600±0.5 kDKK, after -200±0.5 kDKK}], amount 70000000} | Ark!C5:D5 | Ark!C4:D4',
      '{label Indkøb, id A02, kind removed, replacedBy null, follows false, years [{year 2025, before -300±0.5 kDKK, after null}, {year 2026, before -400±0.5 kDKK, after null}], amount 70000000} | Ark!C4:D4 | ',
    ],
  ],
  [
    'a row for another',
    list(T, [A, ['A07', 'Nye vogne', -300, -400]], [-400, -600]),
    [
      '{label Indkøb, id A02, kind replaced, replacedBy "Nye vogne", follows false, years [{year 2025, before null, after -300±0.5 kDKK}, {year 2026, before null, after -400±0.5 kDKK}], amount 70000000} | Ark!C4:D4 | Ark!C4:D4',
    ],
  ],
  [
    'a row for another with other amounts',
    list(T, [A, ['A07', 'Nye vogne', -300, -401]], [-400, -601]),
    [
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2026, before -600±0.5 kDKK, after -601±0.5 kDKK}], amount 100000} | Ark!D5 | Ark!D5',
      '{label Indkøb, id A02, kind removed, replacedBy null, follows false, years [{year 2025, before -300±0.5 kDKK, after null}, {year 2026, before -400±0.5 kDKK, after null}], amount 70000000} | Ark!C4:D4 | ',
      '{label "Nye vogne", id A07, kind added, replacedBy null, follows false, years [{year 2025, before null, after -300±0.5 kDKK}, {year 2026, before null, after -401±0.5 kDKK}], amount 70100000} |  | Ark!C4:D4',
    ],
  ],
  [
    'years more',
    list(
      T,
      [
        ['A01', 'Kørsel', -200, -300],
        ['A02', 'Indkøb', -401, -500],
      ],
      [-601, -800],
      [2026, 2027],
    ),
    [
      '{label Indkøb, id A02, kind changed, replacedBy null, follows false, years [{year 2026, before -400±0.5 kDKK, after -401±0.5 kDKK}], amount 100000} | Ark!D4 | Ark!C4',
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2026, before -600±0.5 kDKK, after -601±0.5 kDKK}], amount 100000} | Ark!D5 | Ark!C5',
    ],
  ],
  [
    'another unit',
    list(
      'Oversigt, mio. kr.',
      [
        ['A01', 'Kørsel', -0.1, -0.2],
        ['A02', 'Indkøb', -0.3, -0.9],
      ],
      [-0.4, -1.1],
    ),
    [
      '{label Indkøb, id A02, kind changed, replacedBy null, follows false, years [{year 2026, before -400±0.5 kDKK, after -0.9±0.05 MDKK}], amount 50000000} | Ark!D4 | Ark!D4',
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2026, before -600±0.5 kDKK, after -1.1±0.05 MDKK}], amount 50000000} | Ark!D5 | Ark!D5',
    ],
  ],
  [
    'savings as positive numbers',
    list(
      T,
      [
        ['A01', 'Kørsel', 100, 200],
        ['A02', 'Indkøb', 300, 450],
      ],
      [400, 650],
    ),
    [
      '{label Indkøb, id A02, kind changed, replacedBy null, follows false, years [{year 2026, before -400±0.5 kDKK, after 450±0.5 kDKK}], amount 5000000} | Ark!D4 | Ark!D4',
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2026, before -600±0.5 kDKK, after 650±0.5 kDKK}], amount 5000000} | Ark!D5 | Ark!D5',
    ],
  ],
  [
    'a row withdrawn',
    list(T, [A, ['A02', 'Indkøb (udgår)', -300, -400]], [-100, -200]),
    [
      '{label "I alt", id null, kind total, replacedBy null, follows true, years [{year 2025, before -400±0.5 kDKK, after -100±0.5 kDKK}, {year 2026, before -600±0.5 kDKK, after -200±0.5 kDKK}], amount 70000000} | Ark!C5:D5 | Ark!C5:D5',
      'restated active withdrawn',
    ],
  ],
])('between two versions: %s', (_, after, expected) => {
  expect(changes(after)).toEqual(expected);
});

test('without a unit the numbers are compared, and no amount is told', () => {
  const after = list('Oversigt', [A, ['A02', 'Indkøb', -300, -450]], [-400, -650]);
  const found = changes(after, list('Oversigt', [A, B], [-400, -600]));
  expect(found).toEqual([
    expect.stringMatching(/^{label Indkøb,.*amount null}/),
    expect.stringMatching(/^{label "I alt",.*amount null}/),
  ]);
});

test('rows that are told of elsewhere are not told again', () => {
  const after = list(T, [A], [-400, -600]);
  const gone = before.rows.filter(({ id }) => id?.text === 'A02');
  expect(changes(after, before, new Set(gone))).toEqual([]);
});

test('amounts of two price levels are not compared', () => {
  const [old, now] = [
    list('Oversigt, 1.000 kr. 2025 p/l', [A, B], [-400, -600]),
    list('Oversigt, 1.000 kr. 2026 p/l', [B], [-300, -400]),
  ];
  expect(otherPriceLevel({ before: old, after: now })).toBe(true);
  expect(otherPriceLevel({ before: old, after: old })).toBe(false);
  expect(otherPriceLevel({ before: old, after: before })).toBe(false);
  expect(otherPriceLevel({ before, after: old })).toBe(false);
  expect(changes(now, old)).toEqual([]);
});
