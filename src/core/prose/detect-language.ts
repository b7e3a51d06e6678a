import type { ProseLanguage } from './language';
import { classOf, LETTER } from './scan/characters';

const SAMPLE = 600;
/** A longer word is nobody's frequent word. */
const LONGEST = 12;

/** The language whose frequent words occur most in the text's beginning; the first one where none or several do. */
export function detectLanguage(text: string, languages: readonly ProseLanguage[]): ProseLanguage | undefined {
  if (languages.length < 2) return languages[0];
  const words = wordsOf(text, Math.min(text.length, SAMPLE));
  let best = languages[0];
  let most = -1;
  for (const language of languages) {
    const count = countOf(words, language);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** Short words and other characters that stand alone ("£"), in lower case. */
function wordsOf(text: string, length: number): string[] {
  const words: string[] = [];
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && classOf(text.charCodeAt(at)) === LETTER) at++;
    if (at > start && at - start <= LONGEST) words.push(text.slice(start, at).toLowerCase());
    if (SIGNS.has(text.charCodeAt(at))) words.push(text.charAt(at));
  }
  return words;
}

/** Currency signs: £, $, €. */
const SIGNS = new Set([0xa3, 0x24, 0x20ac]);

function countOf(words: readonly string[], { commonWords }: ProseLanguage): number {
  let count = 0;
  for (const word of words) if (commonWords.has(word)) count++;
  return count;
}
