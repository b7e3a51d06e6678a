import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { SheetReading } from '../reading/sheet-reading';
import type { BusinessCase } from './catalogue';
import { caseView, ownForm, type CaseRules } from './case-view';
import { DOCUMENT_SCHEMAS, isDocumentKind } from './document-schemas';
import { placeAlong } from './place';
import type { SchemaExpectation, SchemaIssue } from './schema-issue';
import { tableView } from './table-view';

/** Where the sheets of a catalogue break the schema of their kind; sheets that are no part of it owe nothing. `owed`: cases that lists give amounts. */
export function schemaIssues(
  sheets: readonly SheetReading[],
  cases: readonly BusinessCase[],
  schema: CatalogueSchema,
  owed: ReadonlySet<BusinessCase> = new Set(),
): SchemaIssue[] {
  const rules = caseRules(cases, schema);
  const bySheet = new Map(cases.map((businessCase) => [businessCase.sheet, businessCase]));
  return sheets.flatMap((sheet) => {
    if (!isDocumentKind(sheet.kind)) return [];
    const businessCase = bySheet.get(sheet);
    const isOwed = businessCase !== undefined && owed.has(businessCase);
    const known = knownIssues.get(sheet);
    if (known?.isOwed === isOwed && sameRules(known.rules, rules)) return known.issues;
    const document = businessCase ? caseView(businessCase, rules, isOwed) : documentView(sheet, schema);
    const result = DOCUMENT_SCHEMAS[sheet.kind].safeParse(document);
    const issues = result.success
      ? []
      : result.error.issues.flatMap(({ path, message }) => issueAt(sheet, document, path, message));
    knownIssues.set(sheet, { rules, isOwed, issues });
    return issues;
  });
}

/** A sheet's issues follow from the sheet and the rules alone: the same give the same objects. */
interface KnownIssues {
  readonly rules: CaseRules;
  readonly isOwed: boolean;
  readonly issues: readonly SchemaIssue[];
}
const knownIssues = new WeakMap<SheetReading, KnownIssues>();

function sameRules(a: CaseRules, b: CaseRules): boolean {
  return a.schema === b.schema && a.idsInUse === b.idsInUse && a.ownFormsInUse === b.ownFormsInUse;
}

function documentView(sheet: SheetReading, schema: CatalogueSchema): unknown {
  const tables = sheet.tables.filter(({ role }) => role !== 'other');
  return { tables: tables.map((table) => tableView(table, schema)) };
}

function caseRules(cases: readonly BusinessCase[], schema: CatalogueSchema): CaseRules {
  const named = cases.filter(({ id }) => id !== null);
  const isOwn = ownForm(schema);
  const own = schema.idPatterns.length === 0 ? [] : named.filter(({ id }) => isOwn(id?.text ?? ''));
  return { schema, idsInUse: named.length > 0, ownFormsInUse: own.length * 2 > named.length };
}

function issueAt(
  sheet: SheetReading,
  document: unknown,
  path: readonly PropertyKey[],
  expected: string,
): SchemaIssue[] {
  const place = placeAlong(document, path);
  if (!place) return [];
  return [
    {
      sheet: sheet.name,
      cell: place.cell,
      path: path.join('.'),
      // The schemas' messages are expectations: each is written through `says`.
      expected: expected as SchemaExpectation,
      found: place.text ?? '',
      wanted: place.wanted ?? '',
    },
  ];
}
