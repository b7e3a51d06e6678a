import type { CatalogueSchema } from './schema/catalogue-schema';
import { fitsSheetName, isOwnSheet, isSchemaSheet } from './sheet-names';
import type { LinesRead } from './read-lines';
import type { KindReason, SheetKind, SheetReading, YearTable } from './sheet-reading';
import type { Vocabulary } from './vocabulary/vocabulary';

/** A sheet's kind and what decided it. */
export interface KindOfSheet {
  readonly kind: SheetKind;
  readonly because: KindReason;
}

/** The kind of a sheet that its name alone gives away, or the workbook's schema; null for all others. */
export function kindByName(name: string, schema: CatalogueSchema): KindOfSheet | null {
  if (isOwnSheet(name)) return of('own', 'own-sheet');
  if (isSchemaSheet(name)) return of('schema', 'named-by-schema');
  const rule = schema.sheets.find((sheet) => fitsSheetName(sheet.name, name));
  return rule ? of(rule.kind, 'named-by-schema', rule.cell) : null;
}

function of(kind: SheetKind, code: KindReason['code'], cell: KindReason['cell'] = null): KindOfSheet {
  return { kind, because: { code, cell } };
}

/** The kind of a sheet from its tables, fields and prose. */
export function kindByContent(
  name: string,
  tables: readonly YearTable[],
  lines: LinesRead,
  vocabulary: Vocabulary,
): KindOfSheet {
  const ofRole = (role: YearTable['role']): YearTable | undefined => tables.find((table) => table.role === role);
  const proposals = tables.filter(({ role }) => role === 'proposals');
  const listed = proposals.reduce((count, { rows }) => count + rows.filter(({ id }) => id !== null).length, 0);
  const title = lines.fields.find(({ role, value }) => role === 'title' && value !== null);
  if (title && listed < 2) return of('business-case', 'case-title-field', title.label.cell);
  const recovery = ofRole('recovery-plan');
  if (recovery)
    return of(
      'recovery-plan',
      'target-and-outstanding-rows',
      recovery.rows.find(({ role }) => role === 'target')?.label?.cell ?? null,
    );
  const [list] = proposals;
  if (list) return listKind(name, tables, list, lines, vocabulary);
  const economy = ofRole('economy') ?? ofRole('permanent-changes') ?? ofRole('investments');
  // A list without numbers that ends in an investment looks like a case's economy; a sheet called overview argues no proposal.
  if (economy && vocabulary.meanings(name).has('overview'))
    return of('overview', 'proposal-rows', economy.rows[0]?.label?.cell ?? null);
  if (economy) return of('business-case', 'case-economy-table', economy.years[0]?.header.cell ?? null);
  const plan = ofRole('action-plan') ?? savingsTable(name, tables, lines, vocabulary);
  if (plan) return of('action-plan', 'plan-rows', plan.rows[0]?.label?.cell ?? null);
  const total = ofRole('grand-total');
  if (total) return of('overview', 'proposal-rows', total.rows[0]?.label?.cell ?? null);
  const [top] = lines.headings;
  if (tables.length === 0 && lines.paragraphs.length > 0 && top && hasProposalId(top.text, vocabulary))
    return of('business-case', 'case-title-field', top.cell);
  if (isNarrative(lines)) return of('narrative', tables.length > 0 ? 'prose-beside-tables' : 'prose-only');
  return tables.length > 0
    ? of('not-catalogue', 'no-catalogue-rows', tables[0]?.years[0]?.header.cell ?? null)
    : of('not-catalogue', 'no-year-table');
}

/** "HA02 - Færre klippekort": a title that a case without any table goes by. */
function hasProposalId(title: string, { ids }: Vocabulary): boolean {
  const split = ids.withTitle(title);
  return split !== null && split.title !== null && /\p{L}/u.test(split.id.charAt(0));
}

/** Several groups, a grand total, or a name that says so make an overview; whether one group alone does, the workbook decides. */
function listKind(
  name: string,
  tables: readonly YearTable[],
  list: YearTable,
  lines: LinesRead,
  vocabulary: Vocabulary,
): KindOfSheet {
  const cell = list.rows.find(({ id }) => id !== null)?.id?.cell ?? list.years[0]?.header.cell ?? null;
  const several =
    tables.filter(({ role }) => role === 'proposals').length > 1 || tables.some(({ role }) => role === 'grand-total');
  const titles = [name, ...lines.headings.slice(0, 3).map(({ text }) => text)];
  const named = titles.some((text) => vocabulary.meanings(text).has('overview'));
  return several || named ? of('overview', 'proposal-rows', cell) : of('group-table', 'proposal-rows-one-group', cell);
}

/** A table with a total on a sheet whose name or headings speak of savings. */
function savingsTable(
  name: string,
  tables: readonly YearTable[],
  lines: LinesRead,
  vocabulary: Vocabulary,
): YearTable | undefined {
  const words = [name, ...lines.headings.map(({ text }) => text), ...tables.map(({ caption }) => caption?.text ?? '')];
  const speaks = words.some((text) => {
    const meanings = vocabulary.meanings(text);
    return meanings.has('saving') || meanings.has('plan') || meanings.has('savings-paper');
  });
  return speaks ? tables.find(({ rows }) => rows.some(({ role }) => role === 'total' || role === 'net')) : undefined;
}

const SHORTEST_NARRATIVE = 200;

function isNarrative({ paragraphs, countTables }: LinesRead): boolean {
  const prose = paragraphs.filter(({ form }) => form === 'paragraph' || form === 'enumeration');
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  return length >= SHORTEST_NARRATIVE && (countTables.length === 0 || prose.length > 2);
}

/** When the only list of proposals in a workbook has one group, it is the workbook's overview. */
export function settleLists(sheets: readonly SheetReading[]): readonly SheetReading[] {
  const lists = sheets.filter(({ kind }) => kind === 'overview' || kind === 'group-table');
  const [only] = lists;
  if (lists.length !== 1 || only?.kind !== 'group-table' || only.because.code === 'named-by-schema') return sheets;
  const settled = settledLists.get(only) ?? { ...only, kind: 'overview' };
  settledLists.set(only, settled);
  return sheets.map((sheet) => (sheet === only ? settled : sheet));
}

/** The same sheet settled again is the same object, so that what was made of it holds. */
const settledLists = new WeakMap<SheetReading, SheetReading>();
