import type { SheetSnapshot } from '../workbook/snapshot';
import { caseStatements } from './case-statements';
import { readFootnotes } from './footnotes';
import { cellsBetween, gridOf, rangeOf, type Grid } from './grid';
import { linesOf } from './lines';
import { readLines, type LinesRead } from './read-lines';
import { numberPlaces } from './number-places';
import type { ReadTable } from './read-table';
import { readTables } from './read-tables';
import type { ReadingContext } from './reading-context';
import { kindByContent, kindByName, type KindOfSheet } from './sheet-kind';
import type { NotUnderstood, Paragraph, SheetReading, SignConvention, YearTable } from './sheet-reading';
import { splitSheetTotal } from './sheet-total';
import { sheetTitle } from './sheet-title';
import { flatMap } from '../workbook/flat-map';

/**
 * Everything understood of one sheet: tables, fields, headings, prose, and the numbers that found no place. Never throws on what
 * a sheet holds. Whether a single list of proposals is the overview or a group's, {@link readWorkbook} settles.
 */
export function readSheet(sheet: SheetSnapshot, context: ReadingContext): SheetReading {
  const hidden = sheet.visibility !== 'visible';
  const named = kindByName(sheet.name, context.schema);
  const isOurs = named?.kind === 'own' || named?.kind === 'schema';
  return isOurs ? emptyReading(sheet.name, hidden, named) : readGrid(gridOf(sheet), hidden, named, context);
}

/** The same from cells; `named` is a kind that the workbook's schema gives the sheet. */
export function readGrid(
  grid: Grid,
  hidden: boolean,
  named: KindOfSheet | null,
  context: ReadingContext,
): SheetReading {
  if (grid.rows.every(({ cells }) => cells.length === 0)) {
    return emptyReading(grid.sheet, hidden, { kind: 'not-catalogue', because: { code: 'empty', cell: null } });
  }
  const footnotes = readFootnotes(grid, context.vocabulary);
  const { tables, claims, captions } = readTables(grid, footnotes, context);
  const lines = readLines(grid, linesOf(grid, claims), context.vocabulary);
  const read = tables.map(({ table }) => table);
  const yearTables = shareSign(splitSheetTotal(read, context.vocabulary));
  const kind = named ?? kindByContent(grid.sheet, yearTables, lines, context.vocabulary);
  const headings = [...lines.headings, ...captions].sort(
    (a, b) => a.cell.top - b.cell.top || a.cell.left - b.cell.left,
  );
  const title = sheetTitle(lines.fields, headings, read, grid, context.vocabulary.ids);
  if (kind.kind === 'not-catalogue') {
    return { ...emptyReading(grid.sheet, hidden, kind), title, headings, notUnderstood: allNumbers(grid) };
  }
  return withLostNumbers(grid, {
    name: grid.sheet,
    kind: kind.kind,
    because: kind.because,
    hidden,
    title,
    fields: lines.fields,
    tables: yearTables,
    countTables: lines.countTables,
    textTables: lines.textTables,
    headings,
    paragraphs: [...lines.paragraphs, ...flatMap(yearTables, remarks)],
    footnotes: footnotes.texts,
    stated: kind.kind === 'business-case' ? caseStatements(title, yearTables, lines, context.vocabulary) : null,
    notUnderstood: notUnderstood(grid, tables, lines),
  });
}

function emptyReading(name: string, hidden: boolean, { kind, because }: KindOfSheet): SheetReading {
  return {
    name,
    kind,
    because,
    hidden,
    title: null,
    fields: [],
    tables: [],
    countTables: [],
    textTables: [],
    headings: [],
    paragraphs: [],
    footnotes: [],
    stated: null,
    notUnderstood: [],
  };
}

/** A table that shows no sign convention of its own takes that of its sheet. */
function shareSign(tables: readonly YearTable[]): YearTable[] {
  const known: SignConvention | null = tables.find(({ sign }) => sign !== null)?.sign ?? null;
  return tables.map((table) => (table.sign === null && known !== null ? { ...table, sign: known } : table));
}

