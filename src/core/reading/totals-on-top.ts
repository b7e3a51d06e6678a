import type { RowDraft } from './row-draft';

/**
 * A list whose totals all stand above what they add up: the whole on top, then each group's own ("Effektiviseringer i alt", "Skoleudvalget
 * i alt", its rows, "Teknikudvalget i alt", its rows). Two totals below each other at the top and rows at the bottom say so; a group's total adds
 * up the rows to the next one, the topmost all of them.
 */
export function markTotalsOnTop(drafts: RowDraft[]): void {
  const counted = drafts.flatMap((draft, index) => (isCounted(draft) ? [index] : []));
  const [first, second] = counted.map((index) => drafts[index]?.role);
  const last = drafts[counted.at(-1) ?? -1];
  if (first !== 'total' || !isTotal(second) || last?.role !== 'item') return;
  const items: number[] = [];
  const tops: { readonly draft: RowDraft; readonly rows: number[] }[] = [];
  for (const index of counted) {
    const draft = drafts[index];
    if (!draft) continue;
    if (isTotal(draft.role)) tops.push({ draft, rows: [] });
    else if (draft.status !== 'withdrawn') {
      items.push(index);
      tops.at(-1)?.rows.push(index);
    }
  }
  const [whole, ...groups] = tops;
  // A total over no rows of its own is one of groups in a list of three levels, which the words don't part.
  if (!whole || groups.some(({ rows }) => rows.length === 0)) return;
  whole.draft.onTop = items;
  for (const { draft, rows } of groups) {
    draft.role = 'subtotal';
    draft.onTop = rows;
  }
}

/** Rows with amounts that add up or are added. */
function isCounted({ role, raw }: RowDraft): boolean {
  return raw.hasAmounts && role !== 'sub-item' && role !== 'memo' && role !== 'section' && role !== 'payback';
}

function isTotal(role: RowDraft['role'] | undefined): boolean {
  return role === 'total' || role === 'subtotal';
}
