import { NO_SCHEMA, type CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetReading, YearTable } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';
import type { BusinessCase, Catalogue, LearnedUnit, Proposal } from './catalogue';
import { learnUnits, withUnit, type LearnedSource, type LearnedUnits } from './learn-units';
import { linkProposals, type Links } from './link-proposals';
import { hasAmounts } from './proposal-status';
import { schemaIssues } from './sheet-issues';

/**
 * Links what was read of the sheets: cases by ID, overview and group rows to their cases, units to tables without a heading. `schema`
 * is what the workbook's own schema sheet says (`readSchema`). What follows from sheets that are the same objects as in the catalogue
 * `before` is taken over from there: the result is the same without it.
 */
export function buildCatalogue(
  workbook: string,
  sheets: readonly SheetReading[],
  schema: CatalogueSchema = NO_SCHEMA,
  before: Catalogue | null = null,
): Catalogue {
  const known = before?.schema === schema ? workings.get(before) : undefined;
  const learned = learnUnits(sheets, schema, known?.learned);
  const withUnits = sheets.map((sheet) => withLearnedUnits(sheet, learned.bySheet.get(sheet)));
  const links = linkProposals(withUnits, schema, known?.links);
  const { cases, proposals } = links;
  const catalogue: Catalogue = {
    workbook,
    sheets: withUnits,
    cases,
    proposals,
    learnedUnits: howLearned(sheets, withUnits, learned),
    issues: schemaIssues(withUnits, cases, schema, casesOwed(proposals)),
    schema,
  };
  workings.set(catalogue, { learned, links });
  return catalogue;
}

/** How a catalogue was made: where the next one begins. */
const workings = new WeakMap<Catalogue, { readonly learned: LearnedUnits; readonly links: Links }>();

/** Cases of proposals that a list already gives amounts: no place kept for later, unless they say so themselves. */
function casesOwed(proposals: readonly Proposal[]): ReadonlySet<BusinessCase> {
  const owed = new Set<BusinessCase>();
  for (const proposal of proposals) for (const one of owedBy(proposal)) owed.add(one);
  return owed;
}

const owedBy = oncePer(({ status, listings, cases }: Proposal): readonly BusinessCase[] =>
  status === 'active' && listings.some(hasAmounts) ? cases : [],
);

const sheetsWithUnits = new WeakMap<SheetReading, { readonly unit: string; readonly sheet: SheetReading }>();

/** The sheet with its learned unit; the same sheet and unit give the same object, so that what was made of it holds. */
function withLearnedUnits(sheet: SheetReading, learned: LearnedSource | undefined): SheetReading {
  if (!learned) return sheet;
  const unit = unitKey(learned);
  const known = sheetsWithUnits.get(sheet);
  if (known?.unit === unit) return known.sheet;
  const tables = sheet.tables.map((table) => (table.unit === null ? withUnit(table, learned.source) : table));
  const made = { ...sheet, tables };
  sheetsWithUnits.set(sheet, { unit, sheet: made });
  return made;
}

/** Everything that a learned unit puts into a table. */
function unitKey({ source: { unit, table } }: LearnedSource): string {
  const { cell, text } = table.unit?.source ?? { cell: null, text: '' };
  return JSON.stringify([unit, cell, text]);
}

function howLearned(
  sheets: readonly SheetReading[],
  withUnits: readonly SheetReading[],
  { bySheet }: LearnedUnits,
): Map<YearTable, LearnedUnit> {
  const how = new Map<YearTable, LearnedUnit>();
  for (const [place, sheet] of sheets.entries()) {
    const found = bySheet.get(sheet);
    if (!found) continue;
    for (const [index, table] of sheet.tables.entries()) {
      const made = table.unit === null ? withUnits[place]?.tables[index] : undefined;
      if (made) how.set(made, found.learned);
    }
  }
  return how;
}
