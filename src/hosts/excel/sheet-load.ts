import { cellFormula, cellValue } from './cell-values';
import type { CellContent } from '../../core/workbook/edit-plan';
import type { SheetCell, SheetContent } from '../../core/workbook/sheet-change';
import type { CellValue } from '../../core/workbook/snapshot';

export const CONTENT_PROPERTIES = 'values,valueTypes,formulas,numberFormat';

export interface ContentGrids {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

/** The grids of a range whose {@link CONTENT_PROPERTIES} are loaded. */
export function contentGrids(range: Excel.Range): ContentGrids {
  const { values, valueTypes, formulas, numberFormat } = range as unknown as Record<string, unknown[][]>;
  return {
    values: (values ?? []).map((row, r) => row.map((value, c) => cellValue(value, valueTypes?.[r]?.[c]))),
    formulas: (formulas ?? []).map((row, r) => row.map((formula, c) => cellFormula(formula, values?.[r]?.[c]))),
    numberFormats: (numberFormat ?? []).map((row) => row.map(String)),
  };
}

/** One cell of such grids, counted from their first. */
export function gridContent(grids: ContentGrids, row: number, column: number): CellContent {
  return {
    value: grids.values[row]?.[column] ?? null,
    formula: grids.formulas[row]?.[column] ?? null,
    numberFormat: grids.numberFormats[row]?.[column] ?? 'General',
  };
}

/** Grids that stand one below the other, as the cells of a sheet from A1. */
export function contentOfGrids(grids: readonly ContentGrids[]): Pick<SheetContent, 'rows' | 'numberFormats'> {
  const rows = grids.flatMap(({ values, formulas }) =>
    values.map((row, r) => row.map((value, c) => sheetCell(value, formulas[r]?.[c] ?? null))),
  );
  return { rows, numberFormats: grids.flatMap(({ numberFormats }) => numberFormats) };
}

function sheetCell(value: CellValue, formula: string | null): SheetCell {
  if (formula !== null) return { formula };
  return value === null ? null : { value };
}

/** Bytes a cell takes in an answer beside its texts: a number, a type's name, commas and quotes. */
const BYTES_PER_CELL = 36;

/** About how many bytes the grids took on their way here. */
export function answerSize(grids: ContentGrids): number {
  let bytes = 0;
  for (const row of grids.values) {
    for (const value of row) bytes += BYTES_PER_CELL + (typeof value === 'string' ? 2 * value.length : 0);
  }
  for (const row of grids.formulas) for (const formula of row) bytes += formula?.length ?? 0;
  return bytes;
}
