import type { RowDraft } from './row-roles';
import type { RowSection, SignConvention, Summand, TableRole } from './sheet-reading';

/**
 * For each row, the rows it is meant to add up; empty for rows that add up nothing. Position and words decide, never whether the
 * figures happen to fit: a subtotal adds its section, a net row all items of its table, what is outstanding the target less what
 * was achieved. Sub-items, memo rows and withdrawn rows never count.
 */
export function rowSums(drafts: RowDraft[], table: TableRole, sign: SignConvention | null): Summand[][] {
  const walk: Walk = {
    drafts,
    table,
    all: [],
    block: [],
    section: null,
    blocks: 0,
    totalled: new Set(),
    sums: drafts.map(() => []),
  };
  drafts.forEach((draft, index) => step(walk, draft, index));
  if (table === 'grand-total') return drafts.map(() => []);
  settleSubtotals(walk);
  return walk.sums.map((sums, index) => withSigns(drafts, index, sums, sign));
}

interface Walk {
  readonly drafts: RowDraft[];
  readonly table: TableRole;
  /** Counting rows since the top of the table. */
  readonly all: number[];
  /** Counting rows since the last heading or total. */
  block: number[];
  /** The heading the block stands under. */
  section: { readonly section: RowSection | null } | null;
  /** Totals so far that added up a block of their own. */
  blocks: number;
  /** Sections that have had a total. */
  readonly totalled: Set<RowSection>;
  readonly sums: number[][];
}

function step(walk: Walk, draft: RowDraft, index: number): void {
  switch (draft.role) {
    case 'item':
    case 'achieved':
    case 'unallocated':
      if (draft.status !== 'withdrawn') {
        walk.all.push(index);
        walk.block.push(index);
      }
      return;
    case 'section':
      if (walk.block.length > 0 && walk.section === null) walk.section = { section: null };
      walk.block = [];
      walk.section = { section: draft.section };
      return;
    case 'total':
    case 'subtotal':
      walk.sums[index] = totalOf(walk, draft, index);
      walk.block = [];
      walk.section = null;
      return;
    case 'net':
      walk.sums[index] = [...walk.all];
      return;
    case 'outstanding':
      walk.sums[index] = [...rowsOf(walk, index, 'target'), ...rowsOf(walk, index, 'carried'), ...walk.all];
      return;
    default:
  }
}

function rowsOf(walk: Walk, before: number, role: RowDraft['role']): number[] {
  return walk.drafts.flatMap((draft, index) => (index < before && draft.role === role ? [index] : []));
}

function totalOf(walk: Walk, draft: RowDraft, index: number): number[] {
  const { all, block, section } = walk;
  if (draft.section === 'investment' && walk.table === 'proposals') return investmentRows(walk, index);
  if (all.length === 0 && section === null) return draft.section === null ? rowsBelow(walk, index) : [];
  if (draft.section !== null) return sectionTotal(walk, draft.section);
  if (section !== null) {
    if (block.length === 0 && walk.blocks > 0 && !hasLaterTotal(walk, index)) return [...all];
    walk.blocks += block.length > 0 ? 1 : 0;
    return [...block];
  }
  // Nothing new since the last total: this one adds up everything.
  const grand = block.length === 0 || walk.blocks === 0 || !isQualified(draft);
  if (!grand) walk.blocks += 1;
  if (walk.blocks === 0) walk.blocks = 1;
  return grand ? [...all] : [...block];
}

/** A total of a named section adds up that section: under its heading, by the rows' own section, or the rows just above. */
function sectionTotal(walk: Walk, section: RowSection): number[] {
  const again = walk.totalled.has(section);
  walk.totalled.add(section);
  walk.blocks += 1;
  if (walk.section?.section === section) return [...walk.block];
  const own = (again && walk.block.length > 0 ? walk.block : walk.all).filter(
    (row) => walk.drafts[row]?.section === section,
  );
  if (own.length > 0) return own;
  if (walk.section !== null && walk.section.section !== null) return [];
  const unnamed = walk.block.filter((row) => walk.drafts[row]?.section === null);
  for (const row of unnamed) {
    const draft = walk.drafts[row];
    if (draft) draft.section = section;
  }
  return unnamed;
}

/** Investment rows stand below their proposals: in lists they have a total of their own. */
function investmentRows(walk: Walk, index: number): number[] {
  return walk.drafts.flatMap(({ role, section, status, raw }, row) => {
    const isInvestment = section === 'investment' || raw.meanings.has('investment') || raw.controlArea === 'investment';
    return row < index && role === 'sub-item' && isInvestment && status !== 'withdrawn' ? [row] : [];
  });
}

