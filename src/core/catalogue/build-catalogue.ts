import { createIdReader, type IdReader } from '../reading/own-ids';
import { NO_SCHEMA, type CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CellText, SheetReading, YearTable } from '../reading/sheet-reading';
import type { BusinessCase, Catalogue, LearnedUnit, Listing, Proposal } from './catalogue';
import { schemaIssues } from './sheet-issues';
import { learnUnits } from './learn-units';
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
  const casesOf = (all: readonly SheetReading[]): BusinessCase[] => all.flatMap((sheet) => caseOf(sheet, ids));
  const learned = learnUnits(sheets, linkProposals(sheets, casesOf(sheets)));
  const withUnits = sheets.map((sheet) => replaceTables(sheet, learned));
  const cases = casesOf(withUnits);
  return {
    workbook,
    sheets: withUnits,
    cases,
    proposals: linkProposals(withUnits, cases),
    learnedUnits: new Map<YearTable, LearnedUnit>([...learned.values()].map(({ table, learned: how }) => [table, how])),
    issues: schemaIssues(withUnits, cases, schema),
    schema,
  };
}

function replaceTables(sheet: SheetReading, learned: ReturnType<typeof learnUnits>): SheetReading {
  if (!sheet.tables.some((table) => learned.has(table))) return sheet;
  return { ...sheet, tables: sheet.tables.map((table) => learned.get(table)?.table ?? table) };
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

/** A sheet without any figure is a place kept for a case to come. */
function statusOf(sheet: SheetReading): BusinessCase['status'] {
  return sheet.tables.length === 0 ? 'announced' : 'active';
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
      for (const row of table.rows) {
        if (row.role === 'item' && row.id) entry(canonicalId(row.id.text)).listings.push({ sheet, table, row });
      }
    }
  }
  for (const businessCase of cases)
    if (businessCase.id) entry(canonicalId(businessCase.id.text)).cases.push(businessCase);
  return [...proposals].map(([id, places]) => ({ id, ...places }));
}
