import {
  idsOf,
  holdsGroups,
  originalLists,
  proposalLists,
  rowsThatAccount,
  sharedTotals,
  stake,
} from '../../../src/core/checks/rollups';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { SheetReading, YearTable } from '../../../src/core/reading/sheet-reading';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';

const list = (caption: string, ...rows: [string | null, string, number, number][]): CellValue[][] => [
  [`${caption}, 1.000 kr.`],
  ['Nr.', 'Forslag', 2025, 2026],
  ...rows,
];
const read = (sheets: Record<string, CellValue[][]>): readonly SheetReading[] => readWorkbook(workbookOf(sheets));
const tableOf = (sheet: SheetReading | undefined): YearTable =>
  proposalLists(sheet as SheetReading)[0]?.table as YearTable;

const sheets = read({
  Oversigt: list('Oversigt', ['A01', 'Kørsel', -100, -100], ['A02', 'Indkøb', -50, -60], [null, 'I alt', -150, -160]),
  'Gruppe A': list('Gruppe A', ['A01', 'Kørsel', -100, -100], [null, 'I alt', -100, -100]),
  'Gruppe B': list('Gruppe B', ['B01', 'Rengøring', -100, -100], [null, 'I alt', -100, -100]),
});
const [overview, copy] = sheets;

test('a group’s list is a copy of the overview’s list with which it shares a proposal', () => {
  expect(sheets.map(({ kind }) => kind)).toEqual(['overview', 'group-table', 'group-table']);
  expect([...originalLists(sheets).values()].map(({ sheet }) => sheet.name)).toEqual(['Oversigt']);
  expect(originalLists(sheets.slice(1)).size).toBe(0);
});

test('overviews and group sheets decide whose copy a list is', () => {
  const kinds = ['overview', 'group-table', 'business-case', 'action-plan'] as const;
  expect(kinds.map((kind) => holdsGroups({ kind } as SheetReading))).toEqual([true, true, false, false]);
});

test('the proposals of a list are its rows with an ID', () => {
  expect([...idsOf(tableOf(overview)).keys()]).toEqual(['A01', 'A02']);
});

test('totals are paired year by year', () => {
  const pairs = sharedTotals(tableOf(overview), tableOf(copy));
  expect(
    pairs.map(({ year, here, there }) => [year, here.figure.value / 100_000, there.figure.value / 100_000]),
  ).toEqual([
    [2025, -150, -100],
    [2026, -160, -100],
  ]);
});

test('rows that a copy leaves out account for a difference of just their amounts', () => {
  const [first] = sharedTotals(tableOf(overview), tableOf(copy));
  expect(first && rowsThatAccount(first, tableOf(overview), tableOf(copy)).map(({ id }) => id?.text)).toEqual(['A02']);
  const [wider] = read({
    Oversigt: list('Oversigt', ['A01', 'Kørsel', -100, -100], ['A02', 'Indkøb', -70, -60], [null, 'I alt', -150, -160]),
  });
  expect(first && rowsThatAccount(first, tableOf(wider), tableOf(copy))).toEqual([]);
  expect(first && rowsThatAccount(first, tableOf(copy), tableOf(overview))).toEqual([]);
});

test('what is at stake is added up without signs, and unknown where the unit is', () => {
  const pairs = sharedTotals(tableOf(overview), tableOf(copy)).map(
    ({ here, there }) => [here.figure, there.figure] as const,
  );
  expect(stake(tableOf(overview), pairs)).toBe(110_00_000);
  expect(stake({ ...tableOf(overview), unit: null }, pairs)).toBeNull();
});
