import type { AnyFinding } from '../core/checks/registry';
import { formatAddress, type CellRange } from '../core/workbook/cell-ref';
import { wordFinding, wordStep, type FindingText } from '../messages/finding-words';
import type { Messages } from '../messages/messages';

/** One piece of proof in the reader's words. */
export interface DescribedEvidence {
  readonly cell: CellRange;
  readonly address: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly reads: string | null;
}

/** A finding in the reader's words: the sentences, the kroner, the arithmetic line by line, and the proof. */
export interface DescribedFinding extends FindingText {
  readonly amount: string | null;
  readonly steps: readonly string[];
  readonly evidence: readonly DescribedEvidence[];
}

/** Puts a finding into words. */
export function describeFinding(finding: AnyFinding, messages: Messages): DescribedFinding {
  const words = messages.findings;
  const text = wordFinding(finding, words);
  const consequences = consequencesOf(finding, messages);
  return {
    ...text,
    why: [text.why, consequences].filter((sentence) => sentence !== '').join(' '),
    amount: finding.amount === null ? null : words.atStake(finding.amount),
    steps: finding.arithmetic.map((step) => wordStep(step, words)),
    evidence: finding.evidence.map(({ cell, text, span, reads }) => ({
      cell,
      address: formatAddress(cell),
      text,
      span,
      reads: reads && words.reads(reads),
    })),
  };
}

/** More places than this are counted, not named. */
const MOST_PLACES = 6;

function consequencesOf({ consequences = [] }: AnyFinding, { findings }: Messages): string {
  if (consequences.length === 0) return '';
  const places = consequences.map(formatAddress);
  return findings.consequences(places.slice(0, MOST_PLACES), Math.max(0, places.length - MOST_PLACES));
}
