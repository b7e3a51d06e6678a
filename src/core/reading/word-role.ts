import type { Footnotes } from './footnotes';
import type { RawRow } from './raw-rows';
import type { RowDraft } from './row-draft';
import type { RowRole, RowSection, RowStatus, TableRole } from './sheet-reading';
import { endsLikeSentence } from './text-shapes';
import type { Meaning } from './vocabulary/meanings';

/** What a row's role may depend on beside its own words. */
export interface RoleContext {
  readonly table: TableRole;
  readonly hasTarget: boolean;
  readonly hasIds: boolean;
  readonly hasItemsWithIds: boolean;
  readonly hasProposalIds: boolean;
  /** The last net row; -1 where there is none. */
  readonly lastNet: number;
  /** The first row is a group's name without amounts: others like it are too. */
  readonly opensWithGroup: boolean;
}

/** A row with the role, status and section that its own words and its neighbours give it. */
export function draftRow(
  rows: readonly RawRow[],
  raw: RawRow,
  index: number,
  context: RoleContext,
  footnotes: Footnotes,
): RowDraft {
  const note = raw.stars > 0 ? footnotes.meaning(raw.stars) : null;
  const role = note === 'not-counted' ? 'memo' : wordRole(rows, raw, index, context);
  return {
    raw,
    role,
    status: statusOf(raw, note, context),
    section: sectionOf(raw.meanings) ?? (raw.label === null && raw.controlArea === 'investment' ? 'investment' : null),
    nature:
      isDeducted(raw, index, context) && /^\s*\p{L}+ ?:/u.test(raw.label?.text ?? '') ? 'cost' : natureOf(raw.meanings),
    under: null,
    parent: null,
    onTop: null,
  };
}

/** The role a row's words give it; an item where they give none. */
function wordRole(rows: readonly RawRow[], raw: RawRow, index: number, context: RoleContext): RowRole {
  const { meanings, label } = raw;
  const is = (meaning: Meaning): boolean => meanings.has(meaning);
  if (is('payback')) return 'payback';
  if (is('subset') && !isDeducted(raw, index, context)) return 'sub-item';
  if (is('not-counted') || is('cumulative') || isHeadcount(raw) || isHeadcountTotal(rows, raw)) return 'memo';
  if (raw.id !== null && raw.hasProposalId) return 'item';
  if (is('outstanding') && (context.hasTarget || isNearEnd(rows, index))) return 'outstanding';
  if (is('carried') && context.hasTarget) return 'carried';
  if (is('unallocated') && raw.hasAmounts) return 'unallocated';
  if (is('target') && isTotalOnTop(rows, raw, index, context)) return 'total';
  if (is('target') && context.table !== 'economy') return 'target';
  if (is('achieved') && context.hasTarget && !is('total')) return raw.hasAmounts ? 'achieved' : 'section';
  if (isCodedGroup(raw, context)) return 'section';
  if (raw.id !== null && !isCodedTotal(raw)) return 'item';
  if (is('net')) return 'net';
  if (isTotalLabel(raw) || isInvestmentTotal(rows, raw, index, context)) return is('subtotal') ? 'subtotal' : 'total';
  if (is('subtotal')) return 'subtotal';
  if (context.hasItemsWithIds && raw.hasAmounts && (is('part-row') || raw.bulleted)) return 'sub-item';
  if (label === null && raw.hasAmounts && raw.controlArea !== null) return partByArea(rows, index, context);
  if (raw.hasAmounts || label === null) return 'item';
  if (isNote(raw)) return 'memo';
  return startsSection(rows, raw, index, context) ? 'section' : 'item';
}

/** "Less: licence costs" above a net row is taken from the gross, and no part of it. */
function isDeducted({ meanings }: RawRow, index: number, { lastNet }: RoleContext): boolean {
  return meanings.has('deduction') && index < lastNet;
}

/** A remark on the row above: words of one, or a whole sentence. */
function isNote({ meanings, label, id }: RawRow): boolean {
  if (id !== null || label === null) return false;
  return meanings.has('note') || (label.text.length > SHORTEST_SENTENCE && endsLikeSentence(label.text));
}

const SHORTEST_SENTENCE = 25;

/** Unlabelled, with a control area: the same total or proposal as above, for another area. */
function partByArea(rows: readonly RawRow[], index: number, context: RoleContext): RowRole {
  const above = rows[index - 1];
  if (above && isTotalLabel(above)) return 'total';
  return context.hasItemsWithIds && above?.hasAmounts === true ? 'sub-item' : 'item';
}

