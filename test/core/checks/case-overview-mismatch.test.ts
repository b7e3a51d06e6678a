import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const caseSheet = (rows: Rows, unit = '1.000 kr.'): Rows => [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  [unit, 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ...rows,
];
const list = (name: string, rows: Rows, unit = '1.000 kr.'): Rows => [
  [name],
  [unit, null, null, null],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows,
];
const parts: Rows = [
  ['Færre ture', 'Service', -400, -400],
  ['Færre biler', 'Service', -200, -200],
];
const total: Rows = [['Samlet varig ændring', null, -600, -600]];
const A01 = caseSheet([...parts, ...total]);
const other: readonly CellValue[] = ['A02', 'Indkøb', -50, -50];

describe('a list that says another net than the case', () => {
  test('is held against it year by year, and only the years that differ are told', () => {
    const Oversigt = list('Oversigt', [['A01', 'Færre kørsler', -600, -777], other]);
    expect(toldBy('case-overview-mismatch', { Oversigt, A01 })).toEqual([
      'error case-overview-mismatch|case-differs-from-listing: A01!D6 Oversigt!D4',
      'id: A01',
      'caseSheet: A01',
      'listingSheets: [Oversigt]',
      'years: [{year 2026, listed -777±0.5 kDKK, net -600±1 kDKK}]',
      'explanation: null',
      'at stake: 177000 kr.',
      'Oversigt!D4 "Færre kørsler" = -777±0.5 kDKK',
      'A01!D4 "Færre ture" = -400±0.5 kDKK',
      'A01!D5 "Færre biler" = -200±0.5 kDKK',
      'compare {year 2026, here -600±1 kDKK, there -777±0.5 kDKK}',
      '2026: +A01!D4 +A01!D5 -Oversigt!D4 leaves [175500; 178500] kr.',
      'key: …|A01|overview/oversigt',
      'fingerprint: …#2026;-77700000;-60000000',
      'compared Oversigt!C4 A01!C4 A01!C5 Oversigt!D4 A01!D4 A01!D5',
    ]);
  });

  test('is told together with another that says the same', () => {
    const row = ['A01', 'Færre kørsler', -677, -777];
    const sheets = { Oversigt: list('Oversigt', [row, other]), Gruppe: list('Gruppe A', [row, other]), A01 };
    expect(toldBy('case-overview-mismatch', sheets)).toEqual([
      'error case-overview-mismatch|case-differs-from-listing: A01!C6:D6 Oversigt!C4:D4 Gruppe!C4:D4',
      'id: A01',
      'caseSheet: A01',
      'listingSheets: [Oversigt, Gruppe]',
      'years: [{year 2025, listed -677±0.5 kDKK, net -600±1 kDKK}, {year 2026, listed -777±0.5 kDKK, net -600±1 kDKK}]',
      'explanation: null',
      'at stake: 254000 kr.',
      'Oversigt!C4 "Færre kørsler" = -677±0.5 kDKK',
      'A01!C4 "Færre ture" = -400±0.5 kDKK',
      'A01!C5 "Færre biler" = -200±0.5 kDKK',
      'Oversigt!D4 "Færre kørsler" = -777±0.5 kDKK',
      'A01!D4 "Færre ture" = -400±0.5 kDKK',
      'A01!D5 "Færre biler" = -200±0.5 kDKK',
      'Gruppe!C4 "Færre kørsler" = -677±0.5 kDKK',
      'A01!C4 "Færre ture" = -400±0.5 kDKK',
      'A01!C5 "Færre biler" = -200±0.5 kDKK',
      'Gruppe!D4 "Færre kørsler" = -777±0.5 kDKK',
      'A01!D4 "Færre ture" = -400±0.5 kDKK',
      'A01!D5 "Færre biler" = -200±0.5 kDKK',
      'compare {year 2025, here -600±1 kDKK, there -677±0.5 kDKK}',
      'compare {year 2026, here -600±1 kDKK, there -777±0.5 kDKK}',
      '2025: +A01!C4 +A01!C5 -Oversigt!C4 leaves [75500; 78500] kr.',
      '2026: +A01!D4 +A01!D5 -Oversigt!D4 leaves [175500; 178500] kr.',
      '2025: +A01!C4 +A01!C5 -Gruppe!C4 leaves [75500; 78500] kr.',
      '2026: +A01!D4 +A01!D5 -Gruppe!D4 leaves [175500; 178500] kr.',
      'key: …|A01|overview/oversigt|group-table/gruppe a',
      'fingerprint: …#2025;-67700000;-60000000;2026;-77700000;-60000000',
      'compared Oversigt!C4 A01!C4 A01!C5 Oversigt!D4 A01!D4 A01!D5 Gruppe!C4 Gruppe!D4',
    ]);
  });

  test('is told apart from another that says otherwise', () => {
    const rows = (amount: number): Rows => [['A01', 'Færre kørsler', amount, -600], other];
    const sheets = { Oversigt: list('Oversigt', rows(-677)), Gruppe: list('Gruppe A', rows(-688)), A01 };
    expect(toldBy('case-overview-mismatch', sheets).filter((line) => line.startsWith('error'))).toEqual([
      'error case-overview-mismatch|case-differs-from-listing: A01!C6 Oversigt!C4',
      'error case-overview-mismatch|case-differs-from-listing: A01!C6 Gruppe!C4',
    ]);
  });

  test('is itself the place to look at where another list agrees with the case', () => {
    const rows = (amount: number): Rows => [['A01', 'Færre kørsler', amount, -600], other];
    const sheets = { Oversigt: list('Oversigt', rows(-677)), Gruppe: list('Gruppe A', rows(-600)), A01 };
    expect(toldBy('case-overview-mismatch', sheets).filter((line) => line.startsWith('error'))).toEqual([
      'error case-overview-mismatch|case-differs-from-listing: Oversigt!C4 A01!C6',
    ]);
  });

  test('is held against the rows where the case states no net, and shows its own cell alone where there are none', () => {
    const Oversigt = list('Oversigt', [['A01', 'Færre kørsler', -677, -777], other]);
    const bare = parts.map(([label, area, first]) => [label ?? null, area ?? null, first ?? null, null]);
    expect(toldBy('case-overview-mismatch', { Oversigt, A01: caseSheet(bare) })).toEqual([
      'error case-overview-mismatch|case-differs-from-listing: A01!C4 A01!C5 Oversigt!C4:D4',
      'id: A01',
      'caseSheet: A01',
      'listingSheets: [Oversigt]',
      'years: [{year 2025, listed -677±0.5 kDKK, net -600±1 kDKK}, {year 2026, listed -777±0.5 kDKK, net 0±0 kDKK}]',
      'explanation: null',
      'at stake: 854000 kr.',
      'Oversigt!C4 "Færre kørsler" = -677±0.5 kDKK',
      'A01!C4 "Færre ture" = -400±0.5 kDKK',
      'A01!C5 "Færre biler" = -200±0.5 kDKK',
      'Oversigt!D4 "Færre kørsler" = -777±0.5 kDKK',
      'compare {year 2025, here -600±1 kDKK, there -677±0.5 kDKK}',
      'compare {year 2026, here 0±0 kDKK, there -777±0.5 kDKK}',
      '2025: +A01!C4 +A01!C5 -Oversigt!C4 leaves [75500; 78500] kr.',
      '2026: -Oversigt!D4 leaves [776500; 777500] kr.',
      'key: …|A01|overview/oversigt',
      'fingerprint: …#2025;-67700000;-60000000;2026;-77700000;0',
      'compared Oversigt!C4 A01!C4 A01!C5 Oversigt!D4',
    ]);
  });

  test('is only warned of where two price levels make both right', () => {
    const Oversigt = list('Oversigt', [['A01', 'Færre kørsler', -615, -615], other], '1.000 kr. 2026 p/l');
    const sheets = { Oversigt, A01: caseSheet([...parts, ...total], '1.000 kr. 2025 p/l') };
    expect(toldBy('case-overview-mismatch', sheets).slice(0, 6)).toEqual([
      'warning case-overview-mismatch|case-differs-from-listing: A01!C6:D6 Oversigt!C4:D4',
      'id: A01',
      'caseSheet: A01',
      'listingSheets: [Oversigt]',
      'years: [{year 2025, listed -615±0.5 kDKK, net -600±1 kDKK}, {year 2026, listed -615±0.5 kDKK, net -600±1 kDKK}]',
      'explanation: {kind price-level, listed 2026, argued 2025, bothTrue true}',
    ]);
  });

  test('is left to the checks of units and signs where that is all the difference', () => {
    const rows = (amount: number): Rows => [['A01', 'Færre kørsler', amount, amount], other];
    const compared = ['compared Oversigt!C4 A01!C4 A01!C5 Oversigt!D4 A01!D4 A01!D5'];
    expect(toldBy('case-overview-mismatch', { Oversigt: list('Oversigt', rows(-600_000)), A01 })).toEqual(compared);
    expect(toldBy('case-overview-mismatch', { Oversigt: list('Oversigt', rows(600)), A01 })).toEqual(compared);
  });

  test('cannot be decided where no heading gives its unit', () => {
    const Oversigt = list('Oversigt', [['A01', 'Færre kørsler', -677, '-']], 'Nr');
    const millions = caseSheet([['Færre ture', 'Service', -0.4, -0.4]], 'mio. kr.');
    const thousands = [['Forslagets titel:', 'A02 - Indkøb'], ...A01.slice(1)];
    expect(toldBy('case-overview-mismatch', { Oversigt, A01: millions, A02: thousands })).toEqual([
      'undecided Oversigt!C4 unit-unknown',
    ]);
  });
});
