import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];
type Totals = readonly (readonly [label: string, ...amounts: CellValue[]])[];

const group = (name: string, rows: Rows, totals: Totals): Rows => [
  [name],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows,
  ...totals.map((total) => [null, ...total]),
  [],
];
const overview = (
  skoler: Totals,
  grand: Totals,
  heading = 'Oversigt, 1.000 kr.',
  aeldre?: Totals,
): { Oversigt: Rows } => ({
  Oversigt: [
    [heading],
    ...group('Skoler', [['A01', 'Færre kørsler', -100, -150]], skoler),
    ...group('Ældre', [['B01', 'Fælles indkøb', -200, -250]], aeldre ?? [['Nettoeffektivisering', -200, -250]]),
    ['I alt'],
    [null, null, 2025, 2026],
    ...grand.map((total) => [null, ...total]),
  ],
});
const net = (...amounts: CellValue[]): Totals => [['Nettoeffektivisering', ...amounts]];
const compared = 'compared Oversigt!C14 Oversigt!C5 Oversigt!C10 Oversigt!D14 Oversigt!D5 Oversigt!D10';

describe('the grand total of an overview', () => {
  test('is held against the totals of its groups, and only the years that differ are told', () => {
    expect(toldBy('rollup-mismatch', overview(net(-100, -150), net(-300, -477)))).toEqual([
      'error rollup-mismatch|grand-total-differs: Oversigt!D14 Oversigt!D5 Oversigt!D10',
      'sheet: Oversigt',
      'label: Nettoeffektivisering',
      'years: [{year 2026, here -477±0.5 kDKK, there -400±1 kDKK}]',
      'groups: 2',
      'at stake: 77000 kr.',
      'Oversigt!D14 "Nettoeffektivisering" = -477±0.5 kDKK',
      'Oversigt!D5 "Nettoeffektivisering" = -150±0.5 kDKK',
      'Oversigt!D10 "Nettoeffektivisering" = -250±0.5 kDKK',
      'sum {year 2026, terms [-150±0.5 kDKK, -250±0.5 kDKK], result -400±1 kDKK, stated -477±0.5 kDKK}',
      '2026: +Oversigt!D5 +Oversigt!D4 +Oversigt!D10 +Oversigt!D9 -Oversigt!D14 leaves [75500; 78500] kr.',
      'key: …|overview/oversigt kr/grand-total/i alt|nettoeffektivisering',
      'fingerprint: …#2026;-47700000;-40000000',
      'compared Oversigt!C14 Oversigt!C5 Oversigt!C10 Oversigt!D14 Oversigt!D5 Oversigt!D10',
    ]);
    expect(toldBy('rollup-mismatch', overview(net(-100, -150), net(-300, -400)))).toEqual([compared]);
  });

  test('that is wrong in every year is told once', () => {
    expect(toldBy('rollup-mismatch', overview(net(-100, -150), net(-100, -150)))).toEqual([
      'error rollup-mismatch|grand-total-differs: Oversigt!C14:D14 Oversigt!C5 Oversigt!C10 Oversigt!D5 Oversigt!D10',
      'sheet: Oversigt',
      'label: Nettoeffektivisering',
      'years: [{year 2025, here -100±0.5 kDKK, there -300±1 kDKK}, {year 2026, here -150±0.5 kDKK, there -400±1 kDKK}]',
      'groups: 2',
      'at stake: 450000 kr.',
      'Oversigt!C14 "Nettoeffektivisering" = -100±0.5 kDKK',
      'Oversigt!C5 "Nettoeffektivisering" = -100±0.5 kDKK',
      'Oversigt!C10 "Nettoeffektivisering" = -200±0.5 kDKK',
      'Oversigt!D14 "Nettoeffektivisering" = -150±0.5 kDKK',
      'Oversigt!D5 "Nettoeffektivisering" = -150±0.5 kDKK',
      'Oversigt!D10 "Nettoeffektivisering" = -250±0.5 kDKK',
      'sum {year 2025, terms [-100±0.5 kDKK, -200±0.5 kDKK], result -300±1 kDKK, stated -100±0.5 kDKK}',
      'sum {year 2026, terms [-150±0.5 kDKK, -250±0.5 kDKK], result -400±1 kDKK, stated -150±0.5 kDKK}',
      '2025: +Oversigt!C5 +Oversigt!C4 +Oversigt!C10 +Oversigt!C9 -Oversigt!C14 leaves [-201500; -198500] kr.',
      '2026: +Oversigt!D5 +Oversigt!D4 +Oversigt!D10 +Oversigt!D9 -Oversigt!D14 leaves [-251500; -248500] kr.',
      'key: …|overview/oversigt kr/grand-total/i alt|nettoeffektivisering',
      'fingerprint: …#2025;-10000000;-30000000;2026;-15000000;-40000000',
      'compared Oversigt!C14 Oversigt!C5 Oversigt!C10 Oversigt!D14 Oversigt!D5 Oversigt!D10',
    ]);
  });

  test("that follows the groups' rows is right where a group's own total is not", () => {
    expect(toldBy('rollup-mismatch', overview(net(-111, -150), net(-300, -400)))).toEqual([compared]);
  });

  test('is not known in a year in which a group total cannot be read', () => {
    expect(toldBy('rollup-mismatch', overview(net(-100, { error: '#REF!' }), net(-300, -777)))).toEqual([
      'compared Oversigt!C14 Oversigt!C5 Oversigt!C10',
    ]);
  });

  test('is compared with the groups that state an amount', () => {
    expect(toldBy('rollup-mismatch', overview(net(-100, null), net(-300, -777))).slice(0, 6)).toEqual([
      'error rollup-mismatch|grand-total-differs: Oversigt!D14 Oversigt!D10',
      'sheet: Oversigt',
      'label: Nettoeffektivisering',
      'years: [{year 2026, here -777±0.5 kDKK, there -250±0.5 kDKK}]',
      'groups: 2',
      'at stake: 527000 kr.',
    ]);
    expect(toldBy('rollup-mismatch', overview(net(-100, null), net(-300, null)))).toEqual([
      'compared Oversigt!C14 Oversigt!C5 Oversigt!C10',
    ]);
  });

  test('has no kroner at stake where no heading gives the unit', () => {
    expect(toldBy('rollup-mismatch', overview(net(-100, -150), net(-300, -477), 'Oversigt')).slice(0, 6)).toEqual([
      'error rollup-mismatch|grand-total-differs: Oversigt!D14 Oversigt!D5 Oversigt!D10',
      'sheet: Oversigt',
      'label: Nettoeffektivisering',
      'years: [{year 2026, here -47700±50 øre, there -40000±100 øre}]',
      'groups: 2',
      'at stake: null',
    ]);
  });

  test('in words of its own stands for the only total that each group has', () => {
    const groups: Rows = [
      ...group('Skoler', [['A01', 'Færre kørsler', -100, -150]], [['Delsum', -100, -150]]),
      ...group('Ældre', [['B01', 'Fælles indkøb', -200, -250]], [['Delsum', -200, -250]]),
    ];
    const Oversigt: Rows = [['Oversigt, 1.000 kr.'], ...groups, [null, 'Hele kataloget i alt', -300, -477]];
    expect(toldBy('rollup-mismatch', { Oversigt }).slice(0, 5)).toEqual([
      'error rollup-mismatch|grand-total-differs: Oversigt!D12 Oversigt!D5 Oversigt!D10',
      'sheet: Oversigt',
      'label: "Hele kataloget i alt"',
      'years: [{year 2026, here -477±0.5 kDKK, there -400±1 kDKK}]',
      'groups: 2',
    ]);
  });

  test('of several rows is held against the rows of the same words', () => {
    const totals = (net25: number): Totals => [
      ['Bruttobesparelse i alt', -100, -150],
      ['Nettoeffektivisering i alt', net25, -150],
    ];
    const grand: Totals = [
      ['Bruttobesparelse i alt', -300, -400],
      ['Nettoeffektivisering i alt', -377, -400],
    ];
    const other: Totals = [
      ['Bruttobesparelse i alt', -200, -250],
      ['Nettoeffektivisering i alt', -200, -250],
    ];
    expect(toldBy('rollup-mismatch', overview(totals(-100), grand, 'Oversigt, 1.000 kr.', other))).toEqual([
      'error rollup-mismatch|grand-total-differs: Oversigt!C17 Oversigt!C6 Oversigt!C12',
      'sheet: Oversigt',
      'label: "Nettoeffektivisering i alt"',
      'years: [{year 2025, here -377±0.5 kDKK, there -300±1 kDKK}]',
      'groups: 2',
      'at stake: 77000 kr.',
      'Oversigt!C17 "Nettoeffektivisering i alt" = -377±0.5 kDKK',
      'Oversigt!C6 "Nettoeffektivisering i alt" = -100±0.5 kDKK',
      'Oversigt!C12 "Nettoeffektivisering i alt" = -200±0.5 kDKK',
      'sum {year 2025, terms [-100±0.5 kDKK, -200±0.5 kDKK], result -300±1 kDKK, stated -377±0.5 kDKK}',
      '2025: +Oversigt!C6 +Oversigt!C4 +Oversigt!C12 +Oversigt!C10 -Oversigt!C17 leaves [75500; 78500] kr.',
      'key: …|overview/oversigt kr/grand-total/i alt|nettoeffektivisering i alt',
      'fingerprint: …#2025;-37700000;-30000000',
      'compared Oversigt!C16 Oversigt!C5 Oversigt!C11 Oversigt!D16 Oversigt!D5 Oversigt!D11 Oversigt!C17 Oversigt!C6 Oversigt!C12 Oversigt!D17 Oversigt!D6 Oversigt!D12',
    ]);
  });
});
