import type { CellContent } from './edit-plan';
import type { SheetSnapshot } from './snapshot';

/** What a snapshot says of one cell, given by its zero-based place on the sheet; outside the used range a cell is blank. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const [y, x] = [row - sheet.top, column - sheet.left];
  return {
    value: sheet.values[y]?.[x] ?? null,
    formula: sheet.formulas[y]?.[x] ?? null,
    numberFormat: sheet.numberFormats[y]?.[x] ?? 'General',
  };
}
