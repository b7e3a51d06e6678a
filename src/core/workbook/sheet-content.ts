import { cellAt, type CellRange } from './cell-ref';
import { contentAt } from './cell-content';
import type { CellContent } from './edit-plan';
import { sameContent } from './same-content';
import type { SheetCell, SheetContent } from './sheet-change';
import type { SheetSnapshot } from './snapshot';

const BLANK: CellContent = { value: null, formula: null, numberFormat: 'General' };

/** What a sheet's content says of one cell, given by its zero-based place. A formula's value isn't known before it is written. */
export function contentInSheet({ rows, numberFormats }: SheetContent, row: number, column: number): CellContent {
  const cell = rows[row]?.[column] ?? null;
  const numberFormat = numberFormats?.[row]?.[column] ?? BLANK.numberFormat;
  if (cell === null) return { ...BLANK, numberFormat };
  if ('formula' in cell) return { value: null, formula: cell.formula, numberFormat };
  return { value: cell.value === '' ? null : cell.value, formula: null, numberFormat };
}

/** Rows and columns that hold all of a content's cells. */
export function sizeOf({ rows }: SheetContent): { readonly rows: number; readonly columns: number } {
  return { rows: rows.length, columns: rows.reduce((widest, row) => Math.max(widest, row.length), 0) };
}

/** A sheet as read, as the content that writes its cells anew. */
export function contentOfSheet(sheet: SheetSnapshot): SheetContent {
  const height = sheet.values.length === 0 ? 0 : sheet.top + sheet.values.length;
  const width = sheet.left + (sheet.values[0]?.length ?? 0);
  const grid = <T>(of: (content: CellContent) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => of(contentAt(sheet, row, column))),
    );
  return {
    name: sheet.name,
    rows: grid(({ value, formula }): SheetCell => {
      if (formula !== null) return { formula };
      return value === null ? null : { value };
    }),
    numberFormats: grid(({ numberFormat }) => numberFormat),
    visibility: sheet.visibility,
  };
}

/** The cells of a sheet that no longer hold what was expected of it; formulas count by themselves, not by what they compute. */
export function changedCells(expected: SheetContent, now: SheetContent): CellRange[] {
  const [was, is] = [sizeOf(expected), sizeOf(now)];
  const changed: CellRange[] = [];
  for (let row = 0; row < Math.max(was.rows, is.rows); row++) {
    for (let column = 0; column < Math.max(was.columns, is.columns); column++) {
      const same = sameContent(contentInSheet(expected, row, column), contentInSheet(now, row, column));
      if (!same) changed.push(cellAt(expected.name, row, column));
    }
  }
  return changed;
}
