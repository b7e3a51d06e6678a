import * as z from 'zod';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import type { BusinessCase } from './catalogue';
import type { SchemaIssue } from './schema-issue';
import { tableSchema, tableToCheck } from './table-schema';

/** What a business case must have before it can be held against its catalogue. Paths name what is missing or malformed. */
const caseSchema = z.object({
  id: z.string({ error: 'id' }).regex(/^\p{Lu}[\p{Lu}\d .–-]*\d[a-z]?$/iu, { error: 'id-pattern' }),
  title: z.string({ error: 'title' }).min(1, { error: 'title' }),
  economy: z.object(
    {
      ...tableSchema.shape,
      unit: z.object({}, { error: 'unit' }),
      net: z.boolean().refine((stands) => stands, { error: 'net-row' }),
    },
    { error: 'economy-table' },
  ),
});

/**
 * Where a case breaks the schema. A case still in preparation owes nothing but its ID and title, and no case owes an ID where the
 * catalogue has none (`idsInUse` false).
 */
export function caseIssues(businessCase: BusinessCase, idsInUse: boolean): SchemaIssue[] {
  const { id, title, economy } = businessCase;
  const result = caseSchema.safeParse({
    id: id?.text,
    title: title?.text,
    economy: economy && {
      ...tableToCheck(economy),
      unit: economy.unit ? {} : null,
      net: !addsSections(economy) || statesNet(economy),
    },
  });
  if (result.success) return [];
  const announced = businessCase.status === 'announced';
  return result.error.issues
    .filter(({ path }) => !(announced && path[0] === 'economy') && (idsInUse || path[0] !== 'id'))
    .map(({ path, message }) => ({
      sheet: businessCase.sheet.name,
      ...placeOf(businessCase, path),
      path: path.join('.'),
      expected: message as SchemaIssue['expected'],
    }));
}

/** Savings and costs in sections of their own need a row that brings them together. */
function addsSections({ rows }: YearTable): boolean {
  const has = (section: TableRow['section']): boolean =>
    rows.some((row) => row.role === 'item' && row.section === section && row.cells.some(({ figure }) => figure?.value));
  return has('permanent') && (has('implementation') || has('investment'));
}

/** A net row, or a total that is no section's. */
function statesNet({ rows }: YearTable): boolean {
  return rows.some(({ role, section }) => role === 'net' || (role === 'total' && section === null));
}

function placeOf(
  { sheet, id, title, economy }: BusinessCase,
  path: readonly PropertyKey[],
): Pick<SchemaIssue, 'cell' | 'found'> {
  const top: CellRange = { sheet: sheet.name, top: 0, left: 0, bottom: 0, right: 0 };
  if (path[0] === 'economy' && economy) return tablePlace(economy, path.slice(1));
  if (path[0] === 'id' && id) return { cell: id.cell, found: id.text };
  const asked = sheet.fields.find(({ role }) => role === 'title')?.label.cell;
  return { cell: title?.cell ?? asked ?? sheet.title?.cell ?? top, found: '' };
}

/** Where in a table an issue belongs: the cell that breaks the schema, the heading, or the last row. */
export function tablePlace(
  table: YearTable,
  [field, index]: readonly PropertyKey[],
): Pick<SchemaIssue, 'cell' | 'found'> {
  const header = table.years[0]?.header ?? { cell: table.range, text: '' };
  if (field === 'years') return { cell: header.cell, found: table.years.map(({ year }) => year).join(', ') };
  if (field === 'net') return { cell: table.rows.at(-1)?.label?.cell ?? table.range, found: '' };
  const list = field === 'cells' ? tableToCheck(table).cells : field === 'areas' ? tableToCheck(table).areas : [];
  const found = typeof index === 'number' ? list[index] : undefined;
  return found ? { cell: found.cell, found: found.text } : { cell: header.cell, found: '' };
}
