/** Whether a saving is written as a negative number (a budget effect, the default) or as a positive one. */
export type SavingSign = 'negative' | 'positive';

/** Numbers as they stand in a range: rows x years. */
export type AmountRows = readonly (readonly number[])[];

/** What is wrong with the arguments of a total: expected trouble, as data. `argument` is the name a formula's author knows. */
export type ArgumentProblem =
  /** The range has no columns or no rows. */
  | { readonly code: 'empty'; readonly argument: string }
  /** A row is longer or shorter than the range's first one; `row` counts from 1. */
  | {
      readonly code: 'ragged';
      readonly argument: string;
      readonly row: number;
      readonly width: number;
      readonly expected: number;
    }
  /** Two ranges that belong together differ in columns or rows. */
  | {
      readonly code: 'size';
      readonly argument: string;
      readonly along: 'columns' | 'rows';
      readonly size: number;
      readonly like: string;
      readonly expected: number;
    }
  /** Positive and negative numbers, where the sign tells how savings are written. */
  | { readonly code: 'mixed-signs'; readonly argument: string }
  /** The index names no level for the year. */
  | { readonly code: 'year-not-in-index'; readonly argument: string; readonly year: number }
  /** The index is no table of years and levels, or gives one year two levels, or a level that isn't above zero. */
  | {
      readonly code: 'not-an-index';
      readonly argument: string;
      readonly why: 'shape' | 'two-levels' | 'level';
      readonly year: number | null;
    }
  /** The number divides by zero. */
  | { readonly code: 'zero'; readonly argument: string };

export type TotalResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: ArgumentProblem };

export function total<T>(value: T): TotalResult<T> {
  return { ok: true, value };
}

export function problem<T>(what: ArgumentProblem): TotalResult<T> {
  return { ok: false, problem: what };
}
