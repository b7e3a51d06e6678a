import type { CueWords } from '../language';
import type { Polarity } from '../prose-figure';
import type { Item } from './item';
import type { Segment } from './segment';

type PolarityWords = readonly (readonly [Polarity, CueWords])[];

/** Saving, cost or income: the nearest word for one in front of the figure, else behind it, else farther back in its clause. */
export function polarityOf(items: readonly Item[], at: number, segment: Segment, words: PolarityWords): Polarity | null {
  return (
    nearest(items, at - 1, segment.from - 1, -1, words) ??
    nearest(items, at + 1, segment.to, 1, words) ??
    nearest(items, segment.from - 1, segment.clauseFrom - 1, -1, words)
  );
}

function nearest(items: readonly Item[], from: number, end: number, step: 1 | -1, words: PolarityWords): Polarity | null {
  for (let i = from; i !== end && i >= 0 && i < items.length; i += step) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    for (const [polarity, cues] of words) if (isCue(item.text, cues)) return polarity;
  }
  return null;
}

/** Is the word one of these, or does it begin like one? */
export function isCue(word: string, cues: CueWords): boolean {
  return cues.words.has(word) || cues.stems.some((stem) => word.startsWith(stem));
}
