import { findMoneyUnit } from '../figures/money-unit-words';
import type { NumberLocale } from '../figures/parse-number';
import { findPriceLevel } from '../figures/price-level-words';
import type { SheetSnapshot } from '../workbook/snapshot';
import { createClaims, type Claims } from './claims';
import { findYearHeaders, type YearHeader } from './find-year-headers';
import { readFootnotes } from './footnotes';
import { cellText, gridOf, rangeOf, type Grid, type GridCell } from './grid';
import { readHeaderBlock, restOfUnit, type HeaderBlock } from './header-block';
import { linesOf } from './lines';
import { readLines, type LinesRead } from './read-lines';
import { readTable, type ReadTable } from './read-table';
import { kindByContent, kindByName } from './sheet-kind';
import type { CellText, NotUnderstood, Paragraph, SheetReading, SignConvention, YearTable } from './sheet-reading';
import { captionNumber } from './text-shapes';
import { sheetTitle } from './sheet-title';
import type { Vocabulary } from './vocabulary/vocabulary';

/** What the readers know beside the sheet itself. */
export interface ReadingContext {
  readonly vocabulary: Vocabulary;
}

/**
 * Everything understood of one sheet: tables, fields, headings, prose, and the numbers that found no place. Never throws on what
 * a sheet holds. Whether a single list of proposals is the overview or a group's, {@link readWorkbook} settles.
 */
export function readSheet(sheet: SheetSnapshot, context: ReadingContext): SheetReading {
  const grid = gridOf(sheet);
  const named = kindByName(sheet.name);
  const hidden = sheet.visibility !== 'visible';
  if (named) return { ...emptyReading(sheet.name, hidden), ...named };
  if (grid.rows.every(({ cells }) => cells.length === 0)) {
    return { ...emptyReading(sheet.name, hidden), kind: 'not-catalogue', because: { code: 'empty', cell: null } };
  }
  const { tables, claims, captions } = readTables(grid, context);
  const lines = readLines(grid, linesOf(grid, claims), context.vocabulary);
  const yearTables = shareSign(tables.map(({ table }) => table));
  const kind = kindByContent(sheet.name, yearTables, lines, context.vocabulary);
  const headings = [...lines.headings, ...captions].sort(
    (a, b) => a.cell.top - b.cell.top || a.cell.left - b.cell.left,
  );
  const title = sheetTitle(lines.fields, headings);
  if (kind.kind === 'not-catalogue') {
    return { ...emptyReading(sheet.name, hidden), ...kind, title, headings, notUnderstood: allNumbers(grid) };
  }
  return {
    name: sheet.name,
    ...kind,
    hidden,
    title,
    fields: lines.fields,
    tables: yearTables,
    countTables: lines.countTables,
    textTables: lines.textTables,
    headings,
    paragraphs: [...lines.paragraphs, ...yearTables.flatMap(remarks)],
    footnotes: readFootnotes(grid, context.vocabulary).texts,
    notUnderstood: notUnderstood(grid, tables, lines),
  };
}

function emptyReading(name: string, hidden: boolean): Omit<SheetReading, 'kind' | 'because'> {
  return {
    name,
    hidden,
    title: null,
    fields: [],
    tables: [],
    countTables: [],
    textTables: [],
    headings: [],
    paragraphs: [],
    footnotes: [],
    notUnderstood: [],
  };
}

interface TablesRead {
  readonly tables: readonly ReadTable[];
  readonly claims: Claims;
  /** Captions that are headings as well: all but "Tabel 2 ...". */
  readonly captions: readonly CellText[];
}

function readTables(grid: Grid, { vocabulary }: ReadingContext): TablesRead {
  const headers = findYearHeaders(grid, vocabulary);
  const blocks = headers.map((header) => readHeaderBlock(grid, header, vocabulary));
  const context = {
    vocabulary,
    footnotes: readFootnotes(grid, vocabulary),
    sheetUnits: sheetUnits(grid, headers),
    locale: sheetLocale(grid),
  };
  const claims = createClaims();
  const tables: ReadTable[] = [];
  const captions: CellText[] = [];
  headers.forEach((header, index) => {
    const block = blocks[index];
    if (!block) return;
    const read = readTable(grid, header, block, rowLimit(grid, headers, blocks, index), tables.length, context);
    if (!read) return;
    tables.push(read);
    claimTable(claims, read.table, block);
    if (block.caption && captionNumber(block.caption.text) === null && !block.headingRows.includes(block.caption.row)) {
      captions.push(cellText(grid, block.caption));
    }
  });
  return { tables, claims, captions };
}

