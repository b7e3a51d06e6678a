import type { SheetKind, SheetReading, YearTable } from '../../../../src/core/reading/sheet-reading';
import type { CellValue, SheetSnapshot } from '../../../../src/core/workbook/snapshot';
import { sheetFromRows } from '../../../../src/core/workbook/snapshot';

/** A small sheet in a layout seen in real catalogues, and what a controller reads in it. */
export interface GallerySheet {
  /** A sentence: what the reader understands. */
  readonly reads: string;
  readonly name?: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of the amounts; years print as plain numbers. */
  readonly format?: string;
  readonly kind?: SheetKind;
  readonly tables?: readonly ExpectedTable[];
  /** Anything that no table says. */
  readonly also?: (sheet: SheetReading) => void;
}

export interface ExpectedTable {
  readonly role?: YearTable['role'];
  readonly caption?: string | null;
  /** Smallest coins in one unit; null where no heading names one. */
  readonly factor?: number | null;
  readonly currency?: string;
  readonly priceLevel?: number | null;
  readonly years?: readonly number[];
  readonly extra?: readonly string[];
  /** `outlineRow` of each row. */
  readonly rows?: readonly string[];
  /** By label or ID: what the row adds up. */
  readonly sums?: Readonly<Record<string, readonly string[]>>;
  /** By label or ID: the printed numbers, or the state of a cell without one. */
  readonly printed?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly saving?: 'negative' | 'positive' | null;
}

export const KR = 100;
export const THOUSAND = 100_000;
export const MILLION = 100_000_000;

/** The sheet with the amounts in their format and the years without thousands separators. */
export function snapshotOf({ name = 'Ark1', rows, format = '#,##0' }: GallerySheet): SheetSnapshot {
  const sheet = sheetFromRows(name, rows, format);
  const isYear = (value: CellValue): boolean =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
  const isHeading = (row: readonly CellValue[]): boolean =>
    row.every((value) => typeof value !== 'number' || isYear(value));
  return {
    ...sheet,
    numberFormats: sheet.numberFormats.map((formats, row) => {
      const values = sheet.values[row] ?? [];
      return isHeading(values)
        ? formats.map((code, column) => (typeof values[column] === 'number' ? '0' : code))
        : formats;
    }),
  };
}
