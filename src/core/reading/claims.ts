import type { GridCell } from './grid';

/** Cells already understood as part of a table, so that prose and fields are looked for only in what is left. */
export interface Claims {
  claim(row: number, left: number, right: number): void;
  has(cell: Pick<GridCell, 'row' | 'column'>): boolean;
}

export function createClaims(): Claims {
  const rows = new Map<number, { readonly left: number; readonly right: number }[]>();
  return {
    claim(row, left, right) {
      const spans = rows.get(row);
      if (spans) spans.push({ left, right });
      else rows.set(row, [{ left, right }]);
    },
    has({ row, column }) {
      return rows.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
    },
  };
}
