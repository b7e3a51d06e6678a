/** Named sets of words that patterns refer to as `@name`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** Shapes of number tokens that patterns refer to as `#name`. */
export const NUMBER_SHAPES = [
  'any',
  'year',
  'day',
  'month',
  'month2',
  'date',
  'fulldate',
  'clock',
  'paragraphs',
  'two',
  'phone',
  'account',
  'zeros',
  'postcode',
] as const;
export type NumberShape = (typeof NUMBER_SHAPES)[number];

export type PatternPart =
  | { readonly part: 'words'; readonly words: ReadonlySet<string>; readonly endings: readonly string[] }
  | { readonly part: 'start' }
  | { readonly part: 'number'; readonly shape: NumberShape }
  | { readonly part: 'code' }
  | { readonly part: 'word' }
  | { readonly part: 'name' }
  /** A number token, caught by name. */
  | { readonly part: 'token'; readonly name: string }
  | { readonly part: 'slot'; readonly name: string; readonly kinds: ReadonlySet<string> }
  | { readonly part: 'gap'; readonly most: number }
  | { readonly part: 'either'; readonly branches: readonly (readonly PatternPart[])[] }
  | { readonly part: 'repeat'; readonly body: readonly PatternPart[]; readonly least: number; readonly most: number };

export type Pattern = readonly PatternPart[];

/** Thrown for a pattern that breaks the notation below: a mistake in a grammar file. */
export class BadPatternError extends Error {
  override readonly name = 'BadPatternError';
}

const SHORT_GAP = 7;
const LONG_GAP = 16;
const LONGEST_GAP = 40;
const MOST_REPEATS = 12;

/**
 * Compiles a construction's pattern. The notation, parts separated by spaces:
 *
 * - `svarende til` words as the scanner gives them (lower case, no abbreviation dot); `dvs|altså` any of several; marks likewise
 * - `@saves` a word of a class; `~vej` a word with this ending
 * - `^` the sentence's beginning
 * - `<whole:amount|count>` a figure of these kinds, caught by name; a name used twice catches both
 * - `<table:#>` a number token, caught by name
 * - `#year`, `#any` a number token by shape; `%code` letters and digits together, `%word` any word, `%name` one with a capital and no short form
 * - `..` up to 7 words, commas and years; `...` up to 16, `....` up to 40
 * - `( a b / c )` either; `( a )?` optional; `( a )*` up to 12 times; `?` and `*` also behind a single part
 *
 * `¶` stands between two sentences that follow each other; a gap doesn't cross it.
 * A word that is itself a sign of the notation is written `\/`, `\(`, `\)`.
 */
export function compilePattern(source: string, classes: WordClasses = {}): Pattern {
  const reader = new PatternReader(source.trim().split(/\s+/), classes);
  return reader.read();
}

class PatternReader {
  private at = 0;

  constructor(
    private readonly words: readonly string[],
    private readonly classes: WordClasses,
  ) {}

  read(): Pattern {
    const parts = this.sequence();
    if (this.at < this.words.length)
      throw new BadPatternError(`unexpected "${this.words[this.at]}" in "${this.words.join(' ')}"`);
    return parts;
  }

  private sequence(): PatternPart[] {
    const parts: PatternPart[] = [];
    for (
      let word = this.words[this.at];
      word !== undefined && word !== '/' && !/^\)[?*]?$/.test(word);
      word = this.words[this.at]
    ) {
      this.at++;
      parts.push(word === '(' ? this.group() : this.single(word));
    }
    return parts;
  }

  private group(): PatternPart {
    const branches = [this.sequence()];
    while (this.words[this.at] === '/') {
      this.at++;
      branches.push(this.sequence());
    }
    const end = this.words[this.at++];
    if (end === undefined) throw new BadPatternError(`a bracket is not closed in "${this.words.join(' ')}"`);
    return repeated({ part: 'either', branches }, end.slice(1));
  }

  private single(word: string): PatternPart {
    const [, core = word, sign = ''] = word.length > 1 ? (/^(.+?)([?*]?)$/.exec(word) ?? []) : [];
    return repeated(this.plain(core), sign);
  }

  private plain(word: string): PatternPart {
    if (word === '..') return { part: 'gap', most: SHORT_GAP };
    if (word === '....') return { part: 'gap', most: LONGEST_GAP };
    if (word === '...') return { part: 'gap', most: LONG_GAP };
    if (word === '%code') return { part: 'code' };
    if (word === '%word') return { part: 'word' };
    if (word === '%name') return { part: 'name' };
    if (word.startsWith('#')) return { part: 'number', shape: shapeNamed(word.slice(1)) };
    const token = /^<(\w+):#>$/.exec(word);
    if (token) return { part: 'token', name: token[1] ?? '' };
    const slot = /^<(\w+):([^>]+)>$/.exec(word);
    if (slot) return { part: 'slot', name: slot[1] ?? '', kinds: new Set((slot[2] ?? '').split('|')) };
    if (word === '^') return { part: 'start' };
    return { part: 'words', words: this.wordSet(word), endings: endingsIn(word) };
  }

  private wordSet(word: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (const one of word.split('|')) {
      if (one.startsWith('@')) for (const member of this.classNamed(one.slice(1))) found.add(member);
      else if (!one.startsWith('~') || one === '~') found.add(one.replace('\\', ''));
    }
    return found;
  }

  private classNamed(name: string): ReadonlySet<string> {
    const words = this.classes[name];
    if (words === undefined) throw new BadPatternError(`no word class is called "${name}"`);
    return words;
  }
}

function shapeNamed(name: string): NumberShape {
  const shape = NUMBER_SHAPES.find((one) => one === name);
  if (shape === undefined) throw new BadPatternError(`no number shape is called "${name}"`);
  return shape;
}

function endingsIn(word: string): string[] {
  return word
    .split('|')
    .filter((one) => one.length > 1 && one.startsWith('~'))
    .map((one) => one.slice(1));
}

function repeated(part: PatternPart, sign: string): PatternPart {
  if (sign === '?') return { part: 'repeat', body: [part], least: 0, most: 1 };
  if (sign === '*') return { part: 'repeat', body: [part], least: 0, most: MOST_REPEATS };
  return part;
}
