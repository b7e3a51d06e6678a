import type { ProseLanguage } from '../language';
import type { Token } from '../scan/token';
import { numberAt } from './numeral';
import { phraseAt } from './phrases';
import type { UnitMeaning } from './unit-phrases';

const MOST_LINKS = 6;

/** The unit that a bare number shares with the number it is joined to: "fra 2,5 til 2,0 mio. kr.", "3, 5 og 7 pct." */
export function borrowedUnit(tokens: readonly Token[], at: number, language: ProseLanguage): UnitMeaning | null {
  let next = at;
  for (let link = 0; link < MOST_LINKS; link++) {
    if (!joins(tokens[next]?.text ?? '', language)) return null;
    if (numberAt(tokens, next + 1, language.numerals)?.spelled !== false) return null;
    const unit = phraseAt(language.units, tokens, next + 2);
    if (unit !== null) return unit.means;
    next += 2;
  }
  return null;
}

function joins(word: string, language: ProseLanguage): boolean {
  const { to, and } = language.numerals.ranges;
  return word === ',' || word === '/' || to.has(word) || and.has(word);
}
