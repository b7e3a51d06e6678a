import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetReading, TableRow } from '../reading/sheet-reading';
import { oncePerWith } from '../workbook/once-per';
import { sameItems } from '../workbook/same-items';
import { caseOn, idOfCase } from './case-on';
import type { BusinessCase, Listing, Proposal } from './catalogue';
import { changedSheets, type ChangedSheets } from './changed-sheets';
import { listingsIn } from './listing-group';
import { proposalStatus } from './proposal-status';

/** Cases and proposals of some sheets. */
export interface Links {
  readonly sheets: readonly SheetReading[];
  readonly cases: readonly BusinessCase[];
  /** In the order in which they are first listed, then those that only a case names. */
  readonly proposals: readonly Proposal[];
}

/**
 * Links lists and cases by ID. Where the sheets that changed since `before` name the same proposals in the same order as then, only what
 * they say of those is put in its place.
 */
export function linkProposals(
  sheets: readonly SheetReading[],
  schema: CatalogueSchema,
  before: Links | null = null,
): Links {
  const changes = before && changedSheets(before.sheets, sheets);
  const replaced = changes && replacements(changes, schema);
  if (!before || !replaced) return linkAll(sheets, schema);
  return {
    sheets,
    cases: before.cases.map((one) => replaced.cases.get(one.sheet) ?? one),
    proposals: before.proposals.map((one) => (replaced.ids.has(one.id) ? relinked(one, replaced) : one)),
  };
}

/** A place where a sheet names a proposal: a row of a list or the case itself. */
type Mention = { readonly id: string | null } & (
  { readonly listing: Listing } | { readonly businessCase: BusinessCase }
);

/** Where a sheet names proposals: its lists row by row, then the case that it argues. */
const mentionsOn = oncePerWith((sheet: SheetReading, schema: CatalogueSchema): readonly Mention[] => {
  const lists = sheet.tables.filter(({ role }) => role === 'proposals');
  const businessCase = caseOn(sheet, schema);
  return [
    ...lists.flatMap((table) => listingsIn(table, sheet)),
    ...(businessCase ? [{ id: idOfCase(businessCase), businessCase }] : []),
  ];
});

function linkAll(sheets: readonly SheetReading[], schema: CatalogueSchema): Links {
  const listed = new Map<string, { listings: Listing[]; cases: BusinessCase[] }>();
  const entry = (id: string): { listings: Listing[]; cases: BusinessCase[] } => {
    const known = listed.get(id) ?? { listings: [], cases: [] };
    listed.set(id, known);
    return known;
  };
  const cases: BusinessCase[] = [];
  for (const sheet of sheets) {
    for (const mention of mentionsOn(sheet, schema)) {
      if ('businessCase' in mention) cases.push(mention.businessCase);
      else if (mention.id !== null) entry(mention.id).listings.push(mention.listing);
    }
  }
  for (const one of cases) {
    const id = idOfCase(one);
    if (id !== null) entry(id).cases.push(one);
  }
  return { sheets, cases, proposals: [...listed].map(([id, places]) => knownOr(id, places)) };
}

interface Replacements {
  /** The proposals that are named on a sheet that changed. */
  readonly ids: ReadonlySet<string>;
  /** By the row that stood there. */
  readonly listings: ReadonlyMap<TableRow, Listing>;
  /** By the sheet that stood there. */
  readonly cases: ReadonlyMap<SheetReading, BusinessCase>;
}

/** What stands in the place of what; null where a sheet doesn't name the same proposals in the same order any more. */
function replacements(changes: ChangedSheets, schema: CatalogueSchema): Replacements | null {
  const ids = new Set<string>();
  const listings = new Map<TableRow, Listing>();
  const cases = new Map<SheetReading, BusinessCase>();
  for (const [old, now] of changes) {
    const [were, are] = [mentionsOn(old, schema), mentionsOn(now, schema)];
    if (were.length !== are.length) return null;
    for (const [place, was] of were.entries()) {
      const is = are[place];
      if (is?.id !== was.id) return null;
      if (was.id !== null) ids.add(was.id);
      if ('listing' in was && 'listing' in is) listings.set(was.listing.row, is.listing);
      else if ('businessCase' in was && 'businessCase' in is) cases.set(old, is.businessCase);
      else return null;
    }
  }
  return { ids, listings, cases };
}

function relinked({ id, listings, cases }: Proposal, replaced: Replacements): Proposal {
  return knownOr(id, {
    listings: listings.map((one) => replaced.listings.get(one.row) ?? one),
    cases: cases.map((one) => replaced.cases.get(one.sheet) ?? one),
  });
}

const knownProposals = new WeakMap<TableRow | BusinessCase, Proposal>();

/** A proposal with the same listings and cases as before is the same object. */
function knownOr(id: string, { listings, cases }: Pick<Proposal, 'listings' | 'cases'>): Proposal {
  const first = listings[0]?.row ?? cases[0];
  const known = first && knownProposals.get(first);
  if (known?.id === id && sameItems(known.listings, listings) && sameItems(known.cases, cases)) return known;
  const proposal: Proposal = { id, status: proposalStatus(listings, cases), listings, cases };
  if (first) knownProposals.set(first, proposal);
  return proposal;
}
