import { createIdReader, type IdReader } from '../own-ids';
import { DANISH_HEADINGS } from './danish-headings';
import { DANISH_MARKS } from './danish-marks';
import { DANISH_SUMS } from './danish-sums';
import { ENGLISH } from './english';
import type { Meaning, WordList } from './meanings';
import { NORWEGIAN_SWEDISH } from './norwegian-swedish';
import { matchesPattern, parsePattern, wordsOf, type WordPattern } from './word-pattern';

/** Says what a label, heading or note can mean. A text asked for twice is looked up once. */
export interface Vocabulary {
  meanings(text: string): ReadonlySet<Meaning>;
  readonly ids: IdReader;
}

/** What a workbook adds to the built-in words, and takes from them. */
export interface OwnWords {
  readonly words: WordList;
  readonly notWords: WordList;
  readonly idPatterns: readonly string[];
}

const NO_OWN_WORDS: OwnWords = { words: {}, notWords: {}, idPatterns: [] };

const BUILT_IN: readonly WordList[] = [DANISH_SUMS, DANISH_MARKS, DANISH_HEADINGS, ENGLISH, NORWEGIAN_SWEDISH];

/** Labels are short; a longer text is prose, and only its beginning can be a label's. */
const MOST_WORDS = 40;

/** Texts remembered at a time; a workbook of a thousand cases repeats most of its labels. */
const MOST_REMEMBERED = 50_000;

interface Entry {
  readonly meaning: Meaning;
  readonly pattern: WordPattern;
}

/** The built-in words with a workbook's own: own words win over those it takes away, and those over the built-in ones. */
export function createVocabulary(own: OwnWords = NO_OWN_WORDS): Vocabulary {
  const builtIn = buildIndex(BUILT_IN);
  const added = buildIndex([own.words]);
  const taken = buildIndex([own.notWords]);
  const remembered = new Map<string, ReadonlySet<Meaning>>();
  return {
    ids: createIdReader(own.idPatterns),
    meanings(text) {
      const known = remembered.get(text);
      if (known) return known;
      const words = wordsOf(text).slice(0, MOST_WORDS);
      const found = lookUp(builtIn, words);
      for (const meaning of lookUp(taken, words)) found.delete(meaning);
      for (const meaning of lookUp(added, words)) found.add(meaning);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(text, found);
      return found;
    },
  };
}

/** Patterns by a word they cannot do without, so that a label is held against few of them. */
interface PatternIndex {
  readonly byWord: Map<string, Entry[]>;
  readonly byStart: Map<string, Entry[]>;
  readonly byEnd: Map<string, Entry[]>;
  readonly others: Entry[];
}

const KEY_LENGTH = 3;

function buildIndex(lists: readonly WordList[]): PatternIndex {
  const index: PatternIndex = { byWord: new Map(), byStart: new Map(), byEnd: new Map(), others: [] };
  for (const list of lists) {
    for (const [meaning, patterns] of Object.entries(list) as [Meaning, readonly string[]][]) {
      for (const text of patterns) {
        const pattern = parsePattern(text);
        if (pattern) file(index, { meaning, pattern });
      }
    }
  }
  return index;
}

function file(index: PatternIndex, entry: Entry): void {
  const literals = entry.pattern.words.filter((word) => !word.any);
  const whole = literals.find((word) => !word.openStart && !word.openEnd);
  const long = literals.find((word) => word.literal.length >= KEY_LENGTH && !(word.openStart && word.openEnd));
  if (whole) push(index.byWord, whole.literal, entry);
  else if (long?.openEnd) push(index.byStart, long.literal.slice(0, KEY_LENGTH), entry);
  else if (long) push(index.byEnd, long.literal.slice(-KEY_LENGTH), entry);
  else index.others.push(entry);
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

function lookUp(index: PatternIndex, words: readonly string[]): Set<Meaning> {
  const found = new Set<Meaning>();
  const tryAll = (entries: readonly Entry[] | undefined): void => {
    for (const { meaning, pattern } of entries ?? []) {
      if (!found.has(meaning) && matchesPattern(pattern, words)) found.add(meaning);
    }
  };
  for (const word of words) {
    tryAll(index.byWord.get(word));
    tryAll(index.byStart.get(word.slice(0, KEY_LENGTH)));
    tryAll(index.byEnd.get(word.slice(-KEY_LENGTH)));
  }
  tryAll(index.others);
  return found;
}
