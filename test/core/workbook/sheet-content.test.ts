import fc from 'fast-check';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { planUndo } from '../../../src/core/workbook/edit-plan';
import type { SheetCell, SheetContent } from '../../../src/core/workbook/sheet-change';
import { changedCells, contentInSheet, contentOfSheet, sizeOf } from '../../../src/core/workbook/sheet-content';
import { isSheetName } from '../../../src/core/workbook/sheet-name';
import { sheetFromRows, type CellValue } from '../../../src/core/workbook/snapshot';

const value = fc.oneof(
  fc.constant<CellValue>(null),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<CellValue>('HA02', '-', '=', { error: '#N/A' }),
);
const rows = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 });

test('a sheet as content holds what the sheet holds, cell by cell from A1', () => {
  fc.assert(
    fc.property(rows, fc.nat(3), fc.nat(3), (cells, top, left) => {
      const sheet = { ...sheetFromRows('A', cells, '#,##0'), top, left };
      const content = contentOfSheet(sheet);
      expect(changedCells(content, content)).toEqual([]);
      sheet.values.forEach((line, r) =>
        line.forEach((cell, c) => {
          const is = contentInSheet(content, top + r, left + c);
          expect(is.formula ?? is.value).toEqual(cell);
          expect(is.numberFormat).toBe(sheet.numberFormats[r]?.[c]);
        }),
      );
    }),
  );
});

test('the cells that differ between two contents are those named, wherever one is larger', () => {
  fc.assert(
    fc.property(rows, fc.nat(7), fc.nat(7), (cells, row, column) => {
      const expected = contentOfSheet(sheetFromRows('A', cells));
      const grown: SheetCell[][] = Array.from({ length: Math.max(row + 1, cells.length) }, (_, r) =>
        Array.from(
          { length: Math.max(column + 1, sizeOf(expected).columns) },
          (__, c) => expected.rows[r]?.[c] ?? null,
        ),
      );
      (grown[row] ?? [])[column] = { value: 'a note nobody expected' };
      const now: SheetContent = { ...expected, rows: grown };
      expect(changedCells(expected, now).map(({ top, left }) => [top, left])).toEqual([[row, column]]);
    }),
  );
});

test('what a formula computes is no change of it', () => {
  const expected: SheetContent = { name: 'A', rows: [[{ formula: '=B1' }]] };
  const sheet = { ...sheetFromRows('A', [[5]]), formulas: [['=B1']] };
  expect(changedCells(expected, contentOfSheet(sheet))).toEqual([]);
  const other = contentOfSheet({ ...sheet, formulas: [['=B2']] });
  expect(changedCells(expected, other).map(formatAddress)).toEqual(['A!A1']);
});

test('undo takes sheets back in the opposite order, expecting what was made of them', () => {
  const a: SheetContent = { name: 'A', rows: [] };
  const b: SheetContent = { name: 'B', rows: [[{ value: 1 }]] };
  const undo = planUndo({
    entries: [],
    sheets: [
      { change: 'added', after: a },
      { change: 'rewritten', before: a, after: b },
      { change: 'removed', before: b, stoodBefore: 'C' },
      { change: 'removed', before: a, stoodBefore: null },
    ],
  });
  expect(undo.sheets).toEqual([
    { change: 'add', sheet: a },
    { change: 'add', sheet: b, before: 'C' },
    { change: 'rewrite', sheet: a, expected: b },
    { change: 'remove', name: 'A', expected: a },
  ]);
  expect('sheets' in planUndo({ entries: [] })).toBe(false);
});

test.each(['HA02', 'Katalogtjek totaler', 'Å & Ø (2)', 'x'.repeat(31)])('%s is a name for a sheet', (name) =>
  expect(isSheetName(name)).toBe(true),
);

test.each(['', 'SSU/10', 'a:b', '[x]', 'what?', '*', "'x", "x'", 'History', 'x'.repeat(32)])('"%s" is none', (name) =>
  expect(isSheetName(name)).toBe(false),
);
