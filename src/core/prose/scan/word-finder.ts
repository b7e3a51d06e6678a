/** Is the stretch of a text one of some words? */
export type WordFinder = (text: string, start: number, end: number) => boolean;

const finders = new WeakMap<ReadonlySet<string>, WordFinder>();

/** Finds words in place: by length and first letter, so that hardly any stretch has to be cut out or compared. */
export function wordFinder(words: ReadonlySet<string>): WordFinder {
  const known = finders.get(words);
  if (known !== undefined) return known;
  const alike = new Map<number, string[]>();
  for (const word of words)
    alike.set(keyOf(word, 0, word.length), [...(alike.get(keyOf(word, 0, word.length)) ?? []), word]);
  const finder: WordFinder = (text, start, end) =>
    alike.get(keyOf(text, start, end))?.some((word) => text.startsWith(word, start)) ?? false;
  finders.set(words, finder);
  return finder;
}

const CODES = 0x10000;

const keyOf = (text: string, start: number, end: number): number => (end - start) * CODES + text.charCodeAt(start);
