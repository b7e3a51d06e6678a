import type { CellRange } from '../workbook/cell-ref';
import type { Grid, GridCell, GridRow } from './grid';
import type { AmountCell, CellText, TableRow, YearTable } from './sheet-reading';

interface Area {
  readonly head: number;
  readonly last: number;
  readonly column: number;
  readonly right: number;
}

/** A part of a sheet with its rows as columns: what reads tables with years across reads years down in it. */
export function turnedGrid(grid: Grid, { head, last, column, right }: Area): Grid {
  const rows: { row: number; cells: GridCell[] }[] = [];
  for (let at = column; at <= right; at += 1) rows.push({ row: at, cells: [] });
  for (let row = head; row <= last; row += 1) {
    for (const cell of grid.row(row)?.cells ?? []) rows[cell.column - column]?.cells.push(turnCell(cell));
  }
  const find = (row: number): GridRow | null => rows[row - column] ?? null;
  return {
    sheet: grid.sheet,
    top: column,
    bottom: right,
    left: head,
    right: last,
    rows,
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
    row: find,
    at: (row, at) => find(row)?.cells.find((cell) => cell.column === at) ?? null,
  };
}

/** The cell with its row as its column. */
export function turnCell(cell: GridCell): GridCell {
  return { ...cell, row: cell.column, column: cell.row };
}

/** A table read in a turned grid, with its cells where they are. */
export function turnTable(table: YearTable): YearTable {
  const { caption, unit, priceLevel, sign } = table;
  return {
    ...table,
    direction: 'down',
    caption: turnText(caption),
    range: turnRange(table.range),
    unit: unit && { ...unit, source: turnText(unit.source) },
    priceLevel: priceLevel && { ...priceLevel, source: turnText(priceLevel.source) },
    years: table.years.map((year) => ({ ...year, header: turnText(year.header) })),
    extraColumns: table.extraColumns.map((extra) => ({ ...extra, header: turnText(extra.header) })),
    rows: table.rows.map(turnRow),
    sign: sign && { ...sign, cell: sign.cell && turnRange(sign.cell) },
  };
}

function turnRow(row: TableRow): TableRow {
  const cells = (all: readonly AmountCell[]): AmountCell[] =>
    all.map((amount) => ({ ...amount, cell: turnRange(amount.cell) }));
  return {
    ...row,
    label: turnText(row.label),
    id: turnText(row.id),
    cells: cells(row.cells),
    extraCells: cells(row.extraCells),
  };
}

function turnText<T extends CellText | null>(text: T): T {
  return (text && { ...text, cell: turnRange(text.cell) }) as T;
}

function turnRange({ sheet, top, left, bottom, right }: CellRange): CellRange {
  return { sheet, top: left, left: top, bottom: right, right: bottom };
}
