import type { Item } from './item';

/** Phrases and what they mean, found by their first word (or their last, to look backwards). */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

export interface PhraseFound<T> {
  readonly means: T;
  readonly length: number;
}

/** Builds a table from `meaning: phrases` pairs; words as the scanner gives them, separated by spaces. Longer phrases win. */
export function phraseTable<T>(entries: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  for (const [means, phrases] of entries) {
    for (const written of phrases) {
      const phrase = { words: written.split(' '), means };
      file(byFirst, phrase.words[0] ?? '', phrase);
      file(byLast, phrase.words[phrase.words.length - 1] ?? '', phrase);
    }
  }
  return { byFirst, byLast };
}

function file<T>(table: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = table.get(key) ?? [];
  list.push(phrase);
  list.sort((a, b) => b.words.length - a.words.length);
  table.set(key, list);
}

/** The longest phrase that starts at `at`. */
export function phraseAt<T>(table: PhraseTable<T>, items: readonly Item[], at: number): PhraseFound<T> | null {
  const item = items[at];
  if (item === undefined) return null;
  for (const phrase of table.byFirst.get(item.text) ?? []) {
    if (standsAt(phrase.words, items, at)) return { means: phrase.means, length: phrase.words.length };
  }
  return null;
}

/** The longest phrase that ends just before `at`. */
export function phraseBefore<T>(table: PhraseTable<T>, items: readonly Item[], at: number): PhraseFound<T> | null {
  const item = items[at - 1];
  if (item === undefined) return null;
  for (const phrase of table.byLast.get(item.text) ?? []) {
    if (standsAt(phrase.words, items, at - phrase.words.length))
      return { means: phrase.means, length: phrase.words.length };
  }
  return null;
}

function standsAt(words: readonly string[], items: readonly Item[], at: number): boolean {
  if (at < 0) return false;
  for (let i = 0; i < words.length; i++) if (items[at + i]?.text !== words[i]) return false;
  return true;
}
