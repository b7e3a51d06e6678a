import type { NounWords } from '../language';
import { isContentWord } from './counted-noun';
import type { Item } from './item';

/** A stretch of items. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 24;

/**
 * The noun group that begins at `at`: determiners, content words, and what hangs on them by inner prepositions and conjunctions
 * ("den samlede ramme for køkken- og rengøringsdrift"), with a bracket that spells it out. Null where none begins.
 */
export function nounGroupAt(items: readonly Item[], at: number, nouns: NounWords): Stretch | null {
  let to = coreEnd(items, at, nouns);
  if (to === null) return null;
  while (to - at < MOST_WORDS) {
    const further = furtherEnd(items, to, nouns);
    if (further === null) break;
    to = further;
  }
  return { from: at, to };
}

/** Determiners and content words. */
function coreEnd(items: readonly Item[], at: number, nouns: NounWords): number | null {
  let next = at;
  while (items[next]?.kind === 'word' && nouns.determiners.has(items[next]?.text ?? '')) next++;
  const first = next;
  while (isContentWord(items[next], nouns)) next++;
  return next === first ? null : next;
}

function furtherEnd(items: readonly Item[], at: number, nouns: NounWords): number | null {
  const link = items[at]?.text ?? '';
  if (link === '(') return bracketEnd(items, at, nouns);
  if (link === '/' || nouns.inner.has(link)) return coreEnd(items, at + 1, nouns);
  return link === ',' ? listEnd(items, at, nouns) : null;
}

/** A bracket of nothing but a noun group. */
function bracketEnd(items: readonly Item[], at: number, nouns: NounWords): number | null {
  const inside = nounGroupAt(items, at + 1, nouns);
  return inside !== null && items[inside.to]?.text === ')' ? inside.to + 1 : null;
}

/** ", B og C": a comma counts when a conjunction ends the list. */
function listEnd(items: readonly Item[], at: number, nouns: NounWords): number | null {
  const next = coreEnd(items, at + 1, nouns);
  if (next === null) return null;
  const link = items[next]?.text ?? '';
  if (nouns.conjunctions.has(link)) return coreEnd(items, next + 1, nouns);
  return link === ',' ? listEnd(items, next, nouns) : null;
}

/** The noun group that ends just before `end`, not reaching back beyond `least`; null where there is none. */
export function nounGroupBefore(items: readonly Item[], end: number, least: number, nouns: NounWords): Stretch | null {
  let from = end;
  while (from > Math.max(least, end - MOST_WORDS) && belongs(items[from - 1], nouns)) {
    from--;
    // A determiner opens the group unless a preposition ties it to what stands before.
    if (nouns.determiners.has(items[from]?.text ?? '') && !nouns.inner.has(items[from - 1]?.text ?? '')) break;
  }
  while (from < end && (nouns.inner.has(items[from]?.text ?? '') || nouns.conjunctions.has(items[from]?.text ?? '')))
    from++;
  if (!isContentWord(items[end - 1], nouns)) return null;
  return from < end ? { from, to: end } : null;
}

function belongs(item: Item | undefined, nouns: NounWords): boolean {
  if (item?.kind !== 'word') return false;
  return isContentWord(item, nouns) || nouns.determiners.has(item.text) || nouns.inner.has(item.text);
}
