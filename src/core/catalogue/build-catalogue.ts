import { splitIdAndTitle } from '../reading/proposal-id';
import type { CellText, SheetReading, YearTable } from '../reading/sheet-reading';
import type { BusinessCase, Catalogue, LearnedUnit, Listing, Proposal } from './catalogue';
import { schemaIssues } from './sheet-issues';
import { learnUnits } from './learn-units';
import { canonicalId } from './proposal-id';

/** Links what was read of the sheets: cases by ID, overview and group rows to their cases, units to tables without a heading. */
export function buildCatalogue(workbook: string, sheets: readonly SheetReading[]): Catalogue {
  const learned = learnUnits(sheets, linkProposals(sheets, sheets.flatMap(caseOf)));
  const withUnits = sheets.map((sheet) => replaceTables(sheet, learned));
  const cases = withUnits.flatMap(caseOf);
  return {
    workbook,
    sheets: withUnits,
    cases,
    proposals: linkProposals(withUnits, cases),
    learnedUnits: new Map<YearTable, LearnedUnit>([...learned.values()].map(({ table, learned: how }) => [table, how])),
    issues: schemaIssues(withUnits, cases),
  };
}

function replaceTables(sheet: SheetReading, learned: ReturnType<typeof learnUnits>): SheetReading {
  if (!sheet.tables.some((table) => learned.has(table))) return sheet;
  return { ...sheet, tables: sheet.tables.map((table) => learned.get(table)?.table ?? table) };
}

function caseOf(sheet: SheetReading): BusinessCase[] {
  if (sheet.kind !== 'business-case') return [];
  const named = titleOf(sheet);
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

function titleOf(sheet: SheetReading): { id: CellText | null; title: CellText | null } {
  const field = sheet.fields.find(({ role }) => role === 'title')?.value ?? sheet.title;
  const fromField = named(field);
  // A sheet named by its ID speaks for a case whose title field names none.
  return fromField.id || !field ? fromField : { ...fromField, id: named({ ...field, text: sheet.name }).id };
}

function named(text: CellText | null): { id: CellText | null; title: CellText | null } {
  if (!text) return { id: null, title: null };
  const split = splitIdAndTitle(text.text);
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
