import { findMoneyUnit } from '../../figures/money-unit-words';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { cellText, gridOf, rangeOf, type Grid, type GridCell, type GridRow } from '../grid';
import { isSchemaSheet } from '../sheet-names';
import type { CellText, SheetKind } from '../sheet-reading';
import type { Meaning } from '../vocabulary/meanings';
import { parsePattern } from '../vocabulary/word-pattern';
import { NO_SCHEMA, type CatalogueSchema, type MutableWords, type SchemaProblem } from './catalogue-schema';
import {
  COLUMN_WORDS,
  MEANING_WORDS,
  ROW_KIND_WORDS,
  SHEET_KIND_WORDS,
  SIGN_WORDS,
  type SchemaRowKind,
} from './schema-words';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Draft {
  readonly grid: Grid;
  readonly schema: Omit<
    Mutable<CatalogueSchema>,
    'words' | 'notWords' | 'problems' | 'sheets' | 'idPatterns' | 'requiredSections'
  >;
  readonly words: MutableWords;
  readonly notWords: MutableWords;
  readonly problems: SchemaProblem[];
  readonly idPatterns: string[];
  readonly requiredSections: CellText[];
  readonly sheets: { name: string; kind: SheetKind; cell: ReturnType<typeof rangeOf> }[];
}

/** The schema of a workbook, from its sheet of that name; the built-in one where it has none. Errors in it are problems, never thrown. */
export function readSchema(snapshot: Snapshot): CatalogueSchema {
  const sheet = snapshot.sheets.find(({ name }) => isSchemaSheet(name));
  if (!sheet) return NO_SCHEMA;
  const known = schemas.get(sheet) ?? readSchemaSheet(sheet);
  schemas.set(sheet, known);
  return known;
}

/** A schema sheet is read once; the same sheet gives the same schema. */
const schemas = new WeakMap<SheetSnapshot, CatalogueSchema>();

/** Reads one schema sheet: a row of headings (kind, pattern, meaning) and one rule per row below; rows without a kind are notes. */
export function readSchemaSheet(sheet: SheetSnapshot): CatalogueSchema {
  const grid = gridOf(sheet);
  const draft: Draft = {
    grid,
    schema: { sheet: sheet.name, years: null, saving: null, unit: null },
    words: {},
    notWords: {},
    problems: [],
    idPatterns: [],
    requiredSections: [],
    sheets: [],
  };
  const head = grid.rows.map((row) => headColumns(row)).find((columns) => columns !== null);
  if (!head) noteMissingHead(draft);
  for (const row of head ? grid.rows : []) if (head && row.row > head.row) readRule(draft, row, head);
  const { words, notWords, problems, idPatterns, requiredSections, sheets } = draft;
  return { ...draft.schema, words, notWords, problems, idPatterns, requiredSections, sheets };
}

interface Head {
  readonly row: number;
  readonly kind: number;
  readonly pattern: number;
  readonly meaning: number;
}

function headColumns(row: GridRow): Head | null {
  const column = (words: readonly string[]): number | undefined =>
    row.cells.find((cell) => words.includes(plain(cell.text)))?.column;
  const kind = column(COLUMN_WORDS.kind);
  const pattern = column(COLUMN_WORDS.pattern);
  const meaning = column(COLUMN_WORDS.meaning);
  return kind === undefined || pattern === undefined || meaning === undefined
    ? null
    : { row: row.row, kind, pattern, meaning };
}

function noteMissingHead({ grid, problems }: Draft): void {
  const expected = [COLUMN_WORDS.kind[0], COLUMN_WORDS.pattern[0], COLUMN_WORDS.meaning[0]];
  const first = grid.rows.flatMap(({ cells }) => cells)[0];
  const cell = rangeOf(grid, first ?? { row: 0, column: 0 });
  problems.push({ cell, code: 'no-headings', found: first?.text ?? '', expected });
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[:.]$/, '');
}

/** One rule, with the cells its parts stand in. */
interface Rule {
  readonly row: number;
  readonly head: Head;
  readonly pattern: GridCell | null;
  readonly meaning: GridCell | null;
}

function readRule(draft: Draft, { row }: GridRow, head: Head): void {
  const kindCell = draft.grid.at(row, head.kind);
  if (kindCell?.kind !== 'text' || kindCell.text.trimStart().startsWith('#')) return;
  const kind = (Object.keys(ROW_KIND_WORDS) as SchemaRowKind[]).find((name) =>
    ROW_KIND_WORDS[name].includes(plain(kindCell.text)),
  );
  const rule: Rule = {
    row,
    head,
    pattern: draft.grid.at(row, head.pattern),
    meaning: draft.grid.at(row, head.meaning),
  };
  if (!kind) {
    complain(
      draft,
      kindCell,
      head.kind,
      row,
      'unknown-kind',
      Object.values(ROW_KIND_WORDS).map(([da]) => da),
    );
    return;
  }
  if (!rule.pattern && kind !== 'sign') {
    complain(draft, null, head.pattern, row, 'missing-pattern', []);
    return;
  }
  RULES[kind](draft, rule);
}

function complain(
  { grid, problems }: Draft,
  cell: GridCell | null,
  column: number,
  row: number,
  code: SchemaProblem['code'],
  expected: readonly string[],
): void {
  problems.push({ cell: rangeOf(grid, { row, column }), code, found: cell ? cellText(grid, cell).text : '', expected });
}

