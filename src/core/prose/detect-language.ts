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

/** Short words, and the letters and signs that not every language writes ("ø", "£"), in lower case. */
function wordsOf(text: string, length: number): string[] {
  const words: string[] = [];
  for (let at = 0; at < length; at++) {
    const start = at;
    while (at < length && classOf(text.charCodeAt(at)) === LETTER) {
      if (text.charCodeAt(at) > LAST_COMMON) words.push(text.charAt(at).toLowerCase());
      at++;
    }
    if (at > start && at - start <= LONGEST) words.push(text.slice(start, at).toLowerCase());
    if (text.charCodeAt(at) > LAST_COMMON || text.charAt(at) === '$') words.push(text.charAt(at));
  }
  return words;
}

/** The last character of ASCII. */
const LAST_COMMON = 127;

function countOf(words: readonly string[], { commonWords }: ProseLanguage): number {
  let count = 0;
  for (const word of words) if (commonWords.has(word)) count++;
  return count;
}
