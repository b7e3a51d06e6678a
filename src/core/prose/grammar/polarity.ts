import type { PolarityWords } from '../language';
import type { Polarity } from '../prose-figure';
import { isCue } from './cue';
import type { Segment } from './segment';
import type { Line, PolarityCue } from './word-entry';

/** Saving, cost or income, the item that tells it, and whether it tells it by itself. */
export interface PolarityFound {
  readonly polarity: Polarity;
  readonly at: number;
  readonly strong: boolean;
}

/** What a word says of saving, cost and income. */
export function polarityCue(word: string, { strong, weak }: PolarityWords): PolarityCue {
  return { strong: cueOf(word, strong), weak: cueOf(word, weak) };
}

/**
 * Saving, cost or income: the nearest telling word in front of the figure, else behind it; then the same with words that tell less
 * ("udgift"), and at last what stands farther back in the clause.
 */
export function polarityOf(at: number, segment: Segment, line: Line): PolarityFound | null {
  const back = segment.from - 1;
  return (
    nearest(line, 'strong', at - 1, back, -1) ??
    nearest(line, 'strong', at + 1, segment.to, 1) ??
    nearest(line, 'weak', at - 1, back, -1) ??
    nearest(line, 'weak', at + 1, segment.to, 1) ??
    nearest(line, 'strong', back, segment.clauseFrom - 1, -1) ??
    nearest(line, 'weak', back, segment.clauseFrom - 1, -1)
  );
}

function nearest(
  { items, words }: Line,
  force: keyof PolarityCue,
  from: number,
  end: number,
  step: 1 | -1,
): PolarityFound | null {
  for (let i = from; i !== end && i >= 0 && i < items.length; i += step) {
    const cue = words[i]?.polarity[force] ?? null;
    if (cue !== null && items[i]?.kind === 'word') return { polarity: cue, at: i, strong: force === 'strong' };
  }
  return null;
}

function cueOf(word: string, words: PolarityWords['strong']): Polarity | null {
  for (const [polarity, cues] of words) if (isCue(word, cues)) return polarity;
  return null;
}
