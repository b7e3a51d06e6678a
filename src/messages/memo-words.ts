import type { Severity, Shown } from '../core/checks/finding';
import type { CoverageFacts } from './pane-words';

/** What the summary of a memo is made of; `amount` is already written out. */
export interface MemoSummary {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly amount: string | null;
}

/** The words of a memo to a committee. */
export interface MemoWords {
  readonly title: (workbook: string) => string;
  readonly summary: (facts: MemoSummary) => string;
  readonly nothingFound: string;
  /** Heading above the findings of a severity. */
  readonly sections: Readonly<Record<Severity, string>>;
  readonly place: string;
  readonly words: string;
  readonly figure: string;
  /** A figure as it is printed, with its unit. */
  readonly printed: (shown: Shown) => string;
  readonly why: string;
  readonly correct: string;
  readonly atStake: string;
  readonly steps: string;
  readonly changed: string;
  readonly coverageHeading: string;
  readonly coverage: (facts: CoverageFacts) => string;
  readonly baseline: (known: number, gone: number) => string;
  readonly goneHeading: string;
  readonly footer: (version: string) => string;
}
