import type { Claims } from './claims';
import type { Grid, GridCell } from './grid';
import { endsLikeSentence, startsWithBullet } from './text-shapes';

/** A row outside the tables: its cells that no table claims. */
export interface Line {
  readonly row: number;
  readonly cells: readonly GridCell[];
  /** A blank row, a table or the sheet's edge stands above. */
  readonly opens: boolean;
  /** The next line stands directly below. */
  readonly continues: boolean;
}

/** What is left of a sheet when its tables are taken out, from top to bottom. */
export function linesOf(grid: Grid, claims: Claims): Line[] {
  const left = grid.rows
    .map(({ row, cells }) => ({ row, cells: cells.filter((cell) => !claims.has(cell)) }))
    .filter(({ cells }) => cells.length > 0);
  return left.map(({ row, cells }, index) => ({
    row,
    cells,
    opens: left[index - 1]?.row !== row - 1,
    continues: left[index + 1]?.row === row + 1,
  }));
}

/** The line's only cell, when it is a text. */
export function onlyText(line: Line | undefined): GridCell | null {
  const [first, second] = line?.cells ?? [];
  return first && !second && first.kind === 'text' ? first : null;
}

/** Does the text read like prose: a sentence, a long line or a point of a list? */
export function isProse(text: string): boolean {
  return text.length > 100 || startsWithBullet(text) || endsLikeSentence(text);
}
