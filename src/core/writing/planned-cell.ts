import type { MoneyUnit } from '../figures/money-unit';
import type { CellRange } from '../workbook/cell-ref';
import type { Edit } from '../workbook/edit-plan';
import type { SheetContent } from '../workbook/sheet-change';

/** One cell that would be written: what stands there, and what its formula will give. Amounts in øre. */
export interface PlannedCell {
  readonly edit: Edit;
  readonly label: string;
  /** Null for a label beside amounts. */
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
  readonly before: number | null;
  readonly after: number | null;
  /** Cells of one mark are written together or not at all; null where the cell's row stands for itself. */
  readonly together: string | null;
}

/** A total that stays as typed, and why: what it adds up can't be added by a formula. */
export interface LeftCell {
  readonly cell: CellRange;
  readonly label: string;
  readonly because: 'number-as-text' | 'error-value';
}

export interface TotalsPlan {
  readonly planned: readonly PlannedCell[];
  /** Carry-forwards for which a recovery table has no empty rows, on a sheet of the add-in's own; null where there is nothing to write. */
  readonly ownSheet: SheetContent | null;
  readonly left: readonly LeftCell[];
}

/** Hosts differ in letter case and spaces, not in meaning. */
export function sameFormula(a: string | null, b: string): boolean {
  const plain = (formula: string): string => formula.replaceAll(/\s|\$/g, '').toUpperCase();
  return a !== null && plain(a) === plain(b);
}