/** "I alt 12 pladser nedlægges" is no total: a total's label holds no number but a year or a percentage. */
function isTotalLabel({ meanings, label }: RawRow): boolean {
  if (!meanings.has('total') || label === null) return false;
  return !/\d/.test(label.text.replace(/\b(?:19|20)\d\d\b|\d+ ?%/g, '')) && label.text.length <= 120;
}

/** "05.30 | Ældre" without amounts, among rows with IDs of proposals: an account's code before its name. */
function isCodedGroup({ id, hasProposalId, hasAmounts, label }: RawRow, { hasProposalIds }: RoleContext): boolean {
  return id !== null && !hasProposalId && hasProposalIds && !hasAmounts && label !== null;
}

/** "10 | Skoleudvalget i alt": an account's code before its total; "3 | Total renovering" is a proposal with its number. */
function isCodedTotal(raw: RawRow): boolean {
  return isTotalLabel(raw) && raw.meanings.has('ends-in-total');
}

/** "Investeringsbehov fra investeringspuljer" below proposals adds up their investment rows; so does one in other words than theirs. */
function isInvestmentTotal(rows: readonly RawRow[], raw: RawRow, index: number, context: RoleContext): boolean {
  const isList = context.table === 'proposals' || context.table === 'grand-total';
  if (!isList || !raw.meanings.has('investment') || raw.id !== null) return false;
  return !raw.meanings.has('part-row') || closesInvestments(rows, raw, index);
}

/** Below the last proposal's own investment row, in words that no row above has. */
function closesInvestments(rows: readonly RawRow[], raw: RawRow, index: number): boolean {
  const above = rows[index - 1];
  if (above?.id !== null || !above.meanings.has('investment') || !above.meanings.has('part-row')) return false;
  const words = raw.label?.text.trim().toLowerCase();
  const isNew = rows.slice(0, index).every(({ label }) => label?.text.trim().toLowerCase() !== words);
  return isNew && rows.slice(index + 1).every(({ id }) => id === null);
}

/** "Sparekrav i alt" above the rows it is shared among, with nothing below that is held against it. */
function isTotalOnTop(rows: readonly RawRow[], raw: RawRow, index: number, { table }: RoleContext): boolean {
  if (index > 0 || rows.length < 3 || table === 'recovery-plan' || !isTotalLabel(raw)) return false;
  return rows.slice(1).every(({ meanings }) => HELD_AGAINST_TARGETS.every((meaning) => !meanings.has(meaning)));
}

const HELD_AGAINST_TARGETS: readonly Meaning[] = [
  'total',
  'net',
  'target',
  'achieved',
  'unallocated',
  'outstanding',
  'carried',
];

/** Persons and places counted under the years stand beside the amounts and don't add up with them. */
function isHeadcount({ meanings, label }: RawRow): boolean {
  return meanings.has('people') && label !== null && label.text.length <= 60 && !meanings.has('total');
}

/** "Årsværk i alt" below amounts adds up the rows of årsværk among them; where all rows are counts, it is a total. */
export function isHeadcountTotal(rows: readonly RawRow[], { meanings, row }: RawRow): boolean {
  if (!meanings.has('people') || !meanings.has('total')) return false;
  return (
    rows.some((other) => other.row < row && isHeadcount(other)) &&
    rows.some((other) => other.row < row && other.hasAmounts && !other.meanings.has('people'))
  );
}

function isNearEnd(rows: readonly RawRow[], index: number): boolean {
  return index > 0 && index >= rows.length - 3;
}

/**
 * A label without amounts is a heading when it opens the table, follows a total, ends in a colon, names a known section, stands
 * without an ID among rows with IDs, or stands like the group's name on top.
 */
function startsSection(rows: readonly RawRow[], raw: RawRow, index: number, context: RoleContext): boolean {
  if (raw.bulleted) return false;
  const before = rows[index - 1];
  if (!before || sectionOf(raw.meanings) !== null || raw.label?.text.trimEnd().endsWith(':')) return true;
  const next = rows[index + 1];
  const heads = next?.hasAmounts === true && !isTotalLabel(next) && !next.meanings.has('net');
  const isGroup = (context.hasItemsWithIds || context.opensWithGroup) && heads;
  if (isGroup || !before.hasAmounts || before.row < raw.row - 1) return true;
  return isTotalLabel(before) || before.meanings.has('net') || before.meanings.has('target');
}

function statusOf(raw: RawRow, note: RowStatus | 'not-counted' | null, context: RoleContext): RowStatus {
  const { meanings, mark } = raw;
  if (mark !== null) return mark;
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

function natureOf(meanings: ReadonlySet<Meaning>): RowDraft['nature'] {
  if (meanings.has('saving')) return 'saving';
  return meanings.has('cost') ? 'cost' : null;
}