/** What stands in a table's remark columns is prose beside figures. */
function remarks(table: YearTable): Paragraph[] {
  const columns = flatMap(table.extraColumns, ({ role }, index) => (role === 'remark' ? [index] : []));
  return flatMap(table.rows, ({ extraCells, label }) =>
    flatMap(columns, (index) => {
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
    ...flatMap(tables, ({ ambiguous }) =>
      ambiguous.map((cell) => ({ cell: rangeOf(grid, cell), reason: 'ambiguous-text' as const })),
    ),
    ...unreadInTables(grid, tables),
  ];
}

/** Tables that share their labels have rows in common: what one of them reads is not lost to the other. */
function unreadInTables(grid: Grid, tables: readonly ReadTable[]): NotUnderstood[] {
  const unread = flatMap(tables, ({ table }) =>
    table.direction === 'down' ? errorsIn(table) : unreadCells(grid, table, ownLeft(table, tables)),
  );
  if (unread.length === 0 || tables.length < 2) return unread;
  const read = new Set(
    flatMap(tables, ({ table }) =>
      flatMap(table.rows, ({ cells, extraCells }) =>
        [...cells, ...extraCells].filter(({ figure }) => figure !== null).map(({ cell }) => `${cell.top},${cell.left}`),
      ),
    ),
  );
  const kept = new Set<string>();
  return unread.filter(({ cell }) => {
    const place = `${cell.top},${cell.left}`;
    const isNew = !read.has(place) && !kept.has(place);
    kept.add(place);
    return isNew;
  });
}

/** What else a table with years down leaves, the sheet's lost numbers say. */
function errorsIn({ rows }: YearTable): NotUnderstood[] {
  return flatMap(rows, ({ cells }) =>
    cells.filter(({ state }) => state === 'error').map(({ cell }) => ({ cell, reason: 'error-value' as const })),
  );
}

/** Where a table's own columns begin: after the last table beside it that has the same rows and labels. */
function ownLeft({ range, years }: YearTable, tables: readonly ReadTable[]): number {
  const firstYear = Math.min(years[0]?.column ?? range.left, years.at(-1)?.column ?? range.left);
  let left = range.left;
  for (const { table } of tables) {
    const { top, bottom, right } = table.range;
    if (top <= range.top && bottom >= range.bottom && right < firstYear && right >= left) left = right + 1;
  }
  return left;
}

/** From a column on, errors under the years, and numbers in columns that are no years and no sums of them. */
function unreadCells(grid: Grid, table: YearTable, left: number): NotUnderstood[] {
  const { right } = table.range;
  return flatMap(table.rows, (row) => {
    const read = new Set(
      [...row.cells, ...row.extraCells]
        .filter(({ figure, state }) => figure !== null || state === 'dash')
        .map(({ cell }) => cell.left),
    );
    const words = flatMap([row.id, row.label], (text) => (text ? [text.cell.left] : []));
    return cellsBetween(grid.row(row.row), left, right)
      .filter(
        ({ column, kind }) => (kind === 'error' || kind === 'number') && !read.has(column) && !words.includes(column),
      )
      .map((cell): NotUnderstood => ({
        cell: rangeOf(grid, cell),
        reason: cell.kind === 'error' ? 'error-value' : 'no-year-column',
      }));
  });
}

/** Whatever the reading found no place for, in headings and labels above all, is said too: no number is lost silently. */
function withLostNumbers(grid: Grid, reading: SheetReading): SheetReading {
  const placed = numberPlaces(reading);
  const lost = flatMap(grid.rows, ({ row, cells }) =>
    cells.filter(({ column, kind }) => kind === 'number' && !placed.get(row)?.has(column)),
  );
  if (lost.length === 0) return reading;
  const entries = lost.map((cell): NotUnderstood => ({ cell: rangeOf(grid, cell), reason: 'outside-tables' }));
  return { ...reading, notUnderstood: [...reading.notUnderstood, ...entries] };
}

function allNumbers(grid: Grid): NotUnderstood[] {
  return flatMap(grid.rows, ({ cells }) =>
    cells
      .filter(({ kind }) => kind === 'number')
      .map((cell) => ({ cell: rangeOf(grid, cell), reason: 'in-unread-sheet' as const })),
  );
}
