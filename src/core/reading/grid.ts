import { cellAt, type CellRange } from '../workbook/cell-ref';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { CellText } from './sheet-reading';

/** One cell that holds something; positions are the sheet's own, from zero. A text of spaces only holds nothing. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'number' | 'text' | 'error' | 'boolean';
  /** NaN unless `kind` is number. */
  readonly number: number;
  /** The text as it stands, spaces and all; empty unless `kind` is text (an error's code for errors). */
  readonly text: string;
  readonly format: string;
  readonly formula: string | null;
}

export interface GridRow {
  readonly row: number;
  /** The cells that hold something, from left to right. */
  readonly cells: readonly GridCell[];
}

/** A sheet as the readers see it: only cells that hold something, by row. */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From `top` to `bottom`, blank rows included. */
  readonly rows: readonly GridRow[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  row(row: number): GridRow | null;
  at(row: number, column: number): GridCell | null;
}

/** Reads a snapshot's grids into cells. Linear in the used range. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = sheet.values.map((values, index) => gridRow(sheet, values, index));
  const find = (row: number): GridRow | null => rows[row - sheet.top] ?? null;
  const width = sheet.values.reduce((most, values) => Math.max(most, values.length), 0);
  const slots = new Map<number, (GridCell | undefined)[]>();
  const slotsOf = (row: GridRow): (GridCell | undefined)[] => {
    const known = slots.get(row.row);
    if (known) return known;
    const made: (GridCell | undefined)[] = [];
    for (const cell of row.cells) made[cell.column] = cell;
    slots.set(row.row, made);
    return made;
  };
  return {
    sheet: sheet.name,
    top: sheet.top,
    bottom: sheet.top + rows.length - 1,
    left: sheet.left,
    right: sheet.left + width - 1,
    rows,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    row: find,
    at: (row, column) => {
      const found = find(row);
      return found && found.cells.length > 0 ? (slotsOf(found)[column] ?? null) : null;
    },
  };
}

function gridRow(sheet: SheetSnapshot, values: readonly CellValue[], index: number): GridRow {
  const row = sheet.top + index;
  const formats = sheet.numberFormats[index];
  const formulas = sheet.formulas[index];
  const cells: GridCell[] = [];
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? null;
    if (value === null || value === '') continue;
    const kind = kindOf(value);
    if (kind === null) continue;
    cells.push({
      row,
      column: sheet.left + position,
      kind,
      number: kind === 'number' ? (value as number) : NaN,
      text: textOf(value, kind),
      format: formats?.[position] ?? 'General',
      formula: formulas?.[position] ?? null,
    });
  }
  return { row, cells };
}

function kindOf(value: Exclude<CellValue, null>): GridCell['kind'] | null {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'error';
  if (typeof value === 'string') return /\S/.test(value) ? 'text' : null;
  return typeof value === 'boolean' ? 'boolean' : 'error';
}

function textOf(value: Exclude<CellValue, null>, kind: GridCell['kind']): string {
  if (typeof value === 'string') return value;
  if (kind !== 'error') return '';
  return typeof value === 'object' ? value.error : '#NUM!';
}

/** Where a cell stands. */
export function rangeOf(grid: Grid, cell: { readonly row: number; readonly column: number }): CellRange {
  return cellAt(grid.sheet, cell.row, cell.column);
}

/** What a cell prints, with its place; a number prints as its plain digits. */
export function cellText(grid: Grid, cell: GridCell): CellText {
  return { cell: rangeOf(grid, cell), text: cell.kind === 'number' ? String(cell.number) : cell.text };
}

/** The texts and numbers of a row between two columns. */
export function cellsBetween(row: GridRow | null, left: number, right: number): GridCell[] {
  const found: GridCell[] = [];
  if (!row) return found;
  for (let index = firstFrom(row.cells, left); index < row.cells.length; index += 1) {
    const cell = row.cells[index];
    if (!cell || cell.column > right) break;
    found.push(cell);
  }
  return found;
}

/** Position of the first cell at or right of a column, by halving. */
function firstFrom(cells: readonly GridCell[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
