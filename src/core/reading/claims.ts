import type { GridCell, GridRow } from './grid';

/** Cells already understood as part of a table, so that prose and fields are looked for only in what is left. */
export interface Claims {
  claim(row: number, left: number, right: number): void;
  /** The cells of a row that nothing claims, from left to right. */
  unclaimed(row: GridRow): readonly GridCell[];
}

interface Span {
  readonly left: number;
  readonly right: number;
}

export function createClaims(): Claims {
  const rows = new Map<number, Span[]>();
  return {
    claim(row, left, right) {
      const spans = rows.get(row);
      if (spans) spans.push({ left, right });
      else rows.set(row, [{ left, right }]);
    },
    unclaimed({ row, cells }) {
      const spans = rows.get(row);
      return spans
        ? outside(
            cells,
            spans.sort((a, b) => a.left - b.left),
          )
        : cells;
    },
  };
}

/** One sweep from left to right over cells and sorted spans. */
function outside(cells: readonly GridCell[], spans: readonly Span[]): GridCell[] {
  let next = 0;
  let covered = -1;
  return cells.filter(({ column }) => {
    for (let span = spans[next]; span && span.left <= column; span = spans[next]) {
      covered = Math.max(covered, span.right);
      next += 1;
    }
    return column > covered;
  });
}
