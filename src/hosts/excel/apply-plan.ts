import { failed, succeeded } from '../../app/workbook-host';
import type { HostResult } from '../../app/workbook-host';
import type { CellContent, Edit, EditPlan, Journal, JournalEntry } from '../../core/workbook/edit-plan';
import { areaBatches, editAreas } from './edit-areas';
import type { EditArea } from './edit-areas';
import { canMergeUndo } from './requirement-sets';
import { runExcel } from './run-excel';
import type { RunOptions } from './run-excel';
import { verifyEdits } from './verify-edits';
import { restoreAreas, writeAreas } from './write-edits';
import type { Contents } from './write-edits';

/** Cells per round trip of a write; a plan is rarely larger. */
const CELLS_PER_TRIP = 5_000;

/**
 * Applies a plan in two round trips: look, then write. When a write fails halfway, what was written is put back and the failure
 * reported; the journal says what each cell held before and holds now.
 */
export async function applyPlan({ edits }: EditPlan): Promise<HostResult<Journal>> {
  if (edits.length === 0) return succeeded({ entries: [] });
  const sheets = [...new Set(edits.map((edit) => edit.cell.sheet))];
  const about = { what: sheets.join(', '), sheets };
  const batches = areaBatches(editAreas(edits), CELLS_PER_TRIP);
  const before = await runExcel(about, async (context) => {
    const contents = new Map<Edit, CellContent>();
    for (const batch of batches) {
      for (const [edit, content] of await verifyEdits(context, batch)) contents.set(edit, content);
    }
    return contents;
  });
  return before.ok ? writeOrRestore(batches, before.value, about) : before;
}

async function writeOrRestore(
  batches: readonly EditArea[][],
  before: Contents,
  about: RunOptions,
): Promise<HostResult<Journal>> {
  const started: EditArea[][] = [];
  const attempt = (mergeUndoGroup: boolean): Promise<HostResult<Journal>> =>
    runExcel({ ...about, mergeUndoGroup }, async (context) => {
      const entries: JournalEntry[] = [];
      for (const batch of batches) {
        started.push(batch);
        entries.push(...(await writeAreas(context, batch, before)));
      }
      return { entries };
    });
  const merge = canMergeUndo();
  const written = await attempt(merge);
  if (written.ok) return written;
  const restored = await restore(started.splice(0), before, about);
  if (!restored.ok) return failed({ trouble: 'unexpected', code: 'RollbackFailed' });
  const cannotMerge = merge && written.trouble === 'unexpected' && written.code === UNDO_NOT_SUPPORTED;
  if (!cannotMerge) return written;
  const again = await attempt(false);
  if (again.ok || (await restore(started, before, about)).ok) return again;
  return failed({ trouble: 'unexpected', code: 'RollbackFailed' });
}

/** Excel's answer when something in a merged undo group can't be undone. */
const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

function restore(batches: readonly EditArea[][], before: Contents, about: RunOptions): Promise<HostResult<void>> {
  return runExcel(about, async (context) => {
    for (const batch of batches) await restoreAreas(context, batch, before);
  });
}
