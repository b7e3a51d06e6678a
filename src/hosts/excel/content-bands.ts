import { contentInSheet, sizeOf } from '../../core/workbook/sheet-content';
import type { SheetContent } from '../../core/workbook/sheet-change';
import { contentToWrite } from './cell-values';

/** Requests and answers are kept around this size: Excel on the web refuses 5 MB. */
const COMFORTABLE_BYTES = 1_000_000;
/** A cell crosses with its value, type, formula and format. */
const BYTES_PER_CELL = 60;

/** Some rows of a sheet's content, as wide as the whole of it, in the shapes that a range takes. */
export interface ContentBand {
  readonly top: number;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  /** Null where every cell is in General. */
  readonly numberFormats: readonly (readonly string[])[] | null;
}

/** A sheet's content in bands that each cross in one round trip; none for an empty sheet. */
export function contentBands(content: SheetContent): ContentBand[] {
  const { rows, columns } = sizeOf(content);
  if (columns === 0) return [];
  const bands: { top: number; formulas: (string | number | boolean)[][]; numberFormats: string[][] }[] = [];
  let room = 0;
  for (let row = 0; row < rows; row++) {
    const cells = Array.from({ length: columns }, (_, column) => contentInSheet(content, row, column));
    const formulas = cells.map(contentToWrite);
    const bytes = formulas.reduce<number>((sum, cell) => sum + BYTES_PER_CELL + 3 * String(cell).length, 0);
    if (bands.length === 0 || bytes > room) {
      bands.push({ top: row, formulas: [], numberFormats: [] });
      room = COMFORTABLE_BYTES;
    }
    room -= bytes;
    bands.at(-1)?.formulas.push(formulas);
    bands.at(-1)?.numberFormats.push(cells.map(({ numberFormat }) => numberFormat));
  }
  return bands.map((band) => ({ ...band, numberFormats: allGeneral(band.numberFormats) ? null : band.numberFormats }));
}

const allGeneral = (formats: readonly (readonly string[])[]): boolean =>
  formats.every((row) => row.every((format) => format === 'General'));

// A character of Excel's standard font is 7 pixels wide, with 5 pixels of margin; Excel counts column widths in points.
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;

export const toPoints = (characters: number): number => characters * POINTS_PER_CHARACTER + POINTS_OF_MARGIN;

export const toCharacters = (points: number): number =>
  Math.max(0, Math.round(((points - POINTS_OF_MARGIN) / POINTS_PER_CHARACTER) * 100) / 100);
