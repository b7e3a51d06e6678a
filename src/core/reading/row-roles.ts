import type { Footnotes } from './footnotes';
import type { RawRow } from './raw-rows';
import type { RowRole, RowSection, RowStatus, TableRole } from './sheet-reading';
import type { Meaning } from './vocabulary/meanings';

/** A row with its role, while the table is still being understood. */
export interface RowDraft {
  readonly raw: RawRow;
  role: RowRole;
  status: RowStatus;
  section: RowSection | null;
  parent: number | null;
}

/** Gives each row of a table its role, status and section, from its words and its place. */
export function draftRows(rows: readonly RawRow[], table: TableRole, footnotes: Footnotes): RowDraft[] {
  const context: RoleContext = {
    table,
    hasTarget: rows.some(({ meanings }) => meanings.has('target')),
    hasIds: rows.some((row) => row.id !== null),
    hasItemsWithIds: rows.filter((row) => row.id !== null && row.hasAmounts).length > 0,
  };
  const drafts = rows.map((raw, index) => draftRow(rows, raw, index, context, footnotes));
  turnLabelledItems(drafts);
  nestSubItems(drafts, context);
  markSections(drafts);
  turnAchieved(drafts, context);
  markUnlabelledTotal(drafts);
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

interface RoleContext {
  readonly table: TableRole;
  readonly hasTarget: boolean;
  readonly hasIds: boolean;
  readonly hasItemsWithIds: boolean;
}

function draftRow(
  rows: readonly RawRow[],
  raw: RawRow,
  index: number,
  context: RoleContext,
  footnotes: Footnotes,
): RowDraft {
  const note = raw.stars > 0 ? footnotes.meaning(raw.stars) : null;
  const role = note === 'not-counted' ? 'memo' : wordRole(rows, raw, index, context);
  return { raw, role, status: statusOf(raw, note, context), section: sectionOf(raw.meanings), parent: null };
}

/** The role a row's words give it; an item where they give none. */
function wordRole(rows: readonly RawRow[], raw: RawRow, index: number, context: RoleContext): RowRole {
  const { meanings, label } = raw;
  const is = (meaning: Meaning): boolean => meanings.has(meaning);
  if (is('payback')) return 'payback';
  if (is('subset')) return 'sub-item';
  if (is('not-counted') || is('cumulative') || isHeadcount(raw)) return 'memo';
  if (raw.id !== null && raw.hasProposalId) return 'item';
  if (is('outstanding') && (context.hasTarget || isNearEnd(rows, index))) return 'outstanding';
  if (is('carried') && context.hasTarget) return 'carried';
  if (is('unallocated') && raw.hasAmounts) return 'unallocated';
  if (is('target') && context.table !== 'economy') return 'target';
  if (is('achieved') && context.hasTarget && !is('total')) return raw.hasAmounts ? 'achieved' : 'section';
  if (raw.id !== null) return 'item';
  if (is('net')) return 'net';
  if (isTotalLabel(raw) || isInvestmentTotal(raw, context)) return is('subtotal') ? 'subtotal' : 'total';
  if (is('subtotal')) return 'subtotal';
  if (context.hasItemsWithIds && raw.hasAmounts && (is('part-row') || raw.bulleted)) return 'sub-item';
  if (raw.hasAmounts || label === null) return 'item';
  return startsSection(rows, raw, index) ? 'section' : 'item';
}

/** "I alt 12 pladser nedlægges" is no total: a total's label holds no number but a year or a percentage. */
function isTotalLabel({ meanings, label }: RawRow): boolean {
  if (!meanings.has('total') || label === null) return false;
  return !/\d/.test(label.text.replace(/\b(?:19|20)\d\d\b|\d+ ?%/g, '')) && label.text.length <= 120;
}

/** "Investeringsbehov fra investeringspuljer" below proposals adds up their investment rows. */
function isInvestmentTotal(raw: RawRow, context: RoleContext): boolean {
  const isList = context.table === 'proposals' || context.table === 'grand-total';
  return isList && raw.meanings.has('investment') && !raw.meanings.has('part-row');
}

/** Persons and places counted under the years stand beside the amounts and don't add up with them. */
function isHeadcount({ meanings, label }: RawRow): boolean {
  return meanings.has('people') && label !== null && label.text.length <= 60 && !meanings.has('total');
}

function isNearEnd(rows: readonly RawRow[], index: number): boolean {
  return index > 0 && index >= rows.length - 3;
}

/** A label without amounts is a heading when it opens the table, follows a total, ends in a colon, or names a known section. */
function startsSection(rows: readonly RawRow[], raw: RawRow, index: number): boolean {
  if (raw.bulleted) return false;
  const before = rows[index - 1];
  if (!before || sectionOf(raw.meanings) !== null || raw.label?.text.trimEnd().endsWith(':')) return true;
  return (
    !before.hasAmounts ||
    isTotalLabel(before) ||
    before.meanings.has('net') ||
    before.row < raw.row - 1 ||
    before.meanings.has('target')
  );
}

function statusOf(raw: RawRow, note: RowStatus | 'not-counted' | null, context: RoleContext): RowStatus {
  const { meanings } = raw;
  if (meanings.has('withdrawn') || note === 'withdrawn') return 'withdrawn';
  if (meanings.has('announced') || note === 'announced') return 'announced';
  if (meanings.has('confidential') || note === 'confidential') return 'confidential';
  // Stars on a proposal mark a confidential one unless a note says what they mean.
  const unexplained = raw.stars > 0 && note === null && raw.hasProposalId && context.table === 'proposals';
  return unexplained ? 'confidential' : 'active';
}

/** The part of a case's economy that a label names. */
export function sectionOf(meanings: ReadonlySet<Meaning>): RowSection | null {
  if (meanings.has('permanent')) return 'permanent';
  if (meanings.has('derived')) return 'derived';
  if (meanings.has('implementation')) return 'implementation';
  return meanings.has('investment') ? 'investment' : null;
}

/** A heading that carries the amounts itself, directly above its own total, is that section's only item. */
function turnLabelledItems(drafts: RowDraft[]): void {
  drafts.forEach((draft, index) => {
    if (draft.role !== 'item' || draft.section === null || !draft.raw.hasAmounts || draft.raw.id !== null) return;
    const next = drafts[index + 1];
    const opens =
      next !== undefined && next.role === 'item' && next.raw.hasAmounts && next.section === null && !next.raw.bulleted;
    const hasOwnTotal = drafts
      .slice(index + 2)
      .some((later) => later.role === 'total' && later.section === draft.section);
    // Details follow and a total of the section comes later: the heading repeats what they add up to.
    if (opens && hasOwnTotal && draft.section === 'implementation') draft.role = 'section';
  });
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
      parent = index;
    } else if (draft.role !== 'memo') {
      parent = null;
    }
  });
}

