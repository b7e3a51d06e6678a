import { isOwnSheet } from '../reading/sheet-names';
import type { EditPlan } from '../workbook/edit-plan';
import type { Snapshot } from '../workbook/snapshot';
import { planFreeze, type FreezePlan } from './plan-freeze';

/** Everything of the add-in's that a workbook holds, listed before any of it is taken away. */
export interface Traces {
  readonly ownSheets: readonly string[];
  /** Cells whose functions become values. */
  readonly functions: number;
  readonly left: FreezePlan['left'];
  readonly plan: EditPlan;
}

/** What a workbook would lose before it is published. The schema sheet is the workbook's own and stays. */
export function planRemoval(snapshot: Snapshot): Traces {
  const ownSheets = snapshot.sheets.map(({ name }) => name).filter(isOwnSheet);
  // A function on a sheet that goes needs no value.
  const { edits, left } = planFreeze({
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => !ownSheets.includes(name)),
  });
  return {
    ownSheets,
    functions: edits.length,
    left,
    plan: { edits, sheets: ownSheets.map((name) => ({ change: 'remove', name })) },
  };
}