/** A table ends before the next one below it begins. */
function rowLimit(grid: Grid, headers: readonly YearHeader[], blocks: readonly HeaderBlock[], index: number): number {
  const row = headers[index]?.row ?? 0;
  for (let next = index + 1; next < headers.length; next += 1) {
    if ((headers[next]?.row ?? 0) > row) return Math.max(row + 1, blocks[next]?.top ?? grid.bottom + 1);
  }
  return grid.bottom + 1;
}

function claimTable(claims: Claims, table: YearTable, block: HeaderBlock): void {
  const { left, right } = table.range;
  for (const row of block.headingRows) claims.claim(row, left, right);
  for (const { row } of table.rows) claims.claim(row, left, right);
  for (const { row, column } of block.unitTexts) claims.claim(row, column, column);
  if (block.caption) claims.claim(block.caption.row, block.caption.column, block.caption.column);
}

/** Short statements of a unit or price level that hold for the whole sheet: above the first table, or a note below one. */
function sheetUnits(grid: Grid, headers: readonly YearHeader[]): GridCell[] {
  if (headers.length === 0) return [];
  return grid.rows.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'text' && statesUnit(cell.text)));
}

const LONGEST_STATEMENT = 90;

function statesUnit(text: string): boolean {
  if (text.length > LONGEST_STATEMENT || !(findMoneyUnit(text) ?? findPriceLevel(text))) return false;
  const words = restOfUnit(text)?.match(/\p{L}+/gu)?.length ?? 0;
  return (
    words <= 2 ||
    /^\s*\(?\*?(?:alle )?(?:beløb\w*|tal\w*|all figures|figures|amounts)\b/i.test(text) ||
    /[([][^)\]]*(?:kr|mio|£|p\/l)[^)\]]*[)\]]\s*$/i.test(text)
  );
}

/** Nordic letters decide for a decimal comma where no unit does. */
function sheetLocale(grid: Grid): NumberLocale {
  const isNordic = grid.rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'text' && /[æøåäö]/i.test(cell.text)),
  );
  return isNordic ? 'da' : 'auto';
}

/** A table that shows no sign convention of its own takes that of its sheet. */
function shareSign(tables: readonly YearTable[]): YearTable[] {
  const known: SignConvention | null = tables.find(({ sign }) => sign !== null)?.sign ?? null;
  return tables.map((table) => (table.sign === null && known !== null ? { ...table, sign: known } : table));
}

/** What stands in a table's remark columns is prose beside figures. */
function remarks(table: YearTable): Paragraph[] {
  const columns = table.extraColumns.flatMap(({ role }, index) => (role === 'remark' ? [index] : []));
  return table.rows.flatMap(({ extraCells, label }) =>
    columns.flatMap((index) => {
      const cell = extraCells[index];
      return cell?.text
        ? [
            {
              cell: cell.cell,
              text: cell.text,
              heading: label?.text ?? table.caption?.text ?? null,
              form: 'row' as const,
            },
          ]
        : [];
    }),
  );
}

function notUnderstood(grid: Grid, tables: readonly ReadTable[], lines: LinesRead): NotUnderstood[] {
  return [
    ...lines.loose.map((cell) => ({ cell: rangeOf(grid, cell), reason: 'outside-tables' as const })),
    ...tables.flatMap(({ ambiguous }) =>
      ambiguous.map((cell) => ({ cell: rangeOf(grid, cell), reason: 'ambiguous-text' as const })),
    ),
    ...tables.flatMap(({ table }) => unreadCells(table)),
  ];
}

/** Errors under the years, and numbers in columns that are no years and no sums of them. */
function unreadCells(table: YearTable): NotUnderstood[] {
  return table.rows.flatMap((row) => [
    ...row.cells.filter(({ state }) => state === 'error').map(({ cell }) => ({ cell, reason: 'error-value' as const })),
    ...row.extraCells
      .filter(({ state, figure }) => figure === null && state === 'number')
      .map(({ cell }) => ({ cell, reason: 'no-year-column' as const })),
  ]);
}

function allNumbers(grid: Grid): NotUnderstood[] {
  return grid.rows.flatMap(({ cells }) =>
    cells
      .filter(({ kind }) => kind === 'number')
      .map((cell) => ({ cell: rangeOf(grid, cell), reason: 'in-unread-sheet' as const })),
  );
}
