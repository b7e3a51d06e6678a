import type { AmountCell, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
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

/** The typed totals of a whole workbook. */
export interface TypedTotals {
  /** The tables with typed totals, in the order of the sheets. */
  readonly tables: readonly TableTotals[];
  /** No total is computed anywhere, and several tables have typed ones. */
  readonly isThroughout: boolean;
}

/** Gathers the typed totals of a workbook's sheets. */
export function typedTotals(sheets: readonly SheetReading[]): TypedTotals {
  const tables: TableTotals[] = [];
  let computes = false;
  for (const sheet of sheets) {
    const on = totalsOn(sheet);
    for (const one of on.typed) tables.push(one);
    computes ||= on.computes;
  }
  return { tables, isThroughout: tables.length > 1 && !computes };
}

const totalsOn = oncePer((sheet: SheetReading) => {
  const all = sheet.tables.map((table) => totalsIn(table, sheet));
  return { typed: all.filter(({ rows }) => rows.length > 0), computes: all.some(({ computes }) => computes) };
});

const OUTSIDE: readonly SheetReading['kind'][] = ['not-catalogue', 'own', 'schema'];

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
