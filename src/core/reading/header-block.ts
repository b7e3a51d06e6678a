import type { FoundUnit } from '../figures/money-unit-words';
import type { YearHeader } from './find-year-headers';
import { cellsBetween, type Grid, type GridCell, type GridRow } from './grid';
import { fieldRole, splitInlineField } from './read-fields';
import { captionNumber, looksLikeHeading, startsWithBullet } from './text-shapes';
import type { Meaning } from './vocabulary/meanings';
import type { Vocabulary } from './vocabulary/vocabulary';
import { readYearHeading } from './year-heading';
import { priceLevelIn } from './price-level-in';
import { moneyUnitIn } from './unit-in-heading';
import { flatMap } from '../workbook/flat-map';

/** What stands at the head of a year table: its caption, unit rows and the rows of column headings. */
export interface HeaderBlock {
  /** The first row that belongs to the table. */
  readonly top: number;
  readonly caption: GridCell | null;
  /** Rows with column headings: rows above the years, the row of years itself, and rows right below it. */
  readonly headingRows: readonly number[];
  /** Texts that may name the unit or price level, the likeliest first. */
  readonly unitTexts: readonly GridCell[];
  /** Those that are the table's alone: a line above the caption is a heading as well. */
  readonly ownTexts: readonly GridCell[];
}

const MOST_ROWS_ABOVE = 4;
const WIDEST_GAP = 2;
const LONGEST_UNIT_TEXT = 120;
const LONGEST_CAPTION = 200;

/** Looks up from a row of years for what belongs to it, and one row down. */
export function readHeaderBlock(grid: Grid, header: YearHeader, vocabulary: Vocabulary): HeaderBlock {
  const above = rowsAbove(grid, header, vocabulary);
  const below = headingRowsBelow(grid, header, vocabulary);
  const headingRows = [...above.headings.map(({ row }) => row).reverse(), header.row, ...below];
  const labels = headerLabels(grid, header, headingRows);
  const caption =
    captionAmong(above.lines) ??
    captionInHeader(labels, vocabulary) ??
    captionAcrossGap(grid, header, above.next, vocabulary);
  const unitRows = flatMap(above.units, (row) => texts(row, header));
  const inHeader = flatMap(headingRows, (row) => texts(grid.row(row), header));
  const own = above.lines.filter(({ row }) => row >= (caption?.row ?? 0));
  return {
    top: Math.min(above.next + 1, header.row, caption?.row ?? header.row),
    caption,
    headingRows,
    unitTexts: [...inHeader, ...unitRows, ...above.lines, ...(caption ? [caption] : [])].filter(
      (cell) => cell.text.length <= LONGEST_UNIT_TEXT || cell === caption,
    ),
    ownTexts: [...inHeader, ...unitRows, ...own],
  };
}

interface RowsAbove {
  /** Caption candidates, the nearest first. */
  readonly lines: GridCell[];
  readonly units: GridRow[];
  readonly headings: GridRow[];
  /** The first row above that isn't part of the block. */
  readonly next: number;
}

function rowsAbove(grid: Grid, header: YearHeader, vocabulary: Vocabulary): RowsAbove {
  const found: RowsAbove = { lines: [], units: [], headings: [], next: header.row - 1 };
  let next = header.row - 1;
  for (; next >= Math.max(grid.top, header.row - MOST_ROWS_ABOVE); next -= 1) {
    const row = grid.row(next);
    const cells = cellsBetween(row, ownLeft(header), header.right);
    if (
      !row ||
      cells.length === 0 ||
      cells.some((cell) => cell.kind !== 'text' || (readYearHeading(cell) && !isTitleWithYear(cells, header)))
    )
      break;
    const [first] = cells;
    if (!first || isRowOfAnotherKind(cells, vocabulary)) break;
    if (cells.length >= 2 || headsColumn(first, vocabulary)) {
      if (isUnitOnly(cells)) found.units.push(row);
      else if (first.text.trimEnd().endsWith(':')) break;
      else found.headings.push(row);
    } else if (isUnitOnly(cells) && !namesTable(first, vocabulary)) found.units.push(row);
    else found.lines.push(first);
    if (captionNumber(first.text) !== null) return { ...found, next: next - 1 };
  }
  return { ...found, next };
}

/** "Handleplan 2026" alone above the labels is a title; "Budget 2026", or a year over the amounts, heads columns. */
function isTitleWithYear([only, ...others]: readonly GridCell[], { years }: YearHeader): boolean {
  if (!only || others.length > 0 || only.column >= (years[0]?.column ?? 0)) return false;
  return readYearHeading(only)?.form === 'loose';
}

/** A field, a point of a list, a paragraph, or the last rows of the table above. */
function isRowOfAnotherKind(cells: readonly GridCell[], vocabulary: Vocabulary): boolean {
  const text = cells[0]?.text ?? '';
  if (text.length > LONGEST_CAPTION || startsWithBullet(text)) return true;
  const meanings = vocabulary.meanings(text);
  if (meanings.has('payback') || isField(text, vocabulary)) return true;
  return cells.length > 1 && (meanings.has('total') || meanings.has('net'));
}

function isField(text: string, vocabulary: Vocabulary): boolean {
  return (
    splitInlineField(text, vocabulary) !== null ||
    (text.trimEnd().endsWith(':') && fieldRole(text, vocabulary) !== null)
  );
}

/** "Økonomiske konsekvenser (1.000 kr.)" is a title with a unit, not a unit alone. */
function namesTable({ text }: GridCell, vocabulary: Vocabulary): boolean {
  const meanings = vocabulary.meanings(restOfUnit(text) ?? text);
  return TITLES.some((meaning) => meanings.has(meaning));
}

