import { code } from './define-check';
import type { Shown } from './finding';
import type { SumExplanation } from './explain-sum';
import type { SumDifference } from './stated-sums';

export interface TotalDiffers {
  /** Case ID or sheet name. */
  readonly document: string;
  readonly label: string;
  readonly caption: string | null;
  readonly years: readonly SumDifference[];
  readonly explanation: SumExplanation | null;
}

/** A total in a column beside the years. */
export interface ColumnTotalDiffers {
  readonly document: string;
  readonly label: string;
  /** The column's heading. */
  readonly column: string;
  readonly stated: Shown;
  readonly sum: Shown;
}

/** Rows whose sum over the years, in a column of its own, is another. */
export interface RowSumsDiffer {
  readonly document: string;
  readonly column: string;
  readonly rows: readonly { readonly label: string; readonly stated: Shown; readonly sum: Shown }[];
  /** Rows of the table whose sum is right: they show what the column is. */
  readonly holding: number;
}

export const codes = {
  'total-differs': code<TotalDiffers>(),
  'column-total-differs': code<ColumnTotalDiffers>(),
  'row-sums-differ': code<RowSumsDiffer>(),
};
