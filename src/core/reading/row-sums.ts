import { direction, isCost, type RowDraft } from './row-draft';
import type { RowSection, SignConvention, Summand, TableRole } from './sheet-reading';

/**
 * For each row, the rows it is meant to add up; empty for rows that add up nothing. Position and words decide, never whether the
 * figures happen to fit: a subtotal adds its section, a net row all items since the net row before it, what is outstanding the
 * target less what was achieved. Sub-items, memo rows and withdrawn rows never count. Linear in the rows: a total with nothing
 * new above it shares the list of the one before.
 */
export function rowSums(
  drafts: RowDraft[],
  table: TableRole,
  sign: SignConvention | null,
): readonly (readonly Summand[])[] {
  if (table === 'grand-total') return drafts.map(() => NO_SUMMANDS);
  const walk: Walk = {
    drafts,
    table,
    lastSum: drafts.findLastIndex(({ role }) => role === 'total' || role === 'net'),
    all: [],
    shared: NOTHING,
    net: [],
    block: [],
    open: false,
    section: null,
    plainSeen: false,
    blocks: 0,
    untotalled: 0,
    owed: [],
    targets: [],
    investments: [],
    closed: [],
    bySection: new Map(),
    sums: drafts.map(() => NOTHING),
  };
  drafts.forEach((draft, index) => step(walk, draft, index));
  settleSubtotals(walk);
  return withSigns(walk, sign);
}

type Rows = readonly number[];

const NOTHING: Rows = [];
const NO_SUMMANDS: readonly Summand[] = [];

interface Walk {
  readonly drafts: RowDraft[];
  readonly table: TableRole;
  /** The last total or net row. */
  readonly lastSum: number;
  /** Counting rows since the top of the table, and the list of them that totals share. */
  readonly all: number[];
  shared: Rows;
  /** Counting rows since the last net row. */
  net: number[];
  /** Counting rows since the last heading or total. */
  block: number[];
  /** A heading stands above the block. */
  open: boolean;
  section: RowSection | null;
  /** A total without words of its own ("I alt") stands above. */
  plainSeen: boolean;
  /** Totals so far that added up a block of their own. */
  blocks: number;
  /** Counting rows before the last heading that no total has added up. */
  untotalled: number;
  /** Achievements, and targets with what was carried in, since the last row of what is outstanding. */
  owed: number[];
  targets: number[];
  /** Investment rows below proposals since the last total of them. */
  investments: number[];
  /** The totals so far: where their labels stand, and how many rows counted above them. */
  readonly closed: ClosedTotal[];
  /** Counting rows by section since that section's last total. */
  readonly bySection: Map<RowSection, number[]>;
  readonly sums: Rows[];
}

interface ClosedTotal {
  readonly column: number;
  readonly counted: number;
  /** Nothing but totals stood between it and the total before: it adds up groups. */
  readonly ofGroups: boolean;
}

function step(walk: Walk, draft: RowDraft, index: number): void {
  switch (draft.role) {
    case 'item':
    case 'achieved':
    case 'unallocated':
      if (draft.status !== 'withdrawn') count(walk, draft, index);
      return;
    case 'sub-item':
      if (isInvestmentRow(draft)) walk.investments.push(index);
      return;
    case 'target':
    case 'carried':
      walk.targets.push(index);
      return;
    case 'section':
      if (walk.open || draft.section === null) walk.untotalled += walk.block.length;
      walk.block = [];
      walk.open = true;
      walk.section = draft.section;
      return;
    case 'total':
    case 'subtotal':
      walk.sums[index] = totalOf(walk, draft, index);
      walk.closed.push({
        column: columnOf(draft),
        counted: walk.all.length,
        ofGroups: !walk.open && walk.block.length === 0,
      });
      walk.block = [];
      walk.open = false;
      walk.section = null;
      return;
    case 'net':
      walk.sums[index] = walk.net.length > 0 ? walk.net : everything(walk);
      walk.net = [];
      return;
    case 'outstanding':
      walk.sums[index] = walk.targets.length > 0 ? [...walk.targets, ...walk.owed] : NOTHING;
      walk.targets = [];
      walk.owed = [];
      return;
    default:
  }
}

function count(walk: Walk, draft: RowDraft, index: number): void {
  walk.all.push(index);
  walk.net.push(index);
  walk.block.push(index);
  walk.owed.push(index);
  if (draft.section === null) return;
  const rows = walk.bySection.get(draft.section);
  if (rows) rows.push(index);
  else walk.bySection.set(draft.section, [index]);
}

/** All counting rows so far; asked for again with nothing new above, the same list. */
function everything(walk: Walk): Rows {
  if (walk.shared.length !== walk.all.length) walk.shared = [...walk.all];
  return walk.shared;
}

function isInvestmentRow({ section, raw, status }: RowDraft): boolean {
  const isInvestment = section === 'investment' || raw.meanings.has('investment') || raw.controlArea === 'investment';
  return isInvestment && status !== 'withdrawn';
}

function totalOf(walk: Walk, draft: RowDraft, index: number): Rows {
  if (draft.section === 'investment' && walk.table === 'proposals') {
    const rows = walk.investments;
    walk.investments = [];
    return rows;
  }
  if (draft.onTop !== null) return draft.onTop;
  if (draft.section !== null) return sectionTotal(walk, draft.section);
  if (walk.all.length === 0) return walk.open ? NOTHING : rowsBelow(walk, index);
  // Headings without totals of their own, or words for the whole: this one adds up everything.
  const isGrand = draft.raw.meanings.has('grand-total') || (walk.untotalled > 0 && !isQualified(draft));
  walk.untotalled = 0;
  if (walk.block.length === 0) {
    const closesEmpty = walk.open && walk.section !== null && (walk.blocks === 0 || index < walk.lastSum);
    return closesEmpty ? NOTHING : (groupsAbove(walk, draft, index) ?? everything(walk));
  }
  walk.blocks += 1;
  if (!isGrand && (walk.open || walk.plainSeen || isQualified(draft))) return walk.block;
  walk.plainSeen = true;
  return everything(walk);
}

