import { formatAddress } from './cell-ref';
import type { EditPlan } from './edit-plan';
import { changedSheet, type SheetChange } from './sheet-change';
import { isSheetName } from './sheet-name';

/** Thrown for a plan that contradicts itself or that no workbook could take: a programmer's mistake. */
export class UnsoundPlanError extends Error {
  override readonly name = 'UnsoundPlanError';
}

/** Throws {@link UnsoundPlanError} unless each cell and each sheet occurs once, and no cell stands on a sheet that is written whole. */
export function requireSoundPlan({ edits, sheets = [] }: EditPlan): void {
  const cells = new Set<string>();
  for (const { cell } of edits) requireNew(cells, formatAddress(cell));
  const names = new Set<string>();
  for (const change of sheets) requireNew(names, changedSheet(change).toLowerCase());
  const both = edits.find(({ cell }) => names.has(cell.sheet.toLowerCase()));
  if (both) throw new UnsoundPlanError(`${formatAddress(both.cell)} is edited on a sheet that is written whole`);
  for (const change of sheets) requireName(change);
}

function requireNew(seen: Set<string>, what: string): void {
  if (seen.has(what)) throw new UnsoundPlanError(`${what} occurs twice in a plan`);
  seen.add(what);
}

function requireName(change: SheetChange): void {
  if (change.change !== 'remove' && !isSheetName(change.sheet.name)) {
    throw new UnsoundPlanError(`"${change.sheet.name}" is no name for a sheet`);
  }
}
