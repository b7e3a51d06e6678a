import type { RowDraft } from './row-draft';

/**
 * "Mål inkl. overførsel" below a target and what is carried in adds the two up; without a row of what is carried in it repeats what the plan
 * asks for. Neither is achieved, and neither is asked for once more.
 */
export function markAdjustedTargets(drafts: readonly RowDraft[]): void {
  drafts.forEach((draft, index) => {
    if (!draft.raw.meanings.has('adjusted-target') || !draft.raw.hasAmounts || draft.raw.hasProposalId) return;
    const above = partsAbove(drafts, index);
    if (!above.some((row) => drafts[row]?.role === 'target')) return;
    const adds = above.some((row) => drafts[row]?.role === 'carried');
    draft.role = adds ? 'subtotal' : 'memo';
    if (adds) draft.onTop = above;
  });
}

/** The rows of targets and of what is carried in right above. */
function partsAbove(drafts: readonly RowDraft[], index: number): number[] {
  const rows: number[] = [];
  for (let row = index - 1; row >= 0; row -= 1) {
    const role = drafts[row]?.role;
    if (role !== 'target' && role !== 'carried') break;
    rows.unshift(row);
  }
  return rows;
}
