import type { CellRange } from './cell-ref';

/** A correction that is safe to offer, as data: it changes how something is typed, or a cell whose fault is proved. */
export type Fix =
  /** These totals become functions over the rows that were checked. */
  | { readonly fix: 'compute'; readonly cells: readonly CellRange[] }
  /** These texts become the numbers they were read as. */
  | { readonly fix: 'as-number'; readonly cells: readonly { readonly cell: CellRange; readonly value: number }[] };
