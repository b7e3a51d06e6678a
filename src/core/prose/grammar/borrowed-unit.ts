import type { ProseLanguage } from '../language';
import type { Token } from '../scan/token';
import { isContentWord } from './counted-noun';
import { numberAt } from './numeral';
import { phraseAt } from './phrases';
import type { UnitMeaning } from './unit-phrases';

const MOST_LINKS = 6;
/** What a link may name besides its number: "0,8 til skole, Ældre 0,4". */
const MOST_NAMES = 3;
/** How far a list's opening is looked for, and in front of it what the list takes apart. */
const FARTHEST = 20;
const LIST_OPENS = new Set([':', '(']);

/** The unit that a bare number shares with the number it is joined to: "fra 2,5 til 2,0 mio. kr.", "3, 5 og 7 pct." */
export function borrowedUnit(tokens: readonly Token[], at: number, language: ProseLanguage): UnitMeaning | null {
  let next = at;
  let named = false;
  for (let link = 0; link < MOST_LINKS; link++) {
    const number = linked(tokens, next, language);
    if (number === null) return null;
    const unit = phraseAt(language.units, tokens, number + 1);
    named ||= number > next + 1;
    if (unit !== null) return named && !isListOf(unit.means, tokens, at, language) ? null : unit.means;
    next = number + 1;
  }
  return null;
}

/** "7,1 mio. kr. (lavest 4,9 ...", "2,1 mio. kr. fordeles: Skole 0,8, ...": a list that takes apart what was said in the same unit. */
function isListOf({ unit }: UnitMeaning, tokens: readonly Token[], at: number, language: ProseLanguage): boolean {
  let opening = at;
  while (opening >= 0 && at - opening < FARTHEST && !LIST_OPENS.has(tokens[opening]?.text ?? '')) opening--;
  if (!LIST_OPENS.has(tokens[opening]?.text ?? '')) return false;
  for (let place = opening - 1; place >= 0 && opening - place < FARTHEST; place--) {
    const before = phraseAt(language.units, tokens, place);
    if (before !== null) return before.means.unit === unit;
  }
  return false;
}

/** The number that the one in front of `at` is joined to: with names between, both must have decimals, which nobody counts cases in. */
function linked(tokens: readonly Token[], at: number, language: ProseLanguage): number | null {
  if (!joins(tokens[at]?.text ?? '', language)) return null;
  if (numberAt(tokens, at + 1, language.numerals)?.spelled === false) return at + 1;
  if (!hasDecimals(tokens, at - 1, language)) return null;
  let to = at + 1;
  while (to <= at + MOST_NAMES && isContentWord(tokens[to], language.nouns)) to++;
  return to <= at + MOST_NAMES && hasDecimals(tokens, to, language) ? to : null;
}

function hasDecimals(tokens: readonly Token[], at: number, { numerals }: ProseLanguage): boolean {
  const number = numberAt(tokens, at, numerals);
  return number !== null && !number.spelled && number.step < 1;
}

function joins(word: string, language: ProseLanguage): boolean {
  const { to, and } = language.numerals.ranges;
  return word === ',' || word === '/' || to.has(word) || and.has(word);
}
