import type { RawRow } from './raw-rows';
import type { RowRole, RowSection, RowStatus } from './sheet-reading';

/** A row with its role, while the table is still being understood. */
export interface RowDraft {
  readonly raw: RawRow;
  role: RowRole;
  status: RowStatus;
  section: RowSection | null;
  /** What the row's own words, or those of the heading above it, say it is. */
  nature: 'saving' | 'cost' | null;
  parent: number | null;
  /** For a total above what it adds up: those rows. */
  onTop: readonly number[] | null;
}

/** A cost by its section, its own words or its heading's. */
export function isCost(draft: RowDraft | undefined): boolean {
  if (!draft) return false;
  if (draft.section === 'implementation' || draft.section === 'investment' || draft.section === 'derived') return true;
  return draft.section !== 'permanent' && draft.nature === 'cost';
}

/** Positive cells less negative ones. */
export function direction(draft: RowDraft | undefined): number {
  let count = 0;
  for (const cell of draft?.raw.cells ?? []) if (cell?.kind === 'number') count += Math.sign(cell.number);
  return count;
}
