import type { BusinessCase, Catalogue, Proposal } from '../catalogue/catalogue';
import { idOfCase } from '../catalogue/case-on';
import type { TablePlace } from '../catalogue/grand-totals';
import type { SchemaIssue } from '../catalogue/schema-issue';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetKind, SheetReading } from '../reading/sheet-reading';
import { changesBetween } from './catalogue-changes';
import { planClaims, type Claim } from './claims';
import { groupBy } from '../workbook/group-by';
import { nameSameOwners, ownerOf } from './owner-of';
import { holdsPlans, planPairs, type PlanPair } from './plan-pairs';
import { indexProposals, type ProposalIndex } from './proposal-index';
import { holdsGroups, originalLists } from './rollups';
import { sheetProse, type SheetProse } from './sheet-prose';
import { tableName, tableNamed } from './table-name';
import { indexTitles, type TitleIndex } from './title-index';
import { typedTotals, type TypedTotals } from './typed-totals';
import { blamesList } from './unit-witnesses';
import { usualLevel } from './usual-level';
import { countYears, usualYearsBeside } from './usual-years';

/** Lookup tables over a catalogue, built once per run. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  readonly sheets: ReadonlyMap<string, SheetReading>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly cases: ReadonlyMap<string, BusinessCase>;
  readonly kinds: ReadonlyMap<SheetKind, readonly SheetReading[]>;
  readonly lists: ProposalIndex;
  readonly titles: TitleIndex;
  readonly issues: ReadonlyMap<string, readonly SchemaIssue[]>;
  readonly schema: CatalogueSchema;
  /** The organisation that the workbook is of; null where it doesn't say. */
  readonly owner: string | null;
  /** The overviews' lists that group sheets' lists, by table name, are copies of. */
  readonly originals: ReadonlyMap<string, TablePlace>;
  /** Initiatives in several tables of plans, by the sheet where they first stand. */
  readonly planPairs: ReadonlyMap<string, readonly (readonly PlanPair[])[]>;
  /** What action plans claim, by amount and year. */
  readonly planned: ReadonlyMap<string, readonly Claim[]>;
  /** Answers that many checks ask for and that take more than a look: each is worked out when it is asked for first. */
  readonly usualLevel: (sheetName: string) => number | null;
  readonly isBlamed: (table: string) => boolean;
  readonly usualYearsBeside: (years: string) => string | null;
  readonly typedTotals: () => TypedTotals;
  readonly firstOfTypedOnly: () => string | null;
}

/** Indexes a catalogue. What an earlier one's index says of sheets that are still the same objects is taken over. */
export function indexCatalogue(catalogue: Catalogue, before: CatalogueIndex | null = null): CatalogueIndex {
  const { sheets, cases, proposals } = catalogue;
  const plain: PlainIndex = {
    owner: before && nameSameOwners(before.catalogue, catalogue) ? before.owner : ownerOf(catalogue),
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
    proposals: new Map(proposals.map((proposal) => [proposal.id, proposal])),
    cases: new Map(cases.map((businessCase) => [businessCase.sheet.name, businessCase])),
  };
  const lists = indexProposals(catalogue);
  return {
    ...plain,
    ...betweenSheets(catalogue, before),
    ...onDemand(catalogue, plain),
    catalogue,
    kinds: groupBy(sheets, ({ kind }) => kind),
    lists,
    titles: indexTitles(proposals, lists.byTitle),
    issues: groupBy(catalogue.issues, ({ sheet }) => sheet),
    schema: catalogue.schema,
  };
}

type PlainIndex = Pick<CatalogueIndex, 'sheets' | 'proposals' | 'cases' | 'owner'>;
type BetweenSheets = Pick<CatalogueIndex, 'originals' | 'planPairs' | 'planned'>;
type OnDemand = Pick<
  CatalogueIndex,
  'usualLevel' | 'isBlamed' | 'usualYearsBeside' | 'typedTotals' | 'firstOfTypedOnly'
>;

/** What follows from sheets of certain kinds alone stays the same object as long as they do. */
function betweenSheets(catalogue: Catalogue, before: CatalogueIndex | null): BetweenSheets {
  const changes = before && changesBetween(before.catalogue, catalogue);
  const holds = (concerns: (sheet: SheetReading) => boolean): boolean =>
    changes !== null && !changes.sheetsMoved && !changes.sheets.some(concerns);
  return {
    originals: before && holds(holdsGroups) ? before.originals : originalLists(catalogue.sheets),
    planPairs: before && holds(holdsPlans) ? before.planPairs : planPairs(catalogue.sheets),
    planned: before && holds(holdsPlans) ? before.planned : planClaims(catalogue.sheets),
  };
}

function onDemand({ sheets, cases }: Catalogue, plain: PlainIndex): OnDemand {
  const years = once(() => countYears(cases));
  const typed = once(() => typedTotals(sheets));
  return {
    usualLevel: onceEach((name) => usualLevel(plain.sheets.get(name), plain.proposals)),
    isBlamed: onceEach((table) => isBlamed(plain, table)),
    usualYearsBeside: onceEach((own) => usualYearsBeside(years(), own)),
    typedTotals: typed,
    firstOfTypedOnly: () => {
      const { sheets: on, isThroughout } = typed();
      const first = isThroughout ? on[0]?.tables[0] : undefined;
      return first ? tableName(first) : null;
    },
  };
}

function once<V extends object>(work: () => V): () => V {
  let known: V | null = null;
  return () => (known ??= work());
}

function onceEach<V extends string | number | boolean | null>(work: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = work(name);
    known.set(name, made);
    return made;
  };
}

function isBlamed({ sheets, proposals, cases, owner }: PlainIndex, name: string): boolean {
  const place = tableNamed(sheets, name);
  const prose = (sheet: SheetReading): SheetProse => {
    const argued = cases.get(sheet.name) ?? null;
    return sheetProse(sheet, owner, argued && idOfCase(argued));
  };
  return !!place && blamesList(place.table, { proposal: (id) => proposals.get(id) ?? null, prose });
}
