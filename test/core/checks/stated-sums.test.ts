import {
  atStake,
  comparedCells,
  differences,
  evidenceOf,
  joinCells,
  statedSums,
  sumCells,
  sumEvidence,
  sumStep,
} from '../../../src/core/checks/stated-sums';
import type { TableRow, YearTable } from '../../../src/core/reading/sheet-reading';
import { cellAt, formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { tableOf } from '../../support/catalogue-of';
import { plain } from '../../support/plain-value';

const list = (total: readonly CellValue[], first: CellValue = -100, heading = 'Oversigt, 1.000 kr.') => [
  [heading],
  ['Nr.', 'Forslag', 2025, 2026, 2027],
  ['A01', 'Kørsel', first, -200, -300],
  ['A02', 'Indkøb', -10, null, -30],
  [null, 'I alt', ...total],
];
function totalOf(table: YearTable): TableRow {
  const row = table.rows.find(({ role }) => role === 'total');
  if (!row) throw new Error('no total');
  return row;
}
const table = tableOf(list([-110, -210, null]));
const total = totalOf(table);
const sums = statedSums(table, total);
const addresses = (cells: Parameters<typeof joinCells>[0]): string => cells.map(formatAddress).join(' ');

test('a total is held against its rows in every year that states one', () => {
  expect(sums.map(({ year, sum, agrees, parts }) => [year, sum.value, agrees, parts.length])).toEqual([
    [2025, -11_000_000, true, 2],
    [2026, -20_000_000, false, 1],
  ]);
});

test('a year whose row cannot be read is left out', () => {
  const unread = tableOf(list([-110, -210, -330], { error: '#REF!' }));
  expect(statedSums(unread, totalOf(unread)).map(({ year }) => year)).toEqual([2026, 2027]);
});

test('other rows than its own may be asked for, with their signs', () => {
  const [first, second] = table.rows.filter(({ role }) => role === 'item');
  if (!first || !second) throw new Error('no rows');
  const asked = [
    { row: first.index, sign: 1 as const },
    { row: second.index, sign: -1 as const },
  ];
  expect(statedSums(table, total, asked).map(({ sum }) => sum.value)).toEqual([-9_000_000, -20_000_000]);
  expect(statedSums(table, total, [{ row: 99, sign: 1 }]).map(({ sum, parts }) => [sum.value, parts.length])).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(statedSums(table, total)).toBe(sums);
});

test('the addition can be redone', () => {
  const [first] = sums;
  if (!first) throw new Error('no sum');
  expect(plain(sumStep(table, first))).toBe(
    '{step sum, year 2025, terms [-100±0.5 kDKK, -10±0.5 kDKK], result -110±1 kDKK, stated -110±0.5 kDKK}',
  );
  const { stated, sum, parts, agrees } = first;
  const taken = parts.map((part) => ({ ...part, sign: -1 as const }));
  expect(plain(sumStep(table, { stated, sum, parts: taken, agrees }))).toBe(
    '{step sum, year null, terms [100±0.5 kDKK, 10±0.5 kDKK], result -110±1 kDKK, stated -110±0.5 kDKK}',
  );
});

test('every cell is proof, blocks are told as such', () => {
  expect(
    sumEvidence(table, total, sums).map(({ cell, text, reads }) => `${formatAddress(cell)} ${text} ${plain(reads)}`),
  ).toEqual([
    'Ark!C5 I alt -110±0.5 kDKK',
    'Ark!C3 Kørsel -100±0.5 kDKK',
    'Ark!C4 Indkøb -10±0.5 kDKK',
    'Ark!D5 I alt -210±0.5 kDKK',
    'Ark!D3 Kørsel -200±0.5 kDKK',
  ]);
  expect(addresses(sumCells(sums))).toBe('Ark!C5:D5 Ark!C3:D3 Ark!C4');
  expect(addresses(comparedCells(sums))).toBe('Ark!C5 Ark!C3 Ark!C4 Ark!D5 Ark!D3');
});

test('an empty cell and a row without a label are proof, too', () => {
  const empty = total.cells[2];
  if (!empty) throw new Error('no cell');
  expect(evidenceOf(table, { ...total, label: null }, empty)).toMatchObject({ text: '', span: null, reads: null });
});

test('what is missing is at stake, where the unit is known', () => {
  expect(atStake(table, sums)).toBe(1_000_000);
  expect(atStake(table, [...sums, ...sums])).toBe(2_000_000);
  expect(atStake({ ...table, unit: null }, sums)).toBeNull();
  expect(differences(table, sums.slice(1)).map(plain)).toEqual([
    '{year 2026, stated -210±0.5 kDKK, sum -200±0.5 kDKK}',
  ]);
});

test('cells side by side are one block', () => {
  const at = (row: number, column: number, sheet = 'A') => cellAt(sheet, row, column);
  expect(addresses(joinCells([at(0, 0), at(0, 1), at(0, 2), at(0, 4), at(1, 5)]))).toBe('A!A1:C1 A!E1 A!F2');
  expect(addresses(joinCells([at(0, 0), at(0, 1, 'B')]))).toBe('A!A1 B!B1');
  expect(addresses(joinCells([at(0, 2), at(0, 1), at(0, 0)]))).toBe('A!A1:C1');
  expect(addresses(joinCells([at(0, 2), at(0, 0)]))).toBe('A!C1 A!A1');
  expect(addresses(joinCells([at(0, 0), { ...at(0, 1), bottom: 1 }]))).toBe('A!A1 A!B1:B2');
  expect(joinCells([])).toEqual([]);
});
