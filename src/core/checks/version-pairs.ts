import type { Catalogue, Proposal } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import { matchRows } from '../catalogue/match-rows';
import type { SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { groupBy } from '../workbook/group-by';
import { claimSameAmounts, proposalClaim } from './claims';
import { identityOf, sheetIdentity } from './identity';
import { plainTitle, titleDifference, titlesOf } from './proposal-titles';

/** What is the same in two workbooks, and what only one of them has. */
export interface Pairs<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

type Same<T> = (before: T, after: T) => boolean;

/** Collects pairs rule by rule: what an earlier rule has paired, a later one doesn't see. */
class Pairing<T> {
  readonly pairs: [T, T][] = [];
  private readonly before: Set<T>;
  private readonly after: Set<T>;

  constructor(before: readonly T[], after: readonly T[]) {
    this.before = new Set(before);
    this.after = new Set(after);
  }

  pair(before: T, after: T): void {
    this.before.delete(before);
    this.after.delete(after);
    this.pairs.push([before, after]);
  }

  /** Pairs what has the same key; of several with one key, the first with the first where `inOrder`, else none. */
  byKey(
    keyOf: (one: T) => string,
    { inOrder = false, same = () => true }: { inOrder?: boolean; same?: Same<T> } = {},
  ): this {
    const later = groupBy([...this.after], keyOf);
    for (const [key, group] of groupBy([...this.before], keyOf)) {
      const others = later.get(key) ?? [];
      if (key === '' || (!inOrder && (group.length > 1 || others.length > 1))) continue;
      group.forEach((one, index) => {
        const other = others[index];
        if (other !== undefined && same(one, other)) this.pair(one, other);
      });
    }
    return this;
  }

  left(): { before: T[]; after: T[] } {
    return { before: [...this.before], after: [...this.after] };
  }

  done(): Pairs<T> {
    return { pairs: this.pairs, removed: [...this.before], added: [...this.after] };
  }
}

/**
 * Proposals of two catalogues: by ID where their titles go together, then by title (renumbered), then by ID alone (a new title),
 * then by the same amounts under a like title.
 */
export function pairProposals(before: Catalogue, after: Catalogue): Pairs<Proposal> {
  const pairing = new Pairing(before.proposals, after.proposals)
    .byKey(({ id }) => id, { same: (a, b) => likeTitles(a, b) !== 'other' })
    .byKey((proposal) => plainTitle(titleOf(proposal)))
    .byKey(({ id }) => id);
  const { before: gone, after: come } = pairing.left();
  for (const one of gone) {
    const other = come.find((candidate) => likeTitles(one, candidate) !== 'other' && sameAmounts(one, candidate));
    if (!other) continue;
    come.splice(come.indexOf(other), 1);
    pairing.pair(one, other);
  }
  return pairing.done();
}

/** A proposal's title as its first place has it. */
export function titleOf(proposal: Proposal): string {
  return titlesOf(proposal)[0]?.title ?? '';
}

function likeTitles(a: Proposal, b: Proposal): ReturnType<typeof titleDifference> {
  const [first, second] = [titleOf(a), titleOf(b)];
  return first === '' || second === '' ? 'none' : titleDifference(first, second);
}

function sameAmounts(a: Proposal, b: Proposal): boolean {
  const [first, second] = [proposalClaim(a), proposalClaim(b)];
  return first !== null && second !== null && claimSameAmounts(first, second);
}

/** Sheets of two workbooks: cases with their proposals, others by name, then by kind and title. */
export function pairSheets(before: Catalogue, after: Catalogue, proposals: Pairs<Proposal>): Pairs<SheetReading> {
  const pairing = new Pairing(before.sheets, after.sheets);
  const owned = new Set<SheetReading>();
  for (const [one, other] of proposals.pairs) {
    const [first, second] = [one.cases[0]?.sheet, other.cases[0]?.sheet];
    if (first && second && one.cases.length === 1 && other.cases.length === 1) pairing.pair(first, second);
  }
  for (const proposal of [...proposals.removed, ...proposals.added])
    for (const { sheet } of proposal.cases) owned.add(sheet);
  const { pairs, removed, added } = pairing
    .byKey((sheet) => (owned.has(sheet) ? '' : sheet.name))
    .byKey((sheet) => (owned.has(sheet) ? '' : sheetIdentity(sheet)))
    .done();
  // A proposal that came or went says so itself, with its sheet.
  const isOwn = (sheet: SheetReading): boolean => !owned.has(sheet);
  return { pairs, removed: removed.filter(isOwn), added: added.filter(isOwn) };
}

/** Tables of two sheets: by role and caption, then by role and order. */
export function pairTables(before: SheetReading, after: SheetReading): Pairs<YearTable> {
  return new Pairing(before.tables, after.tables)
    .byKey(({ role, caption }) => `${role}/${identityOf(caption?.text ?? '')}`, { inOrder: true })
    .byKey(({ role }) => role, { inOrder: true })
    .done();
}

/**
 * Rows of two tables: proposals as their catalogues pair them, others by the same label, then by like words. Totals are paired
 * with totals only.
 */
export function pairRows(
  before: readonly TableRow[],
  after: readonly TableRow[],
  newIds: ReadonlyMap<string, string>,
): Pairs<TableRow> {
  const idOf = ({ id }: TableRow): string => (id && /\p{L}/u.test(id.text) ? canonicalId(id.text) : '');
  const earlier = new Set(before);
  const key = (row: TableRow): string => {
    const id = idOf(row);
    return earlier.has(row) ? (newIds.get(id) ?? id) : id;
  };
  const pairing = new Pairing(before, after)
    .byKey(key)
    .byKey((row) => (key(row) === '' ? `${row.role}/${row.section ?? ''}/${labelOf(row)}` : ''), { inOrder: true })
    .byKey((row) => (key(row) === '' ? labelOf(row) : ''));
  const { before: gone, after: come } = pairing.left();
  const unnamed = (row: TableRow): boolean => key(row) === '';
  for (const total of [true, false]) {
    const some = (rows: readonly TableRow[]): TableRow[] =>
      rows.filter((row) => unnamed(row) && isTotal(row) === total);
    for (const { here, there } of matchRows(some(gone), some(come))) pairing.pair(here, there);
  }
  return pairing.done();
}

/** A row that other rows make up. */
export function isTotal({ role }: TableRow): boolean {
  return role === 'total' || role === 'subtotal' || role === 'net' || role === 'outstanding';
}

function labelOf({ label }: TableRow): string {
  return (label?.text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