/** Rows take the section of the heading above them, up to the next heading or total. */
function markSections(drafts: RowDraft[]): void {
  let section: RowSection | null = null;
  for (const draft of drafts) {
    if (draft.role === 'section') section = draft.section;
    else if (draft.role === 'total' || draft.role === 'subtotal' || draft.role === 'net') section = null;
    else if (draft.role === 'item' || draft.role === 'memo') draft.section = section ?? draft.section;
  }
}

/** Between a target and what is outstanding, the rows are what was achieved. */
function turnAchieved(drafts: RowDraft[], { table }: RoleContext): void {
  if (table !== 'recovery-plan') return;
  for (const draft of drafts) if (draft.role === 'item') draft.role = 'achieved';
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

/** In lists and plans, rows that follow the plain total, under no heading and no later total, don't count in it. */
function markMemo(drafts: RowDraft[], table: TableRole): void {
  if (table !== 'action-plan' && table !== 'proposals' && table !== 'other') return;
  const last = drafts.findLastIndex(({ role, section }) => (role === 'total' || role === 'net') && section === null);
  const isTotalOnTop = drafts.slice(0, Math.max(last, 0)).every(({ role }) => role !== 'item');
  if (last < 0 || isTotalOnTop) return;
  for (const draft of drafts.slice(last + 1)) {
    if (draft.role === 'section') return;
    if (draft.role === 'item' || draft.role === 'unallocated') draft.role = 'memo';
  }
}
