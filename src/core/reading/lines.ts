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
  /** No table stands above. */
  readonly isTop: boolean;
}

/** What is left of a sheet when its tables are taken out, from top to bottom. */
export function linesOf(grid: Grid, claims: Claims): Line[] {
  const lines: (Omit<Line, 'continues'> & { continues: boolean })[] = [];
  let isTop = true;
  for (const row of grid.rows) {
    const cells = claims.unclaimed(row);
    const above = lines.at(-1);
    const opens = above?.row !== row.row - 1;
    if (cells.length > 0) {
      if (above && !opens) above.continues = true;
      lines.push({ row: row.row, cells, opens, continues: false, isTop });
    }
    if (cells.length < row.cells.length) isTop = false;
  }
  return lines;
}

/** The line's only cell, when it is a text. */
export function onlyText(line: Line | undefined): GridCell | null {
  const [first, second] = line?.cells ?? [];
  return first && !second && first.kind === 'text' ? first : null;
}

/** Fields side by side, "Titel | Indkøb | | Udvalg | Økonomi": pairs of neighbouring texts with a blank column before the next. */
export function fieldPairs({ cells }: Line): (readonly [GridCell, GridCell])[] | null {
  if (cells.length < 4 || cells.length % 2 === 1 || cells.some(({ kind }) => kind !== 'text')) return null;
  const pairs: (readonly [GridCell, GridCell])[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [label, value, next] = cells.slice(at, at + 3);
    if (!label || !value || value.column !== label.column + 1) return null;
    if (next && next.column === value.column + 1) return null;
    pairs.push([label, value]);
  }
  return pairs;
}

/** Does the text read like prose: a sentence, a long line or a point of a list? */
export function isProse(text: string): boolean {
  return text.length > 100 || startsWithBullet(text) || endsLikeSentence(text);
}
