import type { BusinessCase, Catalogue, Proposal } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import type { SchemaIssue } from '../catalogue/schema-issue';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetKind, SheetReading } from '../reading/sheet-reading';
import { indexProposals, type ProposalIndex } from './proposal-index';
import { ownerOf } from './owner-of';
import { sheetProse, type SheetProse } from './sheet-prose';
import { indexTitles, type TitleIndex } from './title-index';
import { blamesList } from './unit-witnesses';

/** Lookup tables over a catalogue, built once per run. */
export interface CatalogueIndex {
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
  /** Answers that many checks ask for and that take more than a look: each is worked out when it is asked for first. */
  readonly usualLevel: (sheetName: string) => number | null;
  readonly isBlamed: (table: string) => boolean;
}

export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const lists = indexProposals(catalogue);
  const plain: PlainIndex = {
    owner: ownerOf(catalogue),
    sheets: new Map(catalogue.sheets.map((sheet) => [sheet.name, sheet])),
    proposals: new Map(catalogue.proposals.map((proposal) => [proposal.id, proposal])),
    cases: new Map(catalogue.cases.map((businessCase) => [businessCase.sheet.name, businessCase])),
  };
  return {
    ...plain,
    kinds: groupBy(catalogue.sheets, ({ kind }) => kind),
    lists,
    titles: indexTitles(catalogue.proposals, lists.byTitle),
    issues: groupBy(catalogue.issues, ({ sheet }) => sheet),
    schema: catalogue.schema,
    usualLevel: onceEach((name) => usualLevel(plain, name)),
    isBlamed: onceEach((table) => isBlamed(plain, table)),
  };
}

type PlainIndex = Pick<CatalogueIndex, 'sheets' | 'proposals' | 'cases' | 'owner'>;

function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function onceEach<V extends number | boolean | null>(work: (name: string) => V): (name: string) => V {
  const known = new Map<string, V>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = work(name);
    known.set(name, made);
    return made;
  };
}

/** The price level of more than half of the cases that a sheet's lists add up and that name one; null where there is none. */
function usualLevel({ sheets, proposals }: PlainIndex, name: string): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { year } of listedLevels(sheets.get(name), proposals)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
    all += 1;
  }
  for (const [year, count] of counts) if (count * 2 > all) return year;
  return null;
}

function* listedLevels(
  sheet: SheetReading | undefined,
  proposals: PlainIndex['proposals'],
): Generator<{ year: number }> {
  for (const { rows } of sheet?.tables ?? []) {
    for (const { role, id } of rows) {
      const cases = role === 'item' && id ? (proposals.get(canonicalId(id.text))?.cases ?? []) : [];
      for (const { economy } of cases) if (economy?.priceLevel) yield economy.priceLevel;
    }
  }
}

/** A table as a look-up names it: its place among its sheet's tables, and the sheet. */
export function tableName(sheetName: string, place: number): string {
  return `${place} ${sheetName}`;
}

function isBlamed({ sheets, proposals, owner }: PlainIndex, name: string): boolean {
  const gap = name.indexOf(' ');
  const table = sheets.get(name.slice(gap + 1))?.tables[Number(name.slice(0, gap))];
  const prose = (sheet: SheetReading): SheetProse => sheetProse(sheet, owner);
  return !!table && blamesList(table, { proposal: (id) => proposals.get(id) ?? null, prose });
}
