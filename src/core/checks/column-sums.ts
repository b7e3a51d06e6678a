import { sumFigures, withSign } from '../catalogue/net-effect';
import { isUnreadable } from '../catalogue/unreadable-amount';
import { isAmount, type AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { AmountCell, ExtraColumn, TableRow, YearTable } from '../reading/sheet-reading';
import type { PlainSum } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

/** A sum that stands in a column beside the years. */
export interface ColumnSum extends PlainSum {
  readonly row: TableRow;
  readonly column: ExtraColumn;
}

const ADDED: readonly ExtraColumn['role'][] = ['sum-of-years', 'achieved-to-date', 'forecast', 'deviation'];

/** What a total states in columns of money beside the years, each beside the sum of the rows it stands for. */
export function columnTotals(table: YearTable, row: TableRow): ColumnSum[] {
  return flatMap(table.extraColumns, (column, place) => {
    const stated = amountOf(row.extraCells[place]);
    if (!stated || !ADDED.includes(column.role)) return [];
    const cells = flatMap(row.sums, ({ row: index, sign }) => {
      const part = table.rows[index];
      const cell = part?.extraCells[place];
      return part && cell ? [{ row: part, cell, sign }] : [];
    });
    return sumOf(row, column, stated, cells);
  });
}

/** The rows of a table that fail to be the sum of their years in a column that is one, and how many don't. */
export interface RowSums {
  readonly column: ExtraColumn;
  readonly sums: readonly ColumnSum[];
  readonly failing: readonly ColumnSum[];
  readonly holding: number;
}

/**
 * Columns that hold each row's sum over the years. Whether a column headed "I alt" does is learned from its rows: at least two that
 * add up several years must hold, and more than fail.
 */
export function sumsOverYears(table: YearTable): RowSums[] {
  return flatMap(table.extraColumns, (column, place) => {
    if (column.role !== 'sum-of-years' || !coversTheYears(table, column)) return [];
    const sums = flatMap(table.rows.filter(isAdded), (row) => overYears(row, column, place));
    const items = sums.filter(({ row, parts }) => row.sums.length === 0 && parts.filter(isTelling).length > 1);
    const holding = items.filter(({ agrees }) => agrees).length;
    const failing = sums.filter(({ agrees }) => !agrees);
    const isSum = holding > 1 && holding > items.length - holding;
    return isSum ? [{ column, sums, failing, holding }] : [];
  });
}

function isAdded({ role }: TableRow): boolean {
  return role !== 'section' && role !== 'payback' && role !== 'memo';
}

function isTelling({ cell }: PlainSum['parts'][number]): boolean {
  return (cell.figure?.value ?? 0) !== 0;
}

function overYears(row: TableRow, column: ExtraColumn, place: number): ColumnSum[] {
  const stated = amountOf(row.extraCells[place]);
  if (!stated || !row.cells.some((cell) => amountOf(cell))) return [];
  return sumOf(
    row,
    column,
    stated,
    row.cells.map((cell) => ({ row, cell, sign: 1 })),
  );
}

/** Beside all years, and for just those where its heading names years. */
function coversTheYears({ years }: YearTable, { column, header }: ExtraColumn): boolean {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || years.length < 2) return false;
  if (column > Math.min(first.column, last.column) && column < Math.max(first.column, last.column)) return false;
  if (!/\d/.test(header.text)) return true;
  const span = /(\d{4})\s?[-–—/]\s?(?:\d\d)?(\d\d)(?!\d)/.exec(header.text);
  return span !== null && Number(span[1]) === first.year && Number(span[2]) === last.year % 100;
}

function sumOf(row: TableRow, column: ExtraColumn, stated: AmountIn, cells: PlainSum['parts']): ColumnSum[] {
  if (cells.some(({ cell }) => isUnreadable(cell))) return [];
  const parts = cells.filter(({ cell }) => amountOf(cell));
  if (parts.length === 0) return [];
  const sum = sumFigures(
    parts.map(({ cell, sign }) => {
      const amount = amountOf(cell);
      return amount && withSign(amount.figure, sign);
    }),
  );
  return [{ row, column, stated, sum, parts, agrees: meets(stated.figure.interval, sum.interval) }];
}

type AmountIn = AmountCell & { readonly figure: AmountFigure };

function amountOf(cell: AmountCell | undefined): AmountIn | null {
  return cell?.figure && isAmount(cell.figure) ? { ...cell, figure: cell.figure } : null;
}
