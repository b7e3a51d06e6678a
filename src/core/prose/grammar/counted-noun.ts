import type { NounWords } from '../language';
import type { Item } from './item';

const MOST_WORDS = 5;

/** "m2", "km3". */
const SQUARE_UNIT = /^[a-z]{1,2}[23]$/;

/** The noun group behind a number: adjectives up to and with the noun ("6 specialiserede medarbejdere"); null where none follows. */
export function countedNoun(items: readonly Item[], at: number, nouns: NounWords): { from: number; to: number } | null {
  let to = at;
  while (to < at + MOST_WORDS && isContentWord(items[to], nouns)) {
    to++;
    if (!isAdjective(items[to - 1], nouns)) break;
  }
  if (to === at)
    return items[at]?.kind === 'code' && SQUARE_UNIT.test(items[at].text) ? { from: at, to: at + 1 } : null;
  // "sagsbehandlere/medarbejdere"
  while (items[to]?.text === '/' && isContentWord(items[to + 1], nouns)) to += 2;
  // "børn og unge", "dag- og døgntilbud"
  if (items[to - 1]?.text.endsWith('-') && isContentWord(items[to + 1], nouns)) to += 2;
  return { from: at, to };
}

export function isContentWord(item: Item | undefined, nouns: NounWords): boolean {
  if (item?.kind !== 'word') return false;
  const { text } = item;
  return (
    !nouns.stop.has(text) &&
    !nouns.determiners.has(text) &&
    !nouns.inner.has(text) &&
    !nouns.leadIn.has(text) &&
    !isVerb(text, nouns)
  );
}

export function isVerb(text: string, nouns: NounWords): boolean {
  return (
    nouns.verbEndings.some((end) => text.length > end.length + 2 && text.endsWith(end)) &&
    !nouns.notVerbEndings.some((end) => text.endsWith(end))
  );
}

/** Does a noun have to follow it? */
export function isAdjective(item: Item | undefined, nouns: NounWords): boolean {
  const text = item?.text ?? '';
  return (
    nouns.adjectives.has(text) ||
    text.endsWith('-') ||
    nouns.adjectiveEndings.some((end) => text.length > end.length + 2 && text.endsWith(end))
  );
}
