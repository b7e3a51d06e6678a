/** A block of cells on one sheet; rows and columns count from zero, all four ends included. A cell is a 1 x 1 block. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Thrown for a text that is no cell address; addresses come from code and journals, never from prose. */
export class NoCellAddressError extends Error {
  override readonly name = 'NoCellAddressError';
}

/** One cell. */
export function cellAt(sheet: string, row: number, column: number): CellRange {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

/** Column letters from a zero-based index: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based index from column letters: A is 0, AA is 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The address within its sheet, `C5` or `C5:F5`. */
export function formatLocalAddress(range: CellRange): string {
  const start = `${columnLetters(range.left)}${range.top + 1}`;
  if (range.top === range.bottom && range.left === range.right) return start;
  return `${start}:${columnLetters(range.right)}${range.bottom + 1}`;
}

/**
 * A sheet name as it stands in an address: in quotes unless it is one plain word. An ID such as HA02 stays bare, as a reader
 * would say it; a formula needs quotes there, see {@link quoteSheetForFormula}.
 */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : quoteSheetForFormula(name);
}

/** A sheet name as Excel always accepts it in a formula. */
export function quoteSheetForFormula(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The full address, `HA02!A38` or `'Gruppe BU'!C5:F5`. */
export function formatAddress(range: CellRange): string {
  return `${quoteSheetName(range.sheet)}!${formatLocalAddress(range)}`;
}

const ADDRESS =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;

/** Reads a full address back; throws {@link NoCellAddressError}. */
export function parseAddress(text: string): CellRange {
  const match = ADDRESS.exec(text);
  if (!match) throw new NoCellAddressError(`"${text}" is no cell address`);
  const [, quoted, plain, left, top, right = left, bottom = top] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    top: Number(top) - 1,
    left: columnIndex(left ?? ''),
    bottom: Number(bottom) - 1,
    right: columnIndex(right ?? ''),
  };
}
