import { cellText, type Grid } from './grid';
import { fieldPairs, type Line } from './lines';
import type { TextTable } from './sheet-reading';

/** A table of words that begins at a line, and the lines it takes. */
export interface ReadTextTable {
  readonly table: TextTable;
  readonly lines: number;
}

const FEWEST_COLUMNS = 3;

/** Reads a table of words at `index`: a row of at least three texts and the rows directly below it. Null where none begins. */
export function textTableAt(grid: Grid, lines: readonly Line[], index: number): ReadTextTable | null {
  const rows: Line[] = [];
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || (rows.length > 0 && line.opens) || !isRow(line, rows.length)) break;
    rows.push(line);
  }
  const [header, ...body] = rows.map((line) => line.cells.map((cell) => cellText(grid, cell)));
  return header && body.length > 0 ? { table: { header, rows: body }, lines: rows.length } : null;
}

function isRow(line: Line, before: number): boolean {
  const { cells } = line;
  if (fieldPairs(line)) return false;
  const fewest = before === 0 ? FEWEST_COLUMNS : 2;
  return cells.length >= fewest && cells.every((cell) => cell.kind === 'text');
}
