import type { CueWords, PolarityWords } from '../language';
import type { Polarity } from '../prose-figure';
import type { Item } from './item';
import type { Segment } from './segment';

/** What each item of a sentence says of saving, cost and income; looked up once, for all its figures. */
export interface PolarityCues {
  readonly strong: readonly (Polarity | null)[];
  readonly weak: readonly (Polarity | null)[];
}

export function polarityCues(items: readonly Item[], { strong, weak }: PolarityWords): PolarityCues {
  return { strong: items.map((item) => cueOf(item, strong)), weak: items.map((item) => cueOf(item, weak)) };
}

/**
 * Saving, cost or income: the nearest telling word in front of the figure, else behind it; then the same with words that tell less
 * ("udgift"), and at last what stands farther back in the clause.
 */
export function polarityOf(at: number, segment: Segment, { strong, weak }: PolarityCues): Polarity | null {
  const back = segment.from - 1;
  return (
    nearest(strong, at - 1, back, -1) ??
    nearest(strong, at + 1, segment.to, 1) ??
    nearest(weak, at - 1, back, -1) ??
    nearest(weak, at + 1, segment.to, 1) ??
    nearest(strong, back, segment.clauseFrom - 1, -1) ??
    nearest(weak, back, segment.clauseFrom - 1, -1)
  );
}

function nearest(cues: readonly (Polarity | null)[], from: number, end: number, step: 1 | -1): Polarity | null {
  for (let i = from; i !== end && i >= 0 && i < cues.length; i += step) {
    const cue = cues[i] ?? null;
    if (cue !== null) return cue;
  }
  return null;
}

function cueOf(item: Item, words: PolarityWords['strong']): Polarity | null {
  if (item.kind !== 'word') return null;
  for (const [polarity, cues] of words) if (isCue(item.text, cues)) return polarity;
  return null;
}

/** Is the word one of these, or does it begin like one? */
function isCue(word: string, cues: CueWords): boolean {
  return cues.words.has(word) || cues.stems.some((stem) => word.startsWith(stem));
}
