import type { CellRange } from '../../../src/core/workbook/cell-ref';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/core/workbook/snapshot';
import type { WrittenCell } from './grid';

/** One cell that reads otherwise: some of its words, or all of it. */
export interface Change {
  readonly cell: CellRange;
  /** The words that are replaced; null where the whole cell is. */
  readonly words: string | null;
  readonly cellThen: WrittenCell;
}

/** The workbook with one cell changed; null where the cell, or the words in it, aren't there. */
export function changed(snapshot: Snapshot, change: Change): Snapshot | null {
  const sheet = snapshot.sheets.find(({ name }) => name === change.cell.sheet);
  const before = sheet?.values[change.cell.top]?.[change.cell.left];
  if (!sheet || before === undefined || before === null) return null;
  const after = textThen(before, change);
  if (after === null || after === before) return null;
  const { cell } = change;
  const then: SheetSnapshot = {
    ...sheet,
    values: withCell(sheet.values, cell, after),
    formulas: withCell(sheet.formulas, cell, change.cellThen.formula),
  };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? then : one)) };
}

function textThen(before: CellValue, { words, cellThen }: Change): CellValue {
  if (words === null) return cellThen.value;
  if (typeof before !== 'string' || !before.includes(words)) return null;
  return before.replace(words, () => String(cellThen.value));
}

function withCell<T>(grid: readonly (readonly T[])[], { top, left }: CellRange, value: T): T[][] {
  return grid.map((row, index) => row.map((old, column) => (index === top && column === left ? value : old)));
}
