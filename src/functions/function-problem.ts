import type { ArgumentProblem } from '../core/totals/total-result';

/** Where in a range, counted from 1 as a reader counts; null for an argument that is one cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is wrong with a call, as data. The arithmetic's own problems, and those of cells that hold no number. */
export type FunctionProblem =
  | ArgumentProblem
  | { readonly code: 'missing'; readonly argument: string }
  /** A number stored as text: reading it would hide what the checks want seen. */
  | { readonly code: 'number-as-text'; readonly argument: string; readonly place: Place | null; readonly text: string }
  | { readonly code: 'text'; readonly argument: string; readonly place: Place | null; readonly text: string }
  | { readonly code: 'truth-value'; readonly argument: string; readonly place: Place | null }
  | { readonly code: 'error-value'; readonly argument: string; readonly place: Place | null; readonly error: string }
  /** A text that Danish and English readers would read as different numbers. */
  | {
      readonly code: 'two-readings';
      readonly argument: string;
      readonly text: string;
      readonly readings: readonly number[];
    }
  | { readonly code: 'not-true-or-false'; readonly argument: string }
  | { readonly code: 'not-a-year'; readonly argument: string }
  | { readonly code: 'not-a-unit'; readonly argument: string; readonly text: string }
  | { readonly code: 'not-a-percentage'; readonly argument: string }
  | { readonly code: 'no-figure'; readonly argument: string; readonly text: string }
  | { readonly code: 'other-currency'; readonly argument: string }
  /** An amount beside a percentage. */
  | { readonly code: 'other-kind'; readonly argument: string }
  | { readonly code: 'too-large'; readonly argument: string }
  /** The cash flow never turns within its years. */
  | { readonly code: 'never-paid-back'; readonly argument: string; readonly years: number };

export type FunctionResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FunctionProblem };

export function answer<T>(value: T): FunctionResult<T> {
  return { ok: true, value };
}

export function refuse<T>(problem: FunctionProblem): FunctionResult<T> {
  return { ok: false, problem };
}
