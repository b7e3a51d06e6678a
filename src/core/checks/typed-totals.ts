import { OUTSIDE, type AmountCell, type SheetReading, type TableRow, type YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { oncePer, oncePerWith } from '../workbook/once-per';
import { joinCells, statedSums } from './stated-sums';

/** What a table computes and what it types. */
export interface TableTotals {
  readonly sheet: SheetReading;
  readonly table: YearTable;
  /** A total of the table is a formula. */
  readonly computes: boolean;
  /** Typed totals that agree with their rows. */
  readonly rows: readonly { readonly row: TableRow; readonly cells: readonly AmountCell[] }[];
  /** The cells of those totals, those side by side as one block. */
  readonly blocks: readonly CellRange[];
}

/** A sheet's tables with typed totals. */
export interface TypedOnSheet {
  readonly tables: readonly TableTotals[];
  /** All of their typed totals. */
  readonly blocks: readonly CellRange[];
}

/** The typed totals of a whole workbook. */
export interface TypedTotals {
  /** The sheets with typed totals, in their order. */
  readonly sheets: readonly TypedOnSheet[];
  /** No total is computed anywhere, and several tables have typed ones. */
  readonly isThroughout: boolean;
}

/** Gathers the typed totals of a workbook's sheets. */
export function typedTotals(sheets: readonly SheetReading[]): TypedTotals {
  const typed: TypedOnSheet[] = [];
  let [tables, computes] = [0, false];
  for (const sheet of sheets) {
    const on = totalsOn(sheet);
    if (on.tables.length > 0) typed.push(on);
    tables += on.tables.length;
    computes ||= on.computes;
  }
  return { sheets: typed, isThroughout: tables > 1 && !computes };
}

const totalsOn = oncePer((sheet: SheetReading): TypedOnSheet & { readonly computes: boolean } => {
  const all = sheet.tables.map((table) => totalsIn(table, sheet));
  const tables = all.filter(({ rows }) => rows.length > 0);
  return { tables, blocks: tables.flatMap(({ blocks }) => blocks), computes: all.some(({ computes }) => computes) };
});

/** What the totals of a table are; nothing of a sheet that is no part of the catalogue. */
export const totalsIn = oncePerWith((table: YearTable, sheet: SheetReading): TableTotals => {
  if (OUTSIDE.includes(sheet.kind)) return { sheet, table, computes: false, rows: [], blocks: [] };
  const totals = table.rows.filter(
    ({ role, sums }) => (role === 'total' || role === 'subtotal' || role === 'net') && sums.length > 0,
  );
  const rows = totals.map((row) => ({ row, cells: typedCells(table, row) })).filter(({ cells }) => cells.length > 0);
  return {
    sheet,
    table,
    computes: totals.some(({ cells }) => cells.some((cell) => cell.formula !== null && !isTyped(cell))),
    rows,
    blocks: rows.flatMap(({ cells }) => joinCells(cells.map(({ cell }) => cell))),
  };
});

function typedCells(table: YearTable, row: TableRow): AmountCell[] {
  if (!row.cells.some((cell) => cell.state === 'number' && isTyped(cell))) return [];
  return statedSums(table, row)
    .filter(({ stated, agrees, parts }) => agrees && parts.length > 0 && stated.state === 'number' && isTyped(stated))
    .map(({ stated }) => stated);
}

/** A number, or a formula of nothing but numbers ("=500+300"). */
function isTyped({ formula }: AmountCell): boolean {
  return formula === null || /^=[\d\s.,+\-*/()%]*$/.test(formula);
}