function textOf(draft: Draft, cell: GridCell | null): string {
  return cell ? cellText(draft.grid, cell).text.trim() : '';
}

const RULES: Readonly<Record<SchemaRowKind, (draft: Draft, rule: Rule) => void>> = {
  word: (draft, rule) => addWord(draft, rule, draft.words),
  'not-word': (draft, rule) => addWord(draft, rule, draft.notWords),
  id: addId,
  section: (draft, { pattern }) => {
    if (pattern) draft.requiredSections.push(cellText(draft.grid, pattern));
  },
  years: addYears,
  sign: addSign,
  unit: addUnit,
  sheet: addSheet,
};

function addWord(draft: Draft, rule: Rule, words: MutableWords): void {
  const meaning = (Object.keys(MEANING_WORDS) as Meaning[]).find((name) =>
    MEANING_WORDS[name]?.includes(plain(textOf(draft, rule.meaning))),
  );
  if (!meaning) {
    const code = rule.meaning ? 'unknown-meaning' : 'missing-meaning';
    complain(
      draft,
      rule.meaning,
      rule.head.meaning,
      rule.row,
      code,
      Object.values(MEANING_WORDS).map(([da]) => da),
    );
    return;
  }
  const pattern = textOf(draft, rule.pattern);
  if (parsePattern(pattern)) (words[meaning] ??= []).push(pattern);
  else complain(draft, rule.pattern, rule.head.pattern, rule.row, 'pattern-too-wide', []);
}

function addId(draft: Draft, rule: Rule): void {
  const pattern = textOf(draft, rule.pattern);
  if (/[#\d]/.test(pattern)) draft.idPatterns.push(pattern);
  else complain(draft, rule.pattern, rule.head.pattern, rule.row, 'pattern-too-wide', ['@@##', 'SSU-##']);
}

/** "2025-2028", "2025, 2026, 2027" or one year; a later row must say the same. */
function addYears(draft: Draft, rule: Rule): void {
  const years = rule.pattern ? yearsIn(textOf(draft, rule.pattern)) : [];
  if (years.length === 0) {
    complain(draft, rule.pattern, rule.head.pattern, rule.row, 'no-years', ['2025-2028']);
    return;
  }
  if (draft.schema.years && draft.schema.years.years.join() !== years.join()) contradict(draft, rule.pattern, rule);
  else if (rule.pattern) draft.schema.years = { years, source: cellText(draft.grid, rule.pattern) };
}

function yearsIn(text: string): number[] {
  const span = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text);
  const [from, to] = [Number(span?.[1]), Number(span?.[2])];
  if (span && from < to && to - from <= 30) return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const parts = text.split(/[,;]\s*/).map((part) => Number(part));
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;
  return parts.every((year, index) => isYear(year) && year > (parts[index - 1] ?? 0)) ? parts : [];
}

/** The sign may stand as pattern or as meaning: "fortegn | negativ | besparelse". */
function addSign(draft: Draft, rule: Rule): void {
  const cell = [rule.pattern, rule.meaning].find((candidate) => signOf(draft, candidate) !== null) ?? null;
  const saving = signOf(draft, cell);
  if (!cell || !saving) {
    complain(
      draft,
      rule.pattern ?? rule.meaning,
      rule.head.pattern,
      rule.row,
      'unknown-meaning',
      SIGN_WORDS.map(([, da]) => da),
    );
    return;
  }
  if (draft.schema.saving && draft.schema.saving.saving !== saving) contradict(draft, cell, rule);
  else draft.schema.saving = { saving, cell: rangeOf(draft.grid, cell) };
}

function signOf(draft: Draft, cell: GridCell | null): 'negative' | 'positive' | null {
  const text = plain(textOf(draft, cell));
  return SIGN_WORDS.find(([, ...words]) => words.includes(text))?.[0] ?? null;
}

function addUnit(draft: Draft, rule: Rule): void {
  const found = rule.pattern ? findMoneyUnit(textOf(draft, rule.pattern)) : null;
  if (!found || !rule.pattern) {
    complain(draft, rule.pattern, rule.head.pattern, rule.row, 'no-unit', ['1.000 kr.', 'mio. kr.']);
    return;
  }
  const before = draft.schema.unit?.unit;
  if (before && (before.factor !== found.unit.factor || before.currency !== found.unit.currency))
    contradict(draft, rule.pattern, rule);
  else draft.schema.unit = { unit: found.unit, source: cellText(draft.grid, rule.pattern) };
}

function contradict(draft: Draft, cell: GridCell | null, { head, row }: Rule): void {
  complain(draft, cell, head.pattern, row, 'contradiction', []);
}

function addSheet(draft: Draft, rule: Rule): void {
  const meaning = plain(textOf(draft, rule.meaning));
  const kind = SHEET_KIND_WORDS.find(([, ...words]) => words.includes(meaning))?.[0];
  if (!kind || !rule.pattern) {
    const code = rule.meaning ? 'unknown-meaning' : 'missing-meaning';
    complain(
      draft,
      rule.meaning,
      rule.head.meaning,
      rule.row,
      code,
      SHEET_KIND_WORDS.map(([, da]) => da),
    );
    return;
  }
  draft.sheets.push({ name: textOf(draft, rule.pattern), kind, cell: rangeOf(draft.grid, rule.pattern) });
}