/**
 * Lists of three levels (proposal, area, committee): a committee's total below its areas' adds up what stands below the committee before,
 * which has a total as far left, or one that adds up groups too and is not the last. Null where it adds up all.
 */
function groupsAbove({ closed, all, lastSum }: Walk, draft: RowDraft, index: number): Rows | null {
  if (draft.raw.meanings.has('grand-total') || !isQualified(draft)) return null;
  const column = columnOf(draft);
  const isOfAreas = (closed.at(-1)?.column ?? 0) > column;
  const before = closed.findLast((total) => (isOfAreas ? total.column <= column : total.ofGroups && index < lastSum));
  return before && before.counted > 0 && before.counted < all.length ? all.slice(before.counted) : null;
}

function columnOf({ raw }: RowDraft): number {
  return raw.label?.cell.left ?? 0;
}

/** A total of a named section adds up that section: under its heading, by the rows' own section, or the rows just above. */
function sectionTotal(walk: Walk, section: RowSection): Rows {
  walk.blocks += 1;
  const own = walk.bySection.get(section) ?? [];
  walk.bySection.delete(section);
  if (walk.open && walk.section === section) return walk.block;
  if (own.length > 0) return own;
  if (walk.open && walk.section !== null) return NOTHING;
  const unnamed = walk.block.filter((row) => walk.drafts[row]?.section === null);
  for (const row of unnamed) {
    const draft = walk.drafts[row];
    if (draft) draft.section = section;
  }
  return unnamed;
}

/** A total that stands on top adds up what follows, to the next heading or total. */
function rowsBelow(walk: Walk, index: number): Rows {
  const rows: number[] = [];
  for (let row = index + 1; row < walk.drafts.length; row += 1) {
    const draft = walk.drafts[row];
    if (!draft || draft.role === 'total' || draft.role === 'net' || draft.role === 'subtotal') break;
    if (draft.role === 'item' && draft.status !== 'withdrawn') rows.push(row);
  }
  return rows;
}

/** "Driftsudgifter i alt" names what it adds up, "I alt" doesn't. */
function isQualified({ role, raw }: RowDraft): boolean {
  if (role === 'subtotal') return true;
  const words = (raw.label?.text ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !PLAIN_TOTAL_WORDS.has(word));
}

const PLAIN_TOTAL_WORDS = new Set(
  'i alt ialt sum summa total totalt totals samlet samlede grand overall the in hele totalsumma beløb forslag alle all'.split(
    ' ',
  ),
);

/** A total that a later total or net counts in, or one of a named section of a case, is a subtotal. */
function settleSubtotals({ drafts, sums, table }: Walk): void {
  const lastSumOf = new Map<number, number>();
  const seen = new Set<Rows>();
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    const rows = sums[index] ?? NOTHING;
    if (!draft || (draft.role !== 'total' && draft.role !== 'net')) continue;
    const first = rows[0];
    const counted = first !== undefined && lastSumOf.has(first) && !seen.has(rows);
    if (!seen.has(rows)) for (const row of rows) if (!lastSumOf.has(row)) lastSumOf.set(row, index);
    seen.add(rows);
    const ofCase = draft.section !== null && table === 'economy';
    const ofParts = first !== undefined && drafts[first]?.role === 'sub-item';
    if (draft.role === 'total' && (counted || ofCase) && !ofParts) draft.role = 'subtotal';
  }
}

function withSigns({ drafts, sums }: Walk, sign: SignConvention | null): (readonly Summand[])[] {
  const made = new Map<Rows, readonly Summand[]>();
  return sums.map((rows, index) => {
    const role = drafts[index]?.role;
    const known = role === 'outstanding' ? undefined : made.get(rows);
    if (known) return known;
    const summands = role === 'outstanding' ? owedSummands(drafts, rows) : plainSummands(drafts, rows, sign);
    if (role !== 'outstanding') made.set(rows, summands);
    return summands;
  });
}

/** Where savings are positive, a cost printed as a positive number counts against them; among costs alone it doesn't. */
function plainSummands(drafts: readonly RowDraft[], rows: Rows, sign: SignConvention | null): readonly Summand[] {
  if (rows.length === 0) return NO_SUMMANDS;
  const turns = sign?.saving === 'positive' && rows.some((row) => !isCost(drafts[row]));
  return rows.map((row) => ({ row, sign: turns && isCost(drafts[row]) && direction(drafts[row]) > 0 ? -1 : 1 }));
}

/** Target and what was carried in, less what was achieved: unless achievements are already printed with the other sign. */
function owedSummands(drafts: readonly RowDraft[], rows: Rows): readonly Summand[] {
  const isOwed = (row: number): boolean => drafts[row]?.role === 'target' || drafts[row]?.role === 'carried';
  const directionOf = (owed: boolean): number =>
    rows.reduce((sum, row) => sum + (isOwed(row) === owed ? direction(drafts[row]) : 0), 0);
  const opposite = directionOf(true) * directionOf(false) < 0;
  return rows.map((row) => ({ row, sign: isOwed(row) || opposite ? 1 : -1 }));
}
