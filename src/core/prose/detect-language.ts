import type { ProseLanguage } from './language';

const SAMPLE = 600;
const WORD = /\p{L}+|[£$€]/gu;

/** The language whose frequent words occur most in the text's beginning; the first one where none or several do. */
export function detectLanguage(text: string, languages: readonly ProseLanguage[]): ProseLanguage | undefined {
  if (languages.length < 2) return languages[0];
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  let best = languages[0];
  let most = -1;
  for (const language of languages) {
    const count = countOf(words, language);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function countOf(words: readonly string[], { commonWords }: ProseLanguage): number {
  let count = 0;
  for (const word of words) if (commonWords.has(word)) count++;
  return count;
}
