import { createIdReader, type IdReader } from '../reading/own-ids';
import { NO_SCHEMA, type CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import type { BusinessCase, Catalogue, LearnedUnit, Listing, Proposal } from './catalogue';
import { schemaIssues } from './sheet-issues';
import { learnUnits, withUnit, type LearnedSource } from './learn-units';
import { listingsIn } from './listing-group';
import { hasAmounts, proposalStatus } from './proposal-status';
import { canonicalId } from './proposal-id';

/**
 * Links what was read of the sheets: cases by ID, overview and group rows to their cases, units to tables without a heading. `schema`
 * is what the workbook's own schema sheet says (`readSchema`).
 */
export function buildCatalogue(
  workbook: string,
  sheets: readonly SheetReading[],
  schema: CatalogueSchema = NO_SCHEMA,
): Catalogue {
  const ids = createIdReader(schema.idPatterns);
  const casesOf = (all: readonly SheetReading[]): BusinessCase[] =>
    all.flatMap((sheet) => caseOnce(sheet, schema, ids));
  const learned = learnUnits(sheets, linkProposals(sheets, casesOf(sheets)));
  const withUnits = sheets.map((sheet) => withLearnedUnits(sheet, learned));
  const cases = casesOf(withUnits);
  const proposals = linkProposals(withUnits, cases);
  return {
    workbook,
    sheets: withUnits,
    cases,
    proposals,
    learnedUnits: howLearned(sheets, withUnits, learned),
    issues: schemaIssues(withUnits, cases, schema, casesOwed(proposals)),
    schema,
  };
}

/** Cases of proposals that a list already gives amounts: no place kept for later, unless they say so themselves. */
function casesOwed(proposals: readonly Proposal[]): ReadonlySet<BusinessCase> {
  const owed = proposals.filter(({ status, listings }) => status === 'active' && listings.some(hasAmounts));
  return new Set(owed.flatMap(({ cases }) => cases));
}

type Learned = ReadonlyMap<YearTable, LearnedSource>;

const sheetsWithUnits = new WeakMap<SheetReading, { readonly units: string; readonly sheet: SheetReading }>();

/** The sheet with its learned units; the same sheet and units give the same object, so that what was made of it holds. */
function withLearnedUnits(sheet: SheetReading, learned: Learned): SheetReading {
  if (!sheet.tables.some((table) => learned.has(table))) return sheet;
  const units = sheet.tables.map((table) => unitKey(learned.get(table))).join('|');
  const known = sheetsWithUnits.get(sheet);
  if (known?.units === units) return known.sheet;
  const tables = sheet.tables.map((table) => {
    const found = learned.get(table);
    return found ? withUnit(table, found.source) : table;
  });
  const made = { ...sheet, tables };
  sheetsWithUnits.set(sheet, { units, sheet: made });
  return made;
}

/** Everything that a learned unit puts into a table. */
function unitKey(found: LearnedSource | undefined): string {
  if (!found) return '';
  const { unit, table } = found.source;
  const { cell, text } = table.unit?.source ?? { cell: null, text: '' };
  return JSON.stringify([unit, cell, text]);
}

function howLearned(
  sheets: readonly SheetReading[],
  withUnits: readonly SheetReading[],
  learned: Learned,
): Map<YearTable, LearnedUnit> {
  const how = new Map<YearTable, LearnedUnit>();
  for (const [place, sheet] of sheets.entries()) {
    for (const [index, table] of sheet.tables.entries()) {
      const found = learned.get(table);
      const made = withUnits[place]?.tables[index];
      if (found && made) how.set(made, found.learned);
    }
  }
  return how;
}

interface KnownCase {
  readonly schema: CatalogueSchema;
  readonly found: BusinessCase[];
}
const knownCases = new WeakMap<SheetReading, KnownCase>();

/** The case on a sheet; the same sheet gives the same object. */
function caseOnce(sheet: SheetReading, schema: CatalogueSchema, ids: IdReader): BusinessCase[] {
  const known = knownCases.get(sheet);
  if (known?.schema === schema) return known.found;
  const found = caseOf(sheet, ids);
  knownCases.set(sheet, { schema, found });
  return found;
}

function caseOf(sheet: SheetReading, ids: IdReader): BusinessCase[] {
  if (sheet.kind !== 'business-case') return [];
  const named = titleOf(sheet, ids);
  const ofRole = (role: YearTable['role']): YearTable | null =>
    sheet.tables.find((table) => table.role === role) ?? null;
  return [
    {
      sheet,
      ...named,
      status: statusOf(sheet),
      economy: ofRole('economy'),
      permanentChanges: ofRole('permanent-changes'),
      investments: ofRole('investments'),
      payback: sheet.stated?.payback ?? [],
      followUp: sheet.stated?.followUp ?? [],
    },
  ];
}

function titleOf(sheet: SheetReading, ids: IdReader): { id: CellText | null; title: CellText | null } {
  const field = sheet.fields.find(({ role }) => role === 'title')?.value ?? sheet.title;
  const fromField = named(field, ids);
  // A sheet named by its ID speaks for a case whose title field names none.
  return fromField.id || !field ? fromField : { ...fromField, id: named({ ...field, text: sheet.name }, ids).id };
}

function named(text: CellText | null, ids: IdReader): { id: CellText | null; title: CellText | null } {
  if (!text) return { id: null, title: null };
  const split = ids.withTitle(text.text);
  if (!split) return { id: null, title: text };
  const at = (part: string | null): CellText | null => (part === null ? null : { cell: text.cell, text: part });
  return { id: at(split.id), title: at(split.title) };
}

/** What the case says of itself; a sheet without any table is a place kept for a case to come. */
function statusOf(sheet: SheetReading): BusinessCase['status'] {
  return sheet.stated?.status?.status ?? (sheet.tables.length === 0 ? 'announced' : 'active');
}

function linkProposals(sheets: readonly SheetReading[], cases: readonly BusinessCase[]): Proposal[] {
  const proposals = new Map<string, { listings: Listing[]; cases: BusinessCase[] }>();
  const entry = (id: string): { listings: Listing[]; cases: BusinessCase[] } => {
    const known = proposals.get(id) ?? { listings: [], cases: [] };
    proposals.set(id, known);
    return known;
  };
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      if (table.role !== 'proposals') continue;
      for (const { id, listing } of listingsIn(table, sheet)) entry(id).listings.push(listing);
    }
  }
  for (const businessCase of cases)
    if (businessCase.id) entry(canonicalId(businessCase.id.text)).cases.push(businessCase);
  return [...proposals].map(([id, places]) => knownOr(id, places));
}

const knownProposals = new WeakMap<TableRow | BusinessCase, Proposal>();

/** A proposal with the same listings and cases as before is the same object. */
function knownOr(id: string, { listings, cases }: Pick<Proposal, 'listings' | 'cases'>): Proposal {
  const first = listings[0]?.row ?? cases[0];
  const known = first && knownProposals.get(first);
  if (known?.id === id && sameObjects(known.listings, listings) && sameObjects(known.cases, cases)) return known;
  const proposal: Proposal = { id, status: proposalStatus(listings, cases), listings, cases };
  if (first) knownProposals.set(first, proposal);
  return proposal;
}

function sameObjects(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