/** A total that stands on top adds up what follows, to the next heading or total. */
function rowsBelow(walk: Walk, index: number): number[] {
  const rows: number[] = [];
  for (let row = index + 1; row < walk.drafts.length; row += 1) {
    const draft = walk.drafts[row];
    if (!draft || draft.role === 'total' || draft.role === 'net' || draft.role === 'subtotal') break;
    if (draft.role === 'item' && draft.status !== 'withdrawn') rows.push(row);
  }
  return rows;
}

function hasLaterTotal(walk: Walk, index: number): boolean {
  return walk.drafts.slice(index + 1).some(({ role }) => role === 'total' || role === 'net');
}

/** "Driftsudgifter i alt" names what it adds up, "I alt" doesn't. */
function isQualified({ role, raw }: RowDraft): boolean {
  if (role === 'subtotal') return true;
  const words = (raw.label?.text ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !PLAIN_TOTAL_WORDS.has(word));
}

const PLAIN_TOTAL_WORDS = new Set([
  'i',
  'alt',
  'ialt',
  'sum',
  'summa',
  'total',
  'totalt',
  'totals',
  'samlet',
  'samlede',
  'grand',
  'overall',
  'the',
  'in',
  'hele',
  'totalsumma',
  'beløb',
  'forslag',
]);

/** A total that a later total or net counts in is a subtotal. */
function settleSubtotals({ drafts, sums }: Walk): void {
  drafts.forEach((draft, index) => {
    if (draft.role !== 'total') return;
    const own = sums[index] ?? [];
    const counted = drafts.some(
      (later, row) => row > index && isSum(later) && own.length > 0 && includesAll(sums[row] ?? [], own),
    );
    const closesEmptySection =
      draft.section !== null && own.length === 0 && drafts.some((later, row) => row > index && later.role === 'net');
    const ofSection =
      draft.section !== null && drafts.some(({ role, section }) => role === 'section' && section !== null);
    if (
      (counted || closesEmptySection || ofSection) &&
      !(draft.section === 'investment' && own.every((row) => drafts[row]?.role === 'sub-item'))
    ) {
      draft.role = 'subtotal';
    }
  });
}

function isSum({ role }: RowDraft): boolean {
  return role === 'total' || role === 'net';
}

function includesAll(rows: readonly number[], part: readonly number[]): boolean {
  const set = new Set(rows);
  return part.every((row) => set.has(row));
}

function withSigns(
  drafts: readonly RowDraft[],
  index: number,
  rows: readonly number[],
  sign: SignConvention | null,
): Summand[] {
  const draft = drafts[index];
  if (draft?.role === 'outstanding') return rows.map((row) => ({ row, sign: outstandingSign(drafts, row, rows) }));
  const savings = rows.some((row) => !isCost(drafts[row]));
  const turns = sign?.saving === 'positive' && savings && draft?.role !== 'subtotal';
  return rows.map((row) => ({ row, sign: turns && isCost(drafts[row]) && direction(drafts[row]) > 0 ? -1 : 1 }));
}

/** Target and what was carried in, less what was achieved: unless achievements are already printed with the other sign. */
function outstandingSign(drafts: readonly RowDraft[], row: number, rows: readonly number[]): 1 | -1 {
  const role = drafts[row]?.role;
  if (role === 'target' || role === 'carried') return 1;
  const targets = rows.reduce(
    (sum, other) => sum + (drafts[other]?.role === 'target' ? direction(drafts[other]) : 0),
    0,
  );
  const achieved = rows.reduce((sum, other) => sum + (isAchievement(drafts[other]) ? direction(drafts[other]) : 0), 0);
  return targets * achieved < 0 ? 1 : -1;
}

function isAchievement(draft: RowDraft | undefined): boolean {
  return draft !== undefined && draft.role !== 'target' && draft.role !== 'carried';
}

/** A cost by its section or its own words. */
export function isCost(draft: RowDraft | undefined): boolean {
  if (!draft) return false;
  if (draft.section === 'implementation' || draft.section === 'investment' || draft.section === 'derived') return true;
  return draft.section !== 'permanent' && draft.raw.meanings.has('cost') && !draft.raw.meanings.has('saving');
}

/** Positive cells less negative ones. */
export function direction(draft: RowDraft | undefined): number {
  let count = 0;
  for (const cell of draft?.raw.cells ?? []) if (cell?.kind === 'number') count += Math.sign(cell.number);
  return count;
}
