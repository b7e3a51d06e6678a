import type { Workbook, Worksheet } from 'exceljs';
import type { CellValue, SheetSnapshot, Snapshot, TableSnapshot } from '../../core/workbook/snapshot';
import { contentOf } from './cell-of';
import type { KeptNames } from './kept-names';

/** A catalogue's largest sheets have some thousand rows; a used range beyond this is a stray cell far out on an empty sheet. */
const MOST_CELLS = 4_000_000;

/** Thrown for a sheet whose used range is larger than a catalogue's could be. */
export class SheetTooLargeError extends Error {
  override readonly name = 'SheetTooLargeError';
}

/** The workbook as the core reads it. */
export function snapshotOf(workbook: Workbook, name: string, names: KeptNames): Snapshot {
  const sheets = workbook.worksheets;
  return { name, sheets: sheets.map(sheetOf), tables: sheets.flatMap(tablesOf), names: names.snapshot() };
}

/** One sheet as the core reads it. */
export function sheetOf(sheet: Worksheet): SheetSnapshot {
  const cells = collectCells(sheet);
  return {
    name: sheet.name,
    visibility: sheet.state ?? 'visible',
    ...cells,
    hiddenRows: hiddenRows(sheet),
    hiddenColumns: hiddenColumns(sheet),
    protected: isProtected(sheet),
  };
}

type Grids = Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'formulas' | 'numberFormats'>;

function collectCells(sheet: Worksheet): Grids {
  const found: { row: number; column: number; value: CellValue; formula: string | null; numberFormat: string }[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const content = contentOf(cell);
      if (content.value !== null || content.formula !== null)
        found.push({ row: rowNumber - 1, column: columnNumber - 1, ...content });
    });
  });
  if (found.length === 0) return { top: 0, left: 0, values: [], formulas: [], numberFormats: [] };
  const edges = found.reduce(
    (box, { row, column }) => ({
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row),
      right: Math.max(box.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const { top, left } = edges;
  if ((edges.bottom - top + 1) * (edges.right - left + 1) > MOST_CELLS) throw new SheetTooLargeError(sheet.name);
  const grid = <T>(blank: T): T[][] =>
    Array.from({ length: edges.bottom - top + 1 }, () => new Array<T>(edges.right - left + 1).fill(blank));
  const [values, formulas, numberFormats] = [grid<CellValue>(null), grid<string | null>(null), grid('General')];
  for (const { row, column, value, formula, numberFormat } of found) {
    const [y, x] = [row - top, column - left];
    (values[y] as CellValue[])[x] = value;
    (formulas[y] as (string | null)[])[x] = formula;
    (numberFormats[y] as string[])[x] = numberFormat;
  }
  return { top, left, values, formulas, numberFormats };
}

function hiddenRows(sheet: Worksheet): number[] {
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.hidden) rows.push(number - 1);
  });
  return rows;
}

function hiddenColumns(sheet: Worksheet): number[] {
  return (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : []));
}

/** The library keeps a sheet's protection but leaves it out of its types. */
export function isProtected(sheet: Worksheet): boolean {
  return (sheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet === true;
}

/** The tables on a sheet. */
export function tablesOf(sheet: Worksheet): TableSnapshot[] {
  const tables = (sheet.model as unknown as { tables?: readonly { name?: string; tableRef?: string }[] }).tables ?? [];
  return tables.flatMap(({ name, tableRef }) =>
    name && tableRef ? [{ name, sheet: sheet.name, address: tableRef }] : [],
  );
}
