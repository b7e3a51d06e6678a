import type { ArithmeticStep, Severity, Shown } from '../core/checks/finding';
import type { AnyFinding, FindingCode } from '../core/checks/registry';
import type { CheckId } from '../core/checks/registry';

/** A finding for a reader: what is wrong, why it is thought so, what to do. Sentences that can be read aloud in a meeting. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

type DataFor<C extends FindingCode> = Extract<AnyFinding, { readonly code: C }>['data'];

/** A text for every code; leaving one out, or reading data it doesn't carry, doesn't compile. */
export type CodeWords = { readonly [C in FindingCode]: (data: DataFor<C>) => FindingText };

/** A line for every kind of arithmetic step. */
export type StepWords = {
  readonly [S in ArithmeticStep['step']]: (step: Extract<ArithmeticStep, { readonly step: S }>) => string;
};

export interface FindingWords {
  readonly codes: CodeWords;
  readonly steps: StepWords;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What a check is called where a reader chooses among them. */
  readonly checks: Readonly<Record<CheckId, string>>;
  /** What a piece of evidence was read as: "2,2 % (2,15-2,25 %)". */
  readonly reads: (shown: Shown) => string;
  /** What else fails because of a finding's cause, place by place; `more` places are not named. */
  readonly consequences: (places: readonly string[], more: number) => string;
  /** Kroner at stake, as one would say it. */
  readonly atStake: (oere: number) => string;
}

/** The words for one finding. */
export function wordFinding(finding: AnyFinding, words: FindingWords): FindingText {
  // The table is keyed by the same code as the union, which TypeScript can't follow through an index.
  return (words.codes[finding.code] as (data: unknown) => FindingText)(finding.data);
}

/** The line for one arithmetic step. */
export function wordStep(step: ArithmeticStep, words: FindingWords): string {
  return (words.steps[step.step] as (step: ArithmeticStep) => string)(step);
}
