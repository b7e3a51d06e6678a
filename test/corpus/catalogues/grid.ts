import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';

/** One written cell: its value, its formula and a number format of its own. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const FORMAT = /^(.+?) \{([^{}]+)\}$/;
const FORMULA = /^(=.+) -> (.+)$/;

/** Reads one cell of a corpus file: a number, a formula with its value, an error, or text. */
export function parseCell(written: string): WrittenCell {
  const [, inner, format] = FORMAT.exec(written) ?? [];
  if (inner !== undefined && format !== undefined && looksComputed(inner)) return { ...parseCell(inner), format };
  const [, formula, result] = FORMULA.exec(written) ?? [];
  if (formula !== undefined && result !== undefined) return { ...parseCell(result), formula };
  return { value: valueOf(written), formula: null, format: null };
}

/** Braces belong to a format only behind a number. */
function looksComputed(inner: string): boolean {
  return NUMBER.test(inner) || FORMULA.test(inner);
}

function valueOf(written: string): CellValue {
  if (written === '') return null;
  if (NUMBER.test(written)) return Number(written);
  if (/^#[A-Z/0]+[!?A]?$/.test(written)) return { error: written };
  return written.replace(/^'/, '').replaceAll('\\n', '\n');
}

/** A sheet as a host would hand it over; `format` is that of its amounts, years in a heading keep General. */
export function sheetFromLines(name: string, rows: readonly (readonly WrittenCell[])[], format: string): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = <T>(cell: (cell: WrittenCell, row: readonly WrittenCell[]) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => cell(row[column] ?? BLANK, row)));
  return {
    name,
    visibility: 'visible',
    top: 0,
    left: 0,
    values: grid(({ value }) => value),
    formulas: grid(({ formula }) => formula),
    numberFormats: grid((cell, row) => {
      if (cell.format !== null) return cell.format;
      return typeof cell.value !== 'number' || headsYears(row) ? 'General' : format;
    }),
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}

const BLANK: WrittenCell = { value: null, formula: null, format: null };

/** Every number of the row is a year. */
function headsYears(row: readonly WrittenCell[]): boolean {
  return row.every(
    ({ value }) => typeof value !== 'number' || (Number.isInteger(value) && value >= 1990 && value <= 2100),
  );
}
