import type { ComparatorWords } from '../language';
import type { Comparator } from '../prose-figure';
import type { Item } from './item';
import { phraseAt, phraseBefore } from './phrases';

/** The hedge in front of or behind a figure ("ca.", "eller mere"), and where it begins. */
export function comparatorAround(
  items: readonly Item[],
  from: number,
  to: number,
  words: ComparatorWords,
): { comparator: Comparator; lead: number } {
  const before = phraseBefore(words.before, items, from);
  if (before !== null) return { comparator: before.means, lead: from - before.length };
  const after = phraseAt(words.after, items, to);
  return { comparator: after?.means ?? 'exact', lead: from };
}
