import { cellAt, columnIndex, type CellRange } from '../workbook/cell-ref';
import { contentAt } from '../workbook/cell-content';
import type { Edit } from '../workbook/edit-plan';
import { callsOwnFunction } from '../workbook/own-functions';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** The cells whose functions would be replaced by their values, and those that must be frozen by hand. */
export interface FreezePlan {
  readonly edits: readonly Edit[];
  /** Formulas whose result spills into other cells, or shows an error: their values can't stand in for them. */
  readonly left: readonly { readonly cell: CellRange; readonly because: 'spilled' | 'error-value' }[];
}

/** Every formula that calls a function of the add-in, replaced by what it shows: for colleagues who don't have the add-in. */
export function planFreeze(snapshot: Snapshot): FreezePlan {
  const plans = snapshot.sheets.flatMap(freezeSheet);
  return { edits: plans.flatMap(({ edits }) => edits), left: plans.flatMap(({ left }) => left) };
}

function freezeSheet(sheet: SheetSnapshot): FreezePlan[] {
  return sheet.formulas.flatMap((formulas, y) =>
    formulas.flatMap((formula, x): FreezePlan[] => {
      if (formula === null || !callsOwnFunction(formula)) return [];
      const cell = cellAt(sheet.name, sheet.top + y, sheet.left + x);
      const expected = contentAt(sheet, cell.top, cell.left);
      const { value } = expected;
      if (typeof value === 'object' && value !== null) return [{ edits: [], left: [{ cell, because: 'error-value' }] }];
      if (spills(formula)) return [{ edits: [], left: [{ cell, because: 'spilled' }] }];
      return [{ edits: [{ cell, expected, write: { value } }], left: [] }];
    }),
  );
}

/** Gives one number per column of its first range: over more than one column it fills its neighbours as well. */
const PER_YEAR =
  /^=\+?(?:NETSAVING|GROSSSAVING|CARRYFORWARD|ADJUSTEDTARGET|OUTSTANDING|RELEASED|PRICELEVEL|SAVINGTOTAL)\(/i;
const RANGE = /\$?([A-Z]{1,3})\$?\d+:\$?([A-Z]{1,3})\$?\d+/gi;

function spills(formula: string): boolean {
  if (!PER_YEAR.test(formula)) return false;
  return [...formula.matchAll(RANGE)].some(([, left = '', right = '']) => columnIndex(left) !== columnIndex(right));
}
