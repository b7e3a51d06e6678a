import { markAdjustedTargets } from './adjusted-targets';
import type { Footnotes } from './footnotes';
import type { RawRow } from './raw-rows';
import { isSumOf } from './row-arithmetic';
import { type RowDraft } from './row-draft';
import { draftRow, sectionOf, type RoleContext } from './word-role';
import type { RowSection, TableRole } from './sheet-reading';
import { markTotalsOnTop } from './totals-on-top';
import { wordsOf } from './vocabulary/word-pattern';

/** Gives each row of a table its role, status and section, from its words and its place. */
export function draftRows(
  rows: readonly RawRow[],
  table: TableRole,
  footnotes: Footnotes,
  caption: string | null,
): RowDraft[] {
  const [first] = rows;
  const context: RoleContext = {
    table,
    hasTarget: rows.some(({ meanings }) => meanings.has('target')),
    hasIds: rows.some((row) => row.id !== null),
    hasProposalIds: rows.some(({ hasProposalId }) => hasProposalId),
    hasItemsWithIds: rows.some((row) => row.id !== null && row.hasAmounts),
    lastNet: rows.findLastIndex(({ meanings }) => meanings.has('net')),
    opensWithGroup: first !== undefined && !first.hasAmounts && first.id === null && sectionOf(first.meanings) === null,
  };
  const drafts = rows.map((raw, index) => draftRow(rows, raw, index, context, footnotes));
  settleHeadings(drafts);
  nestSubItems(drafts, context);
  markSections(drafts);
  settleSpending(drafts);
  turnAchieved(drafts, context);
  markAdjustedTargets(drafts);
  markAchievedTotal(drafts, context);
  markGroupTotals(drafts, context);
  markUnlabelledTotal(drafts);
  markUnwordedTotal(drafts, caption);
  markTotalsOnTop(drafts);
  markMemo(drafts, table);
  markWholeTable(drafts, table);
  return drafts;
}

/** Tables of one section only: every row is of it, whatever its own words. */
function markWholeTable(drafts: RowDraft[], table: TableRole): void {
  const section = table === 'permanent-changes' ? 'permanent' : table === 'investments' ? 'investment' : null;
  if (section === null) return;
  for (const draft of drafts) if (draft.role !== 'payback' && draft.role !== 'net') draft.section = section;
}

/**
 * A heading that carries amounts itself: directly above its own total it is that section's only item. With details below it and a
 * total of the section later, or when it is the sum of its details, it repeats them.
 */
function settleHeadings(drafts: RowDraft[]): void {
  const lastTotal = new Map<RowSection, number>();
  drafts.forEach(({ role, section }, index) => {
    if (section !== null && role === 'total') lastTotal.set(section, index);
  });
  drafts.forEach((draft, index) => {
    if (draft.role !== 'item' || draft.section === null || !draft.raw.hasAmounts || draft.raw.id !== null) return;
    if (!namesOnlySection(draft)) return;
    const details = detailsBelow(drafts, index);
    if (details.length === 0) return;
    const hasOwnTotal = (lastTotal.get(draft.section) ?? -1) > index + 1;
    if (hasOwnTotal) draft.role = 'section';
    else if (
      isSumOf(
        draft,
        details.map((row) => drafts[row]).filter((detail) => detail !== undefined),
      )
    ) {
      draft.role = 'subtotal';
      draft.onTop = details;
      for (const row of details) inherit(drafts[row], draft);
    }
  });
}

function inherit(detail: RowDraft | undefined, heading: RowDraft): void {
  if (!detail) return;
  detail.section = heading.section;
  detail.nature = heading.nature;
}

/** "Implementeringsomkostninger", "Varige ændringer": a section's name and little else. */
function namesOnlySection({ raw }: RowDraft): boolean {
  return wordsOf(raw.label?.text ?? '').length <= 3;
}

/** The rows right below a heading that could be its details: items of no other section, up to anything else. */
function detailsBelow(drafts: readonly RowDraft[], index: number): number[] {
  const rows: number[] = [];
  for (let row = index + 1; row < drafts.length; row += 1) {
    const draft = drafts[row];
    if (draft?.role !== 'item' || !draft.raw.hasAmounts || draft.section !== null || draft.raw.bulleted) break;
    rows.push(row);
  }
  return rows;
}

function nestSubItems(drafts: RowDraft[], context: RoleContext): void {
  let parent: number | null = null;
  const allBulleted = drafts.filter(({ role }) => role === 'item').every(({ raw }) => raw.bulleted);
  drafts.forEach((draft, index) => {
    const underAmounts = parent !== null && drafts[parent]?.raw.hasAmounts === true;
    const isDetail =
      draft.role === 'item' && draft.raw.bulleted && !allBulleted && draft.raw.id === null && underAmounts;
    if (draft.role === 'sub-item' || isDetail) {
      draft.role = 'sub-item';
      draft.parent = parent;
    } else if (draft.role === 'item' || (draft.role === 'unallocated' && context.hasIds)) {
      if (!draft.raw.bulleted) parent = index;
    } else if (draft.role !== 'memo') {
      parent = null;
    }
  });
}

