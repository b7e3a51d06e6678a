import type { Claims } from './claims';
import { findYearHeaders, type YearHeader } from './find-year-headers';
import { cellsBetween, type Grid, type GridCell, type GridRow } from './grid';
import { readHeaderBlock, type HeaderBlock } from './header-block';
import { readTable, type ReadTable, type TableContext } from './read-table';
import { isAmountLike } from './table-extent';
import { turnCell, turnedGrid, turnTable } from './turned-grid';
import { readYearHeading } from './year-heading';

/** Where years stand down a column: a row of headings, and below it one row per year. */
interface YearColumnBlock {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** The column of years. */
  readonly column: number;
  readonly right: number;
}

/** A table with years down, and what of the sheet belongs to it. */
export interface TurnedTable {
  readonly read: ReadTable;
  readonly caption: GridCell | null;
}

/** Reads the tables whose years stand down a column, from what the other tables leave, and claims their cells. Linear in the cells. */
export function readTurnedTables(grid: Grid, claims: Claims, index: number, context: TableContext): TurnedTable[] {
  const tables: TurnedTable[] = [];
  for (const block of findYearColumns(grid, claims)) {
    const read = readTurned(grid, block, index + tables.length, context);
    if (!read) continue;
    tables.push(read);
    for (let row = block.head; row <= block.last; row += 1) claims.claim(row, block.column, block.right);
    if (read.caption) claims.claim(read.caption.row, read.caption.column, read.caption.column);
  }
  return tables;
}

function findYearColumns(grid: Grid, claims: Claims): YearColumnBlock[] {
  const found: YearColumnBlock[] = [];
  let run: { row: number; column: number; year: number }[] = [];
  const close = (): void => {
    const block = blockOf(grid, run);
    if (block) found.push(block);
    run = [];
  };
  for (const row of grid.rows) {
    const year = yearOfRow(row, claims);
    const above = run.at(-1);
    const goesOn = above && year && year.column === above.column && year.year > above.year && row.row === above.row + 1;
    if (!goesOn) close();
    if (year) run.push({ row: row.row, ...year });
  }
  close();
  return found;
}

/** The year that a row begins with, when amounts stand beside it. */
function yearOfRow(row: GridRow, claims: Claims): { column: number; year: number } | null {
  const [first, ...others] = row.cells.length > 1 ? claims.unclaimed(row) : [];
  const heading = first ? readYearHeading(first) : null;
  if (!first || heading?.kind !== 'year' || heading.form === 'loose') return null;
  const amounts = others.length > 0 && others.every((cell) => isAmountLike(cell));
  return amounts ? { column: first.column, year: heading.year } : null;
}

function blockOf(grid: Grid, run: readonly { row: number; column: number }[]): YearColumnBlock | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2) return null;
  const heads = cellsBetween(grid.row(first.row - 1), first.column + 1, grid.right);
  if (heads.length === 0 || heads.some(({ kind }) => kind !== 'text')) return null;
  let right = first.column;
  for (const { column } of heads) if (column <= right + 2) right = column;
  const isHeaded = cellsBetween(grid.row(first.row), first.column + 1, right).length > 0;
  const below = grid.row(last.row + 1);
  const goesOn = cellsBetween(below, first.column + 1, right).some((cell) => isAmountLike(cell));
  const bottom = goesOn && grid.at(last.row + 1, first.column)?.kind === 'text' ? last.row + 1 : last.row;
  return isHeaded ? { head: first.row - 1, first: first.row, last: bottom, column: first.column, right } : null;
}

function readTurned(grid: Grid, place: YearColumnBlock, index: number, context: TableContext): TurnedTable | null {
  const turned = turnedGrid(grid, place);
  const [header] = findYearHeaders(turned, context.vocabulary);
  if (header?.row !== place.column) return null;
  const above = headAbove(grid, place, context);
  const block: HeaderBlock = {
    top: place.column,
    caption: above.caption && turnCell(above.caption),
    headingRows: [place.column],
    unitTexts: above.unitTexts.map(turnCell),
    ownTexts: above.ownTexts.map(turnCell),
  };
  const read = readTable(turned, header, block, place.right + 1, index, context);
  if (!read) return null;
  return {
    read: { table: turnTable(read.table), ambiguous: read.ambiguous.map(turnCell) },
    caption: above.caption,
  };
}

/** Caption and unit stand above the headings, or in them, as in any table. */
function headAbove(grid: Grid, { head, column, right }: YearColumnBlock, context: TableContext): HeaderBlock {
  const header: YearHeader = {
    row: head,
    years: [],
    left: column,
    labelLeft: column,
    labelRight: column,
    sharesLabels: false,
    right,
  };
  return readHeaderBlock(grid, header, context.vocabulary);
}
