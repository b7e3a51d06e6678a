/** Lower-case words of a text; punctuation, hyphens and slashes part words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One word of a pattern: `*` alone, or a literal with an open beginning or ending. */
interface PatternWord {
  readonly any: boolean;
  readonly literal: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** A pattern of the word lists, ready to match: see `WordList` for how it is written. */
export interface WordPattern {
  readonly words: readonly PatternWord[];
}

/** Reads a pattern; null for one without any word, which would match everything. */
export function parsePattern(pattern: string): WordPattern | null {
  const words = pattern
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '')
    .map(patternWord);
  return words.some((word) => !word.any) ? { words } : null;
}

function patternWord(word: string): PatternWord {
  const literal = word.replaceAll('*', '');
  return { any: literal === '', literal, openStart: word.startsWith('*'), openEnd: word.endsWith('*') };
}

/** Does the pattern describe these words, from the first to the last? Time grows with words times pattern words. */
export function matchesPattern({ words: pattern }: WordPattern, words: readonly string[]): boolean {
  let word = 0;
  let part = 0;
  // After a `*`, where to go on when a later word doesn't fit: the usual wildcard walk, which never needs an earlier star.
  let retryPart = -1;
  let retryWord = 0;
  while (word < words.length) {
    const wanted = pattern[part];
    if (wanted?.any) {
      retryPart = part + 1;
      retryWord = word;
      part += 1;
    } else if (wanted && fits(wanted, words[word] ?? '')) {
      part += 1;
      word += 1;
    } else if (retryPart >= 0) {
      retryWord += 1;
      word = retryWord;
      part = retryPart;
    } else {
      return false;
    }
  }
  while (pattern[part]?.any) part += 1;
  return part === pattern.length;
}

function fits({ literal, openStart, openEnd }: PatternWord, word: string): boolean {
  if (openStart) return openEnd ? word.includes(literal) : word.endsWith(literal);
  return openEnd ? word.startsWith(literal) : word === literal;
}
