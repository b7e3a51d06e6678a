import type { Figure } from '../figures/figure';
import type { Interval } from '../figures/interval';
import type { MoneyUnit } from '../figures/money-unit';
import type { Oere } from '../figures/oere';
import type { CellRange } from '../workbook/cell-ref';
import type { Fix } from '../workbook/fix';

export type Severity = 'error' | 'warning' | 'info';

/** From worst to mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A figure with where it stands and the unit its reader would say it in. */
export interface Shown {
  readonly figure: Figure;
  /** The unit its table or sentence uses; null for anything but money. */
  readonly unit: MoneyUnit | null;
}

/** A figure as a sentence writes it, and what it was read as. */
export interface Quoted {
  readonly words: string;
  readonly shown: Shown;
}

/** One piece of proof: a cell, the words that stand there, and what they were read as. */
export interface Evidence {
  readonly cell: CellRange;
  readonly text: string;
  /** Characters of `text` that carry the figure; null where the whole cell does. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly reads: Shown | null;
}

/** One line of the arithmetic that a reader can redo on paper. Numbers only: messages put it into words. */
export type ArithmeticStep =
  /** terms add up to `result`; `year` where the step is about one year. */
  | {
      readonly step: 'sum';
      readonly year: number | null;
      readonly terms: readonly Shown[];
      readonly result: Shown;
      readonly stated: Shown;
    }
  /** `amount` / `percent` = `base`. */
  | {
      readonly step: 'implied-base';
      readonly amount: Shown;
      readonly percent: Shown;
      readonly base: Interval<'oere'>;
      readonly unit: MoneyUnit;
    }
  /** Do the intervals meet, and where. */
  | {
      readonly step: 'common-base';
      readonly common: Interval<'oere'> | null;
      readonly unit: MoneyUnit;
    }
  /** A case's net beside what a list says of it. */
  | { readonly step: 'compare'; readonly year: number | null; readonly here: Shown; readonly there: Shown }
  /** One amount in two units: the one is `factor` times the other. */
  | {
      readonly step: 'same-amount';
      readonly year: number | null;
      readonly here: Shown;
      readonly there: Shown;
      readonly factor: number;
    }
  /** A total in the overview beside its copy. */
  | { readonly step: 'compare-lists'; readonly year: number; readonly here: Shown; readonly there: Shown }
  /** The same row or section in two tables, each named by the number in its caption where it has one. */
  | {
      readonly step: 'compare-tables';
      readonly year: number;
      readonly first: { readonly number: number | null; readonly shown: Shown };
      readonly second: { readonly number: number | null; readonly shown: Shown };
    }
  /** A year's cash flow (costs positive, savings negative) and the balance of all years so far. */
  | { readonly step: 'cash-flow'; readonly year: number; readonly flow: Shown; readonly balance: Shown }
  /** target + carriedIn - achieved = outstanding, beside what the plan states. */
  | {
      readonly step: 'carry-forward';
      readonly year: number;
      readonly target: Shown;
      readonly carriedIn: Shown;
      readonly achieved: Shown;
      readonly outstanding: Shown;
      readonly stated: Shown;
    }
  /**
   * A computation that sentences spell out, beside what they say it gives: from - to; factors multiplied; percent of base; the
   * change from the first to the second in percent; parts added up.
   */
  | {
      readonly step: 'computation';
      readonly operation: 'difference' | 'product' | 'percent-of' | 'change-in-percent' | 'parts';
      readonly terms: readonly Quoted[];
      readonly result: Shown;
      readonly stated: Quoted;
    }
  /** A row of a table, year by year, beside what a sentence says of it. */
  | {
      readonly step: 'series';
      readonly label: string;
      readonly years: readonly { readonly year: number; readonly shown: Shown }[];
      readonly stated: Quoted;
    };

/** A cell and how often it counts in an equation: +1 or -1, more where it counts twice. */
export interface EquationTerm {
  readonly cell: CellRange;
  readonly factor: number;
}

/** What a finding says should be zero: the terms' cells, each times its factor. `residual` is what they add up to instead. */
export interface Equation {
  readonly year: number;
  readonly terms: readonly EquationTerm[];
  readonly residual: Interval<'oere'>;
}

/** What checks yield and everything after them reads: a code with its data, no text. */
export interface Finding<Code extends string = string, Data = unknown> {
  readonly check: string;
  readonly code: Code;
  readonly severity: Severity;
  /** The cause first; then the cells it is held against. */
  readonly cells: readonly CellRange[];
  readonly data: Data;
  /** Øre at stake, summed over the years concerned; null where it isn't money or the unit is unknown. */
  readonly amount: Oere | null;
  readonly evidence: readonly Evidence[];
  readonly arithmetic: readonly ArithmeticStep[];
  /** For amounts that don't add up: the equations that fail, by which findings of one cause are recognised. */
  readonly equations?: readonly Equation[];
  /** Places that fail only because of this cause: findings of their own before they were folded into this one. */
  readonly consequences?: readonly CellRange[];
  /** A correction that is safe to offer. */
  readonly fix?: Fix;
  /** Identity without figures or addresses: survives inserted rows and renamed sheets. */
  readonly key: string;
  /** The key and the figures: changes when the numbers do. */
  readonly fingerprint: string;
}
