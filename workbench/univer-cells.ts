import { CellValueType } from '@univerjs/core';
import type { ICellData, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { Area, EngineCell, EngineValue, EngineWrite } from './excel-host/engine';
import { textContent } from './read-workbook';

const ERROR_CODE = /^#(?:N\/A|[A-Z_]+[!?]?)$/;

/** A grid cell as the emulated Excel sees it. `spilled` is what another cell's formula shows here. */
export function engineCell(
  cell: Nullable<ICellData>,
  style: Nullable<IStyleData>,
  spilled: Nullable<ICellData>,
): EngineCell {
  const formula = cell?.f ?? null;
  const computed = spilled ?? cell;
  return {
    value:
      formula !== null && computed?.v === undefined ? { error: '#BUSY!' } : engineValue(computed, formula !== null),
    formula,
    numberFormat: style?.n?.pattern ?? 'General',
  };
}

/** The value of a cell; an error is a code that a formula gave or that the file marks as one. */
export function engineValue(cell: Nullable<ICellData>, computed: boolean): EngineValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1;
  if (typeof value === 'string' && (computed || cell?.custom?.['error'] === true) && ERROR_CODE.test(value)) {
    return { error: value };
  }
  if (cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING)
    return value === '' ? null : String(value);
  return value === '' ? null : value;
}

/** What the grid must store for a write over `cell`; parts left out stay as they are. */
export function gridCell({ content, numberFormat }: EngineWrite, cell: Nullable<ICellData>): ICellData {
  return {
    ...written(content, cell),
    ...(numberFormat !== undefined && { s: { n: numberFormat === 'General' ? null : { pattern: numberFormat } } }),
  };
}

function written(content: EngineWrite['content'], cell: Nullable<ICellData>): ICellData {
  if (content) return { ...EMPTY, ...('formula' in content ? { f: content.formula } : gridValue(content.value)) };
  // The grid takes a change that doesn't repeat the formula for one that drops it.
  return { ...(cell?.f && { f: cell.f }), ...(cell?.si && { si: cell.si }) };
}

const EMPTY: ICellData = { v: null, f: null, si: null, p: null, custom: null } as unknown as ICellData;

function gridValue(value: EngineValue): ICellData {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return textContent(value);
  return { v: value.error, t: CellValueType.STRING, custom: { error: true } };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The smallest area around the cells of a sparse matrix; null for an empty one. */
export function areaAround(matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): Area | null {
  let area: Area | null = null;
  for (const [row, cells] of Object.entries(matrix)) {
    for (const column of Object.keys(cells)) area = including(area, Number(row), Number(column));
  }
  return area;
}

/** The area grown to hold one more cell. */
export function including(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
