import type { ProseLanguage } from '../language';

/** A word that stands before a noun and is no name: "denne kommune", "every council". */
export function isFunctionWord(word: string, { nouns }: Pick<ProseLanguage, 'nouns'>): boolean {
  return nouns.determiners.has(word) || nouns.stop.has(word) || nouns.inner.has(word) || nouns.adjectives.has(word);
}

/** Two spellings of one name have the same key: without capitals and genitives ("Københavns Kommunes", "København Kommune"). */
export function sameName(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/['’]?s$/, ''))
    .join(' ');
}
