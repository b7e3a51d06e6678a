import type { PolarityWords } from '../language';
import type { Polarity } from '../prose-figure';
import { isCue } from './cue';
import type { Item } from './item';
import type { Segment } from './segment';
import { WordMemo } from './word-memo';

/** What a word says of saving, cost and income. */
interface Cue {
  readonly strong: Polarity | null;
  readonly weak: Polarity | null;
}

/** What each item of a sentence says of saving, cost and income; looked up once, for all its figures. */
export type PolarityCues = readonly Cue[];

/** Saving, cost or income, the item that tells it, and whether it tells it by itself. */
export interface PolarityFound {
  readonly polarity: Polarity;
  readonly at: number;
  readonly strong: boolean;
}

/** A language's cues, by word. */
export type PolarityLexicon = WordMemo<Cue>;

/** Compiles the words once per language. */
export function compilePolarity({ strong, weak }: PolarityWords): PolarityLexicon {
  return new WordMemo((word) => ({ strong: cueOf(word, strong), weak: cueOf(word, weak) }));
}

const NO_CUE: Cue = { strong: null, weak: null };

export function polarityCues(items: readonly Item[], lexicon: PolarityLexicon): PolarityCues {
  return items.map((item) => (item.kind === 'word' ? lexicon.of(item.text) : NO_CUE));
}

/**
 * Saving, cost or income: the nearest telling word in front of the figure, else behind it; then the same with words that tell less
 * ("udgift"), and at last what stands farther back in the clause.
 */
export function polarityOf(at: number, segment: Segment, cues: PolarityCues): PolarityFound | null {
  const back = segment.from - 1;
  return (
    nearest(cues, 'strong', at - 1, back, -1) ??
    nearest(cues, 'strong', at + 1, segment.to, 1) ??
    nearest(cues, 'weak', at - 1, back, -1) ??
    nearest(cues, 'weak', at + 1, segment.to, 1) ??
    nearest(cues, 'strong', back, segment.clauseFrom - 1, -1) ??
    nearest(cues, 'weak', back, segment.clauseFrom - 1, -1)
  );
}

function nearest(cues: PolarityCues, force: keyof Cue, from: number, end: number, step: 1 | -1): PolarityFound | null {
  for (let i = from; i !== end && i >= 0 && i < cues.length; i += step) {
    const cue = cues[i]?.[force] ?? null;
    if (cue !== null) return { polarity: cue, at: i, strong: force === 'strong' };
  }
  return null;
}

function cueOf(word: string, words: PolarityWords['strong']): Polarity | null {
  for (const [polarity, cues] of words) if (isCue(word, cues)) return polarity;
  return null;
}