const TITLES: readonly Meaning[] = [
  'economy',
  'plan',
  'recovery',
  'overview',
  'savings-paper',
  'follow-up',
  'permanent',
  'implementation',
  'investment',
];

function headsColumn(cell: GridCell, vocabulary: Vocabulary): boolean {
  return vocabulary.meanings(cell.text).has('head-id');
}

/** A head that shares its labels with another has its own title above its years alone. */
function ownLeft({ sharesLabels, left, years }: YearHeader): number {
  return sharesLabels ? (years[0]?.column ?? left) : left;
}

/** Rows right below the years that head columns or give units: "Nr. | Forslag", "1.000 kr. | 1.000 kr.", "Budget | Ændring". */
function headingRowsBelow(grid: Grid, header: YearHeader, vocabulary: Vocabulary): number[] {
  const cells = cellsBetween(grid.row(header.row + 1), header.left, header.right);
  if (cells.length === 0 || cells.some((cell) => cell.kind !== 'text')) return [];
  const names = (cell: GridCell, wanted: readonly Meaning[]): boolean =>
    wanted.some((meaning) => vocabulary.meanings(cell.text).has(meaning));
  const left = cells.filter(({ column }) => column <= header.labelRight);
  const over = cells.filter(({ column }) => column > header.labelRight);
  const headsLabels =
    left.some((cell) => names(cell, ['head-id', 'head-control-area'])) ||
    (cells.length > 1 && left.some((cell) => names(cell, ['head-proposal'])));
  const headsYears = over.length > 1 && over.every((cell) => names(cell, OVER_AMOUNTS) || isUnitOnly([cell]));
  const isHead =
    (headsLabels || left.length === 0 || headsYears) &&
    left.every((cell) => names(cell, OVER_LABELS)) &&
    over.every((cell) => headsYears || names(cell, OVER_LABELS));
  return isUnitOnly(cells) || isHead ? [header.row + 1] : [];
}

const OVER_LABELS: readonly Meaning[] = ['head-id', 'head-control-area', 'head-proposal', 'head-remark', 'head-status'];
const OVER_AMOUNTS: readonly Meaning[] = [
  'head-change',
  'head-amount',
  'head-count',
  'head-achieved',
  'head-sum',
  'target',
];

function texts(row: GridRow | null, header: YearHeader): GridCell[] {
  return cellsBetween(row, header.left, header.right).filter((cell) => cell.kind === 'text');
}

function headerLabels(grid: Grid, header: YearHeader, rows: readonly number[]): GridCell[] {
  return flatMap(rows, (row) => cellsBetween(grid.row(row), header.labelLeft, header.labelRight)).filter(
    (cell) => cell.kind === 'text',
  );
}

/** Nothing but a unit and a price level, with a word or two around them: "Beløb i 1.000 kr. (2017 p/l)". */
function isUnitOnly(cells: readonly GridCell[]): boolean {
  return cells.every(
    (cell) =>
      cell.text.length <= LONGEST_UNIT_TEXT &&
      restOfUnit(cell.text) !== null &&
      wordCount(restOfUnit(cell.text) ?? '') <= 3,
  );
}

function wordCount(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}

/** The text around its unit and price level; null where it names neither. */
export function restOfUnit(text: string): string | null {
  const unit = moneyUnitIn(text);
  const level = priceLevelIn(text);
  if (!unit && !level) return null;
  return without(without(text, level), unit);
}

function without(text: string, found: Pick<FoundUnit, 'start' | 'end'> | null): string {
  return found ? text.slice(0, found.start) + ' '.repeat(found.end - found.start) + text.slice(found.end) : text;
}

/** "Tabel 2 ..." wins; else the nearest line that is no sentence; else the topmost. */
function captionAmong(lines: readonly GridCell[]): GridCell | null {
  const numbered = lines.find((line) => captionNumber(line.text) !== null);
  const heading = lines.find((line) => looksLikeHeading(line.text));
  return numbered ?? heading ?? lines.at(-1) ?? null;
}

/** A heading cell with words of its own beside the unit: "Handleplan (mio. kr.)". A mere column heading is no caption. */
function captionInHeader(labels: readonly GridCell[], vocabulary: Vocabulary): GridCell | null {
  return (
    labels.find((cell) => {
      const rest = restOfUnit(cell.text);
      if (rest === null || wordCount(rest) === 0) return false;
      const meanings = vocabulary.meanings(cell.text);
      return wordCount(rest) > 1 || !(meanings.has('head-id') || meanings.has('head-proposal'));
    }) ?? null
  );
}

/** A heading that stands a blank row or two above the table. */
function captionAcrossGap(grid: Grid, header: YearHeader, from: number, vocabulary: Vocabulary): GridCell | null {
  let row = from;
  while (
    row >= grid.top &&
    from - row < WIDEST_GAP &&
    cellsBetween(grid.row(row), header.left, header.right).length === 0
  )
    row -= 1;
  const candidates: GridCell[] = [];
  for (; row >= grid.top && candidates.length < 2; row -= 1) {
    const cells = cellsBetween(grid.row(row), header.left, header.right);
    const [only] = cells;
    if (cells.length !== 1 || only?.kind !== 'text' || isRowOfAnotherKind(cells, vocabulary)) break;
    candidates.push(only);
  }
  const headings = candidates.filter((cell) => looksLikeHeading(cell.text));
  return headings.find((cell) => cell.text.length <= 100) ?? headings[0] ?? null;
}
