import type { BusinessCase, Listing, Proposal } from '../catalogue/catalogue';
import { isAmount } from '../figures/figure';
import type { TableRow } from '../reading/sheet-reading';
import { plainTitle, titleDifference, titlesOf } from './proposal-titles';

/** One ID that stands for two things. */
export type Duplicate =
  /** Two rows of lists give it to proposals with different titles. */
  | { readonly as: 'two-proposals'; readonly places: readonly [Listing, Listing] }
  /** One list counts the same proposal twice. */
  | { readonly as: 'listed-twice'; readonly places: readonly [Listing, Listing] }
  /** Two sheets argue it. */
  | { readonly as: 'two-sheets'; readonly places: readonly [BusinessCase, BusinessCase] };

/** Line numbers restart from list to list: only an ID with a letter names one proposal throughout. */
export function namesOneProposal(id: string): boolean {
  return /^\p{L}/u.test(id);
}

/** The first way in which a proposal's ID is used twice, or null. */
export function duplicateOf(proposal: Proposal): Duplicate | null {
  if (!namesOneProposal(proposal.id)) return null;
  return duplicateRows(proposal.listings) ?? duplicateSheets(proposal.cases);
}

/**
 * The lists' rows that are about what a sheet of the proposal argues. Where the ID stands for two things, titles tell which row
 * belongs to which sheet; a row or sheet without a title may belong to any.
 */
export function listingsOf(proposal: Proposal, businessCase: BusinessCase): readonly Listing[] {
  const { listings } = proposal;
  if (duplicateOf(proposal) === null) return listings;
  return listings.filter((listing) => {
    const titles = titlesOf({ ...proposal, listings: [listing], cases: [businessCase] });
    const [listed, argued] = titles;
    return titles.length < 2 || titleDifference(listed?.title ?? '', argued?.title ?? '') !== 'other';
  });
}

function duplicateRows(listings: readonly Listing[]): Duplicate | null {
  const counting = listings.filter(({ row }) => row.status !== 'withdrawn' && row.role === 'item');
  for (const [index, first] of counting.entries()) {
    // A copy of a list on another sheet names the same proposals again.
    for (const second of counting.slice(index + 1).filter(({ sheet }) => sheet === first.sheet)) {
      if (titlesPart(first.row, second.row)) return { as: 'two-proposals', places: [first, second] };
      if (second.table === first.table && !arePartsOfOne(first, second))
        return { as: 'listed-twice', places: [first, second] };
    }
  }
  return null;
}

function titlesPart(first: TableRow, second: TableRow): boolean {
  const [a, b] = [first.label?.text ?? '', second.label?.text ?? ''];
  return plainTitle(a) !== '' && plainTitle(b) !== '' && titleDifference(a, b) === 'other';
}

/** Rows one below the other with other amounts under the same title are a proposal's parts (operation, investment). */
function arePartsOfOne(first: Listing, second: Listing): boolean {
  return second.row.index === first.row.index + 1 && amountsOf(first.row) !== amountsOf(second.row);
}

function amountsOf(row: TableRow): string {
  return row.cells.map(({ figure }) => (figure && isAmount(figure) ? figure.value : '')).join(';');
}

function duplicateSheets(cases: readonly BusinessCase[]): Duplicate | null {
  for (const [index, first] of cases.entries()) {
    for (const second of cases.slice(index + 1)) {
      // A second sheet without an economy is an appendix, unless it is about something else.
      const bothArgue = first.economy !== null && second.economy !== null;
      const otherTitle = titleDifference(first.title?.text ?? '', second.title?.text ?? '') === 'other';
      if (bothArgue || otherTitle) return { as: 'two-sheets', places: [first, second] };
    }
  }
  return null;
}
