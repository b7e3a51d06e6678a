import * as z from 'zod';
import type { CellValue, SheetSnapshot, Snapshot } from '../core/workbook/snapshot';
import { VERSION } from './version';

/** Told by its first field, so that a file of something else is refused. */
const FORMAT = 'katalogtjek-comparison-basis';

const position = z.number().int().min(0);
const cellValue = z.union([z.number(), z.string(), z.boolean(), z.null(), z.object({ error: z.string() })]);
const marked = z.array(z.tuple([position, position, z.string()]));

const storedSheet = z.object({
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  top: position,
  left: position,
  values: z.array(z.array(cellValue)),
  /** Row, column and text of the cells that have a formula, or a format other than General; counted from the grid's corner. */
  formulas: marked,
  numberFormats: marked,
  hiddenRows: z.array(position),
  hiddenColumns: z.array(position),
});

const basis = z.object({ format: z.literal(FORMAT), name: z.string(), sheets: z.array(storedSheet) });

/** A workbook as text, to be held against a later or an earlier copy of it: cells, formulas and formats, nothing about its user. */
export function writeBasis({ name, sheets }: Snapshot): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, sheets: sheets.map(stored) })}\n`;
}

/** Reads such a text back; null where it is none. */
export function readBasis(text: string): Snapshot | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = basis.safeParse(json);
  if (!read.success) return null;
  return { name: read.data.name, sheets: read.data.sheets.map(restored), tables: [], names: [] };
}

function stored({ formulas, numberFormats, ...sheet }: SheetSnapshot): z.infer<typeof storedSheet> {
  const { name, visibility, top, left, hiddenRows, hiddenColumns } = sheet;
  return {
    ...{ name, visibility, top, left, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] },
    values: sheet.values.map((row) => [...row]),
    formulas: marksOf(formulas, null),
    numberFormats: marksOf(numberFormats, 'General'),
  };
}

function marksOf<T>(grid: readonly (readonly (string | T)[])[], blank: T): [number, number, string][] {
  return grid.flatMap((line, row) =>
    line.flatMap((text, column): [number, number, string][] =>
      typeof text === 'string' && text !== blank ? [[row, column, text]] : [],
    ),
  );
}

function restored(sheet: z.infer<typeof storedSheet>): SheetSnapshot {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const grid = <T>(blank: T, marks: readonly (readonly [number, number, string])[]): (T | string)[][] => {
    const cells = sheet.values.map(() => new Array<T | string>(width).fill(blank));
    for (const [row, column, text] of marks) {
      const line = cells[row];
      if (line && column < width) line[column] = text;
    }
    return cells;
  };
  return {
    ...sheet,
    values: sheet.values.map((row) => Array.from({ length: width }, (_, column): CellValue => row[column] ?? null)),
    formulas: grid<string | null>(null, sheet.formulas),
    numberFormats: grid('General', sheet.numberFormats),
    protected: false,
  };
}
