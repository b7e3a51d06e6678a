import type { ProseLanguage } from './language';

const SAMPLE = 1500;
const WORD = /\p{L}+|[£$€]/gu;

/** The language whose frequent words occur most in the text's beginning; the first one where none or several do. */
export function detectLanguage(text: string, languages: readonly ProseLanguage[]): ProseLanguage | undefined {
  const [fallback, ...others] = languages;
  if (fallback === undefined || others.length === 0) return fallback;
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? [];
  let best = fallback;
  let most = countOf(words, fallback);
  for (const language of others) {
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
