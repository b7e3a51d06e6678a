import { createIdReader, type IdReader } from '../reading/own-ids';
import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CellText, SheetReading, YearTable } from '../reading/sheet-reading';
import { cellAt } from '../workbook/cell-ref';
import { oncePer, oncePerWith } from '../workbook/once-per';
import type { BusinessCase } from './catalogue';
import { canonicalId } from './proposal-id';

/** The case that a sheet argues, null for any other sheet; the same sheet gives the same object. */
export const caseOn = oncePerWith((sheet: SheetReading, schema: CatalogueSchema) => caseOf(sheet, idsOf(schema).ids));

/** The ID of a case as it is linked by; null where it names none. */
export function idOfCase({ id }: BusinessCase): string | null {
  return id && canonicalId(id.text);
}

const idsOf = oncePer(({ idPatterns }: CatalogueSchema) => ({ ids: createIdReader(idPatterns) }));

function caseOf(sheet: SheetReading, ids: IdReader): BusinessCase | null {
  if (sheet.kind !== 'business-case') return null;
  const named = titleOf(sheet, ids);
  const ofRole = (role: YearTable['role']): YearTable | null =>
    sheet.tables.find((table) => table.role === role) ?? null;
  return {
    sheet,
    ...named,
    status: statusOf(sheet),
    economy: ofRole('economy'),
    permanentChanges: ofRole('permanent-changes'),
    investments: ofRole('investments'),
    payback: sheet.stated?.payback ?? [],
    followUp: sheet.stated?.followUp ?? [],
  };
}

function titleOf(sheet: SheetReading, ids: IdReader): { id: CellText | null; title: CellText | null } {
  const field = sheet.fields.find(({ role }) => role === 'title')?.value ?? sheet.title;
  const fromField = named(field, ids);
  // A sheet named by its ID speaks for a case whose title field names none.
  if (fromField.id) return fromField;
  const cell = field?.cell ?? cellAt(sheet.name, 0, 0);
  return { ...fromField, id: named({ cell, text: sheet.name }, ids).id };
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
