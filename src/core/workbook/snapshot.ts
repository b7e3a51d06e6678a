/** What a cell holds. A blank cell is null; an error is its code, kept apart from text that looks the same. */
export type CellValue = number | string | boolean | null | CellError;

export interface CellError {
  readonly error: string;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * One sheet as plain data. The three grids have the same shape, rows x columns of the used range, whose first cell stands at
 * (`top`, `left`), counted from zero; an empty sheet has no rows.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** English function names and commas, with the leading `=`; null where the cell holds no formula. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Excel number format codes (en-US), `General` where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Rows and columns the user has hidden or filtered away, zero-based sheet positions. They count like the others. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Address within the sheet, `A1:F20`. */
  readonly address: string;
}

export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
}

/** The plain-data copy of a workbook that a host hands to the core. Sheets in tab order. */
export interface Snapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
}

/** A hand-made sheet with nothing set but its values: for tests, documentation examples and templates. */
export function sheetFromRows(
  name: string,
  rows: readonly (readonly CellValue[])[],
  numberFormat = 'General',
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isFormula = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');
  const grid = <T>(cell: (value: CellValue) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => cell(row[column] ?? null)));
  return {
    name,
    visibility: 'visible',
    top: 0,
    left: 0,
    values: grid((value) => value),
    formulas: grid((value) => (isFormula(value) ? value : null)),
    numberFormats: grid((value) => (typeof value === 'number' ? numberFormat : 'General')),
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}
