import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import type { SheetReading } from '../../../../src/core/reading/sheet-reading';
import { outlineRows, printedOf, rowNamed, summandsOf, tableOf } from '../outline';
import { CORPUS_LAYOUTS } from './corpus-layouts';
import { FINANCE_DEPARTMENTS } from './finance-departments';
import { snapshotOf, type ExpectedTable, type GallerySheet } from './gallery-sheet';
import { HEADINGS } from './headings';
import { IDS_AND_MARKS } from './ids-and-marks';
import { LEVELS } from './levels';
import { NO_TABLES } from './no-tables';
import { NUMBERS } from './numbers';
import { OTHER_LAYOUTS } from './other-layouts';
import { OTHER_TONGUES } from './other-tongues';
import { SUMS } from './sums';
import { UNUSUAL_SHEETS } from './unusual-sheets';

const GALLERY: Readonly<Record<string, readonly GallerySheet[]>> = {
  'headings and units': HEADINGS,
  'IDs and marks': IDS_AND_MARKS,
  'rows that add up': SUMS,
  numbers: NUMBERS,
  'other layouts': OTHER_LAYOUTS,
  'layouts of the corpus': CORPUS_LAYOUTS,
  'other tongues': OTHER_TONGUES,
  'sheets of other councils': UNUSUAL_SHEETS,
  'other finance departments': FINANCE_DEPARTMENTS,
  'lists of several levels': LEVELS,
  'what is no table': NO_TABLES,
};

describe.each(Object.entries(GALLERY))('the gallery: %s', (_theme, sheets) => {
  test.each(sheets.map((sheet) => [sheet.reads, sheet] as const))('%s', (_reads, gallery) => {
    const [sheet] = readWorkbook({ name: 'gallery.xlsx', sheets: [snapshotOf(gallery)], tables: [], names: [] });
    if (!sheet) throw new Error('a sheet goes in and none comes out');
    if (gallery.kind) expect(sheet.kind).toBe(gallery.kind);
    if (gallery.tables) expect(sheet.tables).toHaveLength(gallery.tables.length);
    gallery.tables?.forEach((expected, index) => expectTable(sheet, index, expected));
    gallery.also?.(sheet);
  });
});

test('the gallery holds every layout once', () => {
  const names = Object.values(GALLERY).flatMap((sheets) => sheets.map(({ reads }) => reads));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(25);
});

function expectTable(sheet: SheetReading, index: number, expected: ExpectedTable): void {
  const table = tableOf(sheet, index);
  if (expected.role) expect(table.role).toBe(expected.role);
  if (expected.caption !== undefined) expect(table.caption?.text ?? null).toBe(expected.caption);
  if (expected.factor !== undefined) expect(table.unit?.unit.factor ?? null).toBe(expected.factor);
  if (expected.currency) expect(table.unit?.unit.currency).toBe(expected.currency);
  if (expected.priceLevel !== undefined) expect(table.priceLevel?.year ?? null).toBe(expected.priceLevel);
  if (expected.years) expect(table.years.map(({ year }) => year)).toEqual(expected.years);
  if (expected.extra) expect(table.extraColumns.map(({ role }) => role)).toEqual(expected.extra);
  if (expected.rows) expect(outlineRows(table)).toEqual(expected.rows);
  if (expected.saving !== undefined) expect(table.sign?.saving ?? null).toBe(expected.saving);
  for (const [row, parts] of Object.entries(expected.sums ?? {}))
    expect(summandsOf(table, rowNamed(table, row))).toEqual(parts);
  for (const [row, printed] of Object.entries(expected.printed ?? {}))
    expect(printedOf(rowNamed(table, row))).toEqual(printed);
}
