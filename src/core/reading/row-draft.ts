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
  /** What the heading above it says its rows are. */
  under: 'saving' | 'cost' | null;
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
  for (const cell of draft?.raw.cells ?? []) {
    if (cell?.kind === 'number') count += Math.sign(cell.number);
    else if (cell?.kind === 'text') count += signInPrint(cell.text);
  }
  return count;
}

/** The sign that a text prints: "−2 775", "(410)", "{$56,137}" are negative, "1.500" positive; 0 for anything else. */
function signInPrint(text: string): number {
  const print = /^\s*([-–—−({]*)\s*[£$€]?\s*[-–—−]?\s*[.,]?(\d[\d.,\s]*)/.exec(text.slice(0, 24));
  if (!print || !/[1-9]/.test(print[2] ?? '')) return 0;
  return /[-–—−({]/.test(print[0]) ? -1 : 1;
}
