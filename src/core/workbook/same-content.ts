import type { CellContent } from './edit-plan';
import type { CellValue } from './snapshot';

/** True when two cells hold the same value; an error equals an error of the same code, never a text that looks like it. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null) return typeof b === 'object' && b !== null && a.error === b.error;
  return a === b;
}

const isBlank = (content: CellContent): boolean => content.formula === null && content.value === null;

/**
 * True when a cell still holds what was expected: the same formula (whatever it computes by now) or the same value, in the same
 * number format. Blank cells are alike in any format: a snapshot ends where the values end and doesn't know the formats beyond.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  if (a.numberFormat !== b.numberFormat || a.formula !== b.formula) return false;
  return a.formula !== null || sameValue(a.value, b.value);
}
