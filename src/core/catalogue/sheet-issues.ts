import type { SheetReading, YearTable } from '../reading/sheet-reading';
import type { BusinessCase } from './catalogue';
import { caseIssues, tablePlace } from './case-schema';
import type { SchemaIssue } from './schema-issue';
import { tableSchema, tableToCheck } from './table-schema';

/** Where the sheets of a catalogue break the schema; sheets that are no part of it owe nothing. */
export function schemaIssues(sheets: readonly SheetReading[], cases: readonly BusinessCase[]): SchemaIssue[] {
  const idsInUse = cases.some(({ id }) => id !== null);
  const economies = new Set(cases.map(({ economy }) => economy));
  const tables = sheets
    .filter(({ kind }) => kind !== 'not-catalogue' && kind !== 'own' && kind !== 'schema')
    .flatMap((sheet) => sheet.tables.filter((table) => table.role !== 'other' && !economies.has(table)));
  return [...cases.flatMap((businessCase) => caseIssues(businessCase, idsInUse)), ...tables.flatMap(tableIssues)];
}

function tableIssues(table: YearTable): SchemaIssue[] {
  const result = tableSchema.safeParse(tableToCheck(table));
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({
    sheet: table.sheet,
    ...tablePlace(table, path),
    path: path.join('.'),
    expected: message as SchemaIssue['expected'],
  }));
}
