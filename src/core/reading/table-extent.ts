import type { YearHeader } from './find-year-headers';
import { cellsBetween, type Grid, type GridCell } from './grid';
import type { HeaderBlock } from './header-block';
import { leadingStars, readLineNumber } from './proposal-id';
import { isSameHeading } from './repeated-heading';
import { captionNumber, endsLikeSentence, headingNumber, isDash } from './text-shapes';
import type { Vocabulary } from './vocabulary/vocabulary';

type RowShape = 'blank' | 'amounts' | 'label' | 'prose';

const LONGEST_LABEL = 160;
const WIDEST_GAP = 2;

/**
 * The rows of a year table, from below its heading to before `limit`. A row belongs to it when it has amounts under the years;
 * a row with a label alone when amounts follow or its words are a table's ("I alt", "Tilbagebetalingstid"). A blank row ends the
 * table unless amounts go on under the same years.
 */
export function tableRows(
  grid: Grid,
  header: YearHeader,
  block: HeaderBlock,
  limit: number,
  vocabulary: Vocabulary,
): number[] {
  const columns = new Set(header.years.map(({ column }) => column));
  const shape = (row: number): RowShape => rowShape(cellsBetween(grid.row(row), header.left, header.right), columns);
  const rows: number[] = [];
  let waiting: number[] = [];
  let blanks = 0;
  for (let row = Math.max(header.row, ...block.headingRows) + 1; row < limit; row += 1) {
    if (isSameHeading(grid, header.row, row)) continue;
    const here = shape(row);
    if (here === 'blank') {
      blanks += 1;
      if (blanks > WIDEST_GAP) break;
      continue;
    }
    const cells = cellsBetween(grid.row(row), header.left, header.right);
    if (blanks > 0 && !resumes(grid, header, row, here, shape(row + 1), vocabulary)) break;
    blanks = 0;
    if (here === 'prose' || (here === 'label' && endsTable(cells))) break;
    if (here === 'amounts' || isTableWord(cells, vocabulary)) {
      rows.push(...waiting, row);
      waiting = [];
    } else {
      waiting.push(row);
    }
  }
  return rows;
}

function rowShape(cells: readonly GridCell[], years: ReadonlySet<number>): RowShape {
  if (cells.length === 0) return 'blank';
  let textUnderYears = 0;
  for (const cell of cells) {
    if (!years.has(cell.column)) continue;
    if (isAmountLike(cell)) return 'amounts';
    textUnderYears = Math.max(textUnderYears, cell.text.length);
  }
  return textUnderYears > 40 ? 'prose' : 'label';
}

/** A number, an error, a dash, or a text that begins like a number. */
export function isAmountLike(cell: GridCell): boolean {
  if (cell.kind === 'number' || cell.kind === 'error') return true;
  if (cell.kind !== 'text' || cell.text.length > 30) return false;
  return isDash(cell.text) || /^[\s({+\-–—−£$€]*[\d.,]*\d/.test(cell.text) || /^\s*o\s*$/i.test(cell.text);
}

/** After a blank row amounts must fill at least half of the years, or stand beside an ID or a total's words. */
function resumes(
  grid: Grid,
  header: YearHeader,
  row: number,
  here: RowShape,
  next: RowShape,
  vocabulary: Vocabulary,
): boolean {
  const cells = cellsBetween(grid.row(row), header.left, header.right);
  if (here === 'amounts') return fillsYears(cells, header) || isTableWord(cells, vocabulary);
  if (here !== 'label' || !namesGroup(cells) || next !== 'amounts') return false;
  return fillsYears(cellsBetween(grid.row(row + 1), header.left, header.right), header);
}

/** "Ældre", or with the code of its account before it: "05.30 | Ældre". */
function namesGroup(cells: readonly GridCell[]): boolean {
  const [code, name = code] = cells;
  if (cells.length > 2 || name?.kind !== 'text' || name.text.length > 100 || endsTable([name])) return false;
  return (
    cells.length === 1 || (code !== undefined && readLineNumber(code.text) !== null && /\p{L}{2}/u.test(name.text))
  );
}

function fillsYears(cells: readonly GridCell[], header: YearHeader): boolean {
  const columns = new Set(header.years.map(({ column }) => column));
  const filled = cells.filter((cell) => columns.has(cell.column) && isAmountLike(cell)).length;
  return filled * 2 >= columns.size;
}

/** Captions, numbered headings, footnotes and paragraphs end a table. */
function endsTable(cells: readonly GridCell[]): boolean {
  const text = cells[0]?.text ?? '';
  if (captionNumber(text) !== null || leadingStars(text) > 0) return true;
  if (text.length > LONGEST_LABEL || (text.length > 80 && endsLikeSentence(text))) return true;
  return cells.length === 1 && headingNumber(text) !== null && readLineNumber(text) === null;
}

/** Labels that belong to a table even with no amounts beside them. */
function isTableWord(cells: readonly GridCell[], vocabulary: Vocabulary): boolean {
  return cells.some((cell, index) => {
    if (cell.kind !== 'text' || index > 1 || cell.text.length > LONGEST_LABEL) return false;
    const meanings = vocabulary.meanings(cell.text);
    const isRow =
      meanings.has('total') ||
      meanings.has('subtotal') ||
      meanings.has('net') ||
      meanings.has('payback') ||
      meanings.has('outstanding');
    return isRow || (index === 0 && vocabulary.ids.withTitle(cell.text) !== null);
  });
}