/** Rows take section and nature of the heading above them, up to the next heading or total. */
function markSections(drafts: RowDraft[]): void {
  let heading: RowDraft | null = null;
  for (const draft of drafts) {
    if (draft.role === 'section') heading = draft;
    else if (draft.role === 'total' || draft.role === 'subtotal' || draft.role === 'net') heading = null;
    else if (draft.role === 'item' || draft.role === 'memo') {
      draft.section = heading?.section ?? draft.section;
      draft.under = heading?.nature ?? null;
      draft.nature ??= draft.under;
    }
  }
}

/** Words of spending name a cost only beside rows that are savings in their own words, and not under a heading of savings. */
function settleSpending(drafts: readonly RowDraft[]): void {
  const items = drafts.filter(({ role }) => role === 'item');
  const besideSavings = items.some(({ raw }) => raw.meanings.has('saving'));
  for (const draft of items)
    if (draft.raw.meanings.has('spending') && draft.nature === 'cost' && (draft.under === 'saving' || !besideSavings))
      draft.nature = draft.under;
}

/** Between a target and what is outstanding, the rows are what was achieved. */
function turnAchieved(drafts: RowDraft[], { table }: RoleContext): void {
  if (table !== 'recovery-plan') return;
  for (const draft of drafts) if (draft.role === 'item') draft.role = 'achieved';
}

/** "Realiseret og forventet" right above what is outstanding, below the initiatives that it is the sum of, is their total. */
function markAchievedTotal(drafts: RowDraft[], { table }: RoleContext): void {
  if (table !== 'recovery-plan') return;
  const index = drafts.findIndex(({ role }) => role === 'outstanding') - 1;
  const last = drafts[index];
  if (last?.role !== 'achieved' || !last.raw.meanings.has('achieved')) return;
  const above = drafts.slice(0, index).filter(({ role }) => role === 'achieved' || role === 'unallocated');
  if (isSumOf(last, above)) last.role = 'total';
}

/** Among rows with IDs, a row named like the heading above it is that group's total. */
function markGroupTotals(drafts: RowDraft[], { hasItemsWithIds }: RoleContext): void {
  if (!hasItemsWithIds) return;
  let heading: string | null = null;
  let items = 0;
  for (const draft of drafts) {
    const { raw, role } = draft;
    if (role === 'section') {
      heading = raw.label?.text ?? null;
      items = 0;
    } else if (role === 'item' && raw.id !== null) items += 1;
    else if (role === 'item' && items > 0 && raw.hasAmounts && heading !== null && raw.label !== null) {
      if (sameWords(heading, raw.label.text)) draft.role = 'total';
    }
  }
}

/** A row of amounts without any label below at least two items is their total. */
function markUnlabelledTotal(drafts: RowDraft[]): void {
  const items = drafts.filter(({ role }) => role === 'item').length;
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    const ends =
      next === undefined ||
      next.role === 'section' ||
      next.role === 'target' ||
      next.role === 'outstanding' ||
      next.raw.row > draft.raw.row + 1;
    if (draft.role === 'item' && draft.raw.label === null && draft.raw.id === null && ends && items > 2)
      draft.role = 'total';
  });
}

/** A last row named after its group, or one without an ID among rows with IDs that is their sum, is the total. */
function markUnwordedTotal(drafts: RowDraft[], caption: string | null): void {
  const index = drafts.findLastIndex(({ role }) => role !== 'target' && role !== 'outstanding' && role !== 'memo');
  const last = drafts[index];
  if (last?.role !== 'item' || last.raw.id !== null || last.raw.bulleted || last.status !== 'active') return;
  if (!last.raw.hasAmounts) return;
  const above = drafts.slice(0, index).filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
  if (above.length < 2) return;
  if (last.raw.meanings.has('whole') && above.every(({ raw }) => raw.id !== null)) last.role = 'total';
  const isSum = isSumOf(last, above);
  if (!isSum && drafts.some(({ role }) => role === 'total' || role === 'net')) return;
  const named = caption !== null && last.raw.label !== null && sameWords(caption, last.raw.label.text);
  const stands = above.every(({ raw }) => raw.id !== null) || above.length > 2;
  if (named || (stands && isSum)) last.role = 'total';
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** In lists and plans, rows that follow the plain total, under no heading and no later total, don't count in it. */
function markMemo(drafts: RowDraft[], table: TableRole): void {
  if (table !== 'action-plan' && table !== 'proposals' && table !== 'other') return;
  const last = drafts.findLastIndex(
    ({ role, section, onTop }) => (role === 'total' || role === 'net') && section === null && onTop === null,
  );
  const isTotalOnTop = drafts.slice(0, Math.max(last, 0)).every(({ role }) => role !== 'item');
  if (last < 0 || isTotalOnTop) return;
  for (const draft of drafts.slice(last + 1)) {
    if (draft.role === 'section') return;
    if (draft.role === 'item' || draft.role === 'unallocated') draft.role = 'memo';
  }
}
