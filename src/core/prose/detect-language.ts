import type { ProseLanguage } from './language';
import { classOf, LETTER } from './scan/characters';
import { lowerCase } from './scan/lower-case';
import { StretchTable } from './scan/stretch-table';

const SAMPLE = 600;

/** The language whose frequent words occur most in the text's beginning; the first one where none or several do. */
export function detectLanguage(text: string, languages: readonly ProseLanguage[]): ProseLanguage | undefined {
  if (languages.length < 2) return languages[0];
  const counts = countFrequent(lowerCase(text.slice(0, SAMPLE)), frequentWords(languages), languages.length);
  return languages[counts.indexOf(Math.max(...counts))];
}

/** A frequent word's languages, by position. */
type FrequentWords = StretchTable<readonly number[]>;

const known = new WeakMap<readonly ProseLanguage[], FrequentWords>();

function frequentWords(languages: readonly ProseLanguage[]): FrequentWords {
  const before = known.get(languages);
  if (before !== undefined) return before;
  const languagesOf = new Map<string, number[]>();
  languages.forEach(({ commonWords }, language) => {
    for (const word of commonWords) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  });
  const found = new StretchTable(languagesOf);
  known.set(languages, found);
  return found;
}

/** For each language how often its short words, and the letters and signs that not every language writes ("ø", "£"), occur. */
function countFrequent(text: string, frequent: FrequentWords, languages: number): number[] {
  const counts = new Array<number>(languages).fill(0);
  const count = (start: number, end: number): void => {
    const found = frequent.at(text, start, end);
    if (found !== undefined) for (const language of found) counts[language] = (counts[language] ?? 0) + 1;
  };
  let wordFrom = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST_COMMON) count(at, at + 1);
    if (at < text.length && classOf(code) === LETTER) continue;
    if (at > wordFrom) count(wordFrom, at);
    wordFrom = at + 1;
  }
  return counts;
}

/** The last character of ASCII. */
const LAST_COMMON = 127;
