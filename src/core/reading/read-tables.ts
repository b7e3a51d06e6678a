import { createClaims, type Claims } from './claims';
import { findYearHeaders, type YearHeader } from './find-year-headers';
import type { Footnotes } from './footnotes';
import { cellText, type Grid } from './grid';
import { readHeaderBlock, type HeaderBlock } from './header-block';
import { readTable, type ReadTable } from './read-table';
import type { ReadingContext } from './reading-context';
import type { CellText, YearTable } from './sheet-reading';
import { isTitledCase } from './titled-case';
import { isSameHeading } from './repeated-heading';
import { settleShared, type HeadedTable } from './shared-labels';
import { readStatements } from './sheet-statements';
import { findTitledYearHeader } from './titled-year-header';
import { readTurnedTables } from './turned-tables';
import { captionNumber } from './text-shapes';
import type { Vocabulary } from './vocabulary/vocabulary';

export interface TablesRead {
  readonly tables: readonly ReadTable[];
  readonly claims: Claims;
  /** Captions that are headings as well: all but "Tabel 2 ...". */
  readonly captions: readonly CellText[];
}

/** Reads all year tables of a sheet, from top to bottom. */
export function readTables(grid: Grid, footnotes: Footnotes, { vocabulary, schema }: ReadingContext): TablesRead {
  const headers = headersOf(grid, vocabulary);
  const blocks = headers.map((header) => readHeaderBlock(grid, header, vocabulary));
  const limits = rowLimits(grid, headers, blocks);
  const context = {
    vocabulary,
    footnotes,
    statements: readStatements(grid, blocks, schema),
    saving: schema.saving,
    isOnlyOfCase: headers.length === 1 && isTitledCase(grid, headers[0]?.row ?? 0, vocabulary),
  };
  const claims = createClaims();
  const tables: HeadedTable[] = [];
  const captions: CellText[] = [];
  headers.forEach((header, index) => {
    const block = blocks[index];
    const read = block ? readTable(grid, header, block, limits[index] ?? 0, tables.length, context) : null;
    if (!block || !read) return;
    tables.push({ header, read });
    claimTable(grid, claims, read.table, block);
    if (block.caption && captionNumber(block.caption.text) === null && !block.headingRows.includes(block.caption.row)) {
      captions.push(cellText(grid, block.caption));
    }
  });
  const across = settleShared(tables, vocabulary);
  const down = readTurnedTables(grid, claims, across.length, context);
  for (const { caption } of down) if (caption) captions.push(cellText(grid, caption));
  return { tables: [...across, ...down.map(({ read }) => read)], claims, captions };
}

/** Rows of years; on a sheet without any, the head of a table on the one year that its title names. */
function headersOf(grid: Grid, vocabulary: Vocabulary): readonly YearHeader[] {
  const headers = findYearHeaders(grid, vocabulary);
  const titled = headers.length === 0 ? findTitledYearHeader(grid, vocabulary) : null;
  return titled ? [titled] : headers;
}

/** A table ends before the next one below it begins; heads side by side have one row. */
function rowLimits(grid: Grid, headers: readonly YearHeader[], blocks: readonly HeaderBlock[]): number[] {
  const limits: number[] = [];
  let below = { row: grid.bottom + 1, top: grid.bottom + 1 };
  let limit = below.top;
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    const row = headers[index]?.row ?? 0;
    if (row < below.row) limit = below.top;
    limits[index] = Math.max(row + 1, limit);
    const top = blocks[index]?.top ?? row;
    below = row < below.row ? { row, top } : { row, top: Math.min(top, below.top) };
  }
  return limits;
}

function claimTable(grid: Grid, claims: Claims, table: YearTable, block: HeaderBlock): void {
  const { left, right, top, bottom } = table.range;
  for (const row of block.headingRows) claims.claim(row, left, right);
  for (let row = top; row <= bottom; row += 1)
    if (isSameHeading(grid, table.headerRow, row)) claims.claim(row, left, right);
  for (const { row } of table.rows) claims.claim(row, left, right);
  for (const { row, column } of block.ownTexts) claims.claim(row, column, column);
  if (block.caption) claims.claim(block.caption.row, block.caption.column, block.caption.column);
}
