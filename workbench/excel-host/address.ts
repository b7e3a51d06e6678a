import { sameArea, LAST_COLUMN, LAST_ROW, WHOLE_SHEET, withinGrid } from './area';
import type { Area } from './engine';
import { invalidArgument } from './host-error';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `C5`, `C5:F5`; whole rows and columns as Excel writes them, `3:4` and `B:C`. */
export function formatArea(area: Area): string {
  if (sameArea(area, WHOLE_SHEET)) return `1:${LAST_ROW + 1}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const start = `${columnLetters(area.left)}${area.top + 1}`;
  const end = `${columnLetters(area.right)}${area.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** A sheet name as Excel puts it before an address: quoted unless it is a plain word that can't be read as a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$|^[RCrc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area)}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** Reads `C5`, `C5:F5`, `B:C` or `3:4`, with or without a sheet in front; throws InvalidArgument. */
export function parseArea(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const cells = CELLS.exec(local);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    const [left, right] = ordered(columnIndex(c1), columnIndex(c2));
    const [top, bottom] = ordered(Number(r1) - 1, Number(r2) - 1);
    return withinGrid({ top, left, bottom, right });
  }
  const columns = COLUMNS.exec(local);
  if (columns) {
    const [left, right] = ordered(columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? ''));
    return withinGrid({ top: 0, left, bottom: LAST_ROW, right });
  }
  const rows = ROWS.exec(local);
  if (!rows) throw invalidArgument();
  const [top, bottom] = ordered(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return withinGrid({ top, left: 0, bottom, right: LAST_COLUMN });
}
