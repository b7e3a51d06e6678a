import { failed, succeeded } from '../../app/workbook-host';
import type { HostResult } from '../../app/workbook-host';
import type { CellContent, Edit, EditPlan, Journal, JournalEntry } from '../../core/workbook/edit-plan';
import { changedSheet } from '../../core/workbook/sheet-change';
import { areaBatches, editAreas } from './edit-areas';
import type { EditArea } from './edit-areas';
import { prepareSheets } from './prepare-sheets';
import type { PreparedChange } from './prepare-sheets';
import { canMergeUndo } from './requirement-sets';
import { restoreSheets } from './restore-sheets';
import { runExcel } from './run-excel';
import type { RunOptions } from './run-excel';
import { verifyEdits } from './verify-edits';
import { queueAreas, restoreAreas } from './write-edits';
import type { Contents } from './write-edits';
import { newVisibility, queueRemovals, queueSheet } from './write-sheets';
import type { WrittenSheet } from './write-sheets';

/** Cells per round trip of a write; a plan is rarely larger. */
const CELLS_PER_TRIP = 5_000;

/** Hears the identifiers of the sheets that a plan adds or removes. */
export type OwnSheet = (worksheetId: string) => void;

/** What the look before the write has found. */
interface Looked {
  readonly batches: readonly (readonly EditArea[])[];
  readonly before: Contents;
  readonly sheets: readonly PreparedChange[];
}

/**
 * Applies a plan: looks, then writes; two round trips for cells, see `prepareSheets` for what sheets add. When a write fails halfway,
 * what was written is put back and the failure reported; the journal says what each cell held before and holds now. What Excel calls
 * too large is put back as well, and tried anew with half as many cells a trip.
 */
export async function applyPlan(plan: EditPlan, ownSheet: OwnSheet): Promise<HostResult<Journal>> {
  let cells = Math.min(CELLS_PER_TRIP, plan.edits.length);
  let applied = await applyInTrips(plan, cells, ownSheet);
  while (!applied.ok && applied.trouble === 'too-large' && cells > 1) {
    cells = Math.ceil(cells / 2);
    applied = await applyInTrips(plan, cells, ownSheet);
  }
  return applied;
}

async function applyInTrips(
  { edits, sheets = [] }: EditPlan,
  cellsPerTrip: number,
  ownSheet: OwnSheet,
): Promise<HostResult<Journal>> {
  if (edits.length === 0 && sheets.length === 0) return succeeded({ entries: [] });
  const names = [...new Set([...edits.map((edit) => edit.cell.sheet), ...sheets.map(changedSheet)])];
  const about = { what: names.join(', '), sheets: names };
  const batches = areaBatches(editAreas(edits), cellsPerTrip);
  const looked = await runExcel(about, async (context): Promise<Looked> => {
    const before = new Map<Edit, CellContent>();
    for (const batch of batches) {
      for (const [edit, content] of await verifyEdits(context, batch)) before.set(edit, content);
    }
    return { batches, before, sheets: await prepareSheets(context, sheets) };
  });
  return looked.ok ? writeOrRestore(looked.value, about, ownSheet) : looked;
}

async function writeOrRestore(looked: Looked, about: RunOptions, ownSheet: OwnSheet): Promise<HostResult<Journal>> {
  const attempt = (mergeUndoGroup: boolean): Promise<HostResult<Journal>> =>
    runExcel({ ...about, mergeUndoGroup }, (context) => write(context, looked, ownSheet));
  const merge = canMergeUndo() && !looked.sheets.some(clearsUndo);
  const written = await attempt(merge);
  if (written.ok) return written;
  if (!(await restore(looked, about)).ok) return failed({ trouble: 'unexpected', code: 'RollbackFailed' });
  const cannotMerge = merge && written.trouble === 'unexpected' && written.code === UNDO_NOT_SUPPORTED;
  if (!cannotMerge) return written;
  const again = await attempt(false);
  if (again.ok || (await restore(looked, about)).ok) return again;
  return failed({ trouble: 'unexpected', code: 'RollbackFailed' });
}

/** Excel's answer when something in a merged undo group can't be undone. */
const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

/** Excel for the desktop can't undo that a sheet was removed, moved or hidden. */
function clearsUndo(change: PreparedChange): boolean {
  if (change.change === 'remove') return true;
  return newVisibility(change) !== null || (change.change === 'add' && change.position !== null);
}

/** Sheets first, then cells, removals last; all with one round trip where it isn't much. */
async function write(
  context: Excel.RequestContext,
  { batches, before, sheets }: Looked,
  ownSheet: OwnSheet,
): Promise<Journal> {
  const written: { readonly change: PreparedChange; readonly sheet: WrittenSheet }[] = [];
  for (const change of sheets) {
    if (change.change !== 'remove') written.push({ change, sheet: await queueSheet(context, change) });
  }
  const cells: (() => JournalEntry[])[] = [];
  for (const [index, batch] of batches.entries()) {
    if (index > 0) await context.sync();
    cells.push(queueAreas(context, batch, before));
  }
  const removed = queueRemovals(context, sheets);
  for (const change of sheets) if (change.change === 'remove') ownSheet(change.id);
  await context.sync();
  for (const { change, sheet } of written) if (change.change === 'add') ownSheet(sheet.id());
  const changed = [...written.map(({ sheet }) => sheet.entry()), ...removed];
  return { entries: cells.flatMap((entries) => entries()), ...(changed.length > 0 ? { sheets: changed } : {}) };
}

function restore({ batches, before, sheets }: Looked, about: RunOptions): Promise<HostResult<void>> {
  return runExcel(about, async (context) => {
    await restoreSheets(context, sheets);
    for (const batch of batches) await restoreAreas(context, batch, before);
  });
}
