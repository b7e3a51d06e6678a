import { BREAK, classOf, DIGIT, endOfLetters, LETTER, SPACE } from './characters';
import { endsSentence } from './sentence-end';
import { lowerCase } from './lower-case';
import { StretchTable } from './stretch-table';
import type { Sentence, Token, TokenKind } from './token';

/** What a language tells the scanner. */
export interface ScanWords {
  /** Abbreviations after which a sentence always goes on ("ca", "bl.a", "nr"), without their last dot. */
  readonly goOn: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence ("kr", "pct", "mv"). */
  readonly mayEnd: ReadonlySet<string>;
  /** Words among these that are no abbreviations: a dot behind them is the sentence's ("2 år."). */
  readonly writtenOut: ReadonlySet<string>;
  /** Abbreviations among these that a digit belongs to ("stk. 3"). */
  readonly numbered: ReadonlySet<string>;
  /** Currency words, which may stand before or after a number. */
  readonly currencies: ReadonlySet<string>;
  /** Units that are written onto their number ("m" in "£5m", "kr" in "500kr"). */
  readonly glued: ReadonlySet<string>;
  /** Number words, so that a sentence without digits is read only where it holds one. */
  readonly numberWords: ReadonlySet<string>;
}

/** Splits a text into sentences of tokens, one after the other; sentences without a number or number word are left out. */
export function* tokenize(text: string, words: ScanWords): Generator<Sentence, void> {
  const scanner = new Scanner(text, words);
  for (let sentence = scanner.next(); sentence !== undefined; sentence = scanner.next()) yield sentence;
}

/** A longer sentence is a list without full stops: it is read in pieces, so that no text costs more than its length. */
const MOST_TOKENS = 300;

/** "3½ år". */
const FRACTIONS: ReadonlySet<string> = new Set(['½', '¼', '¾']);
const POWERS: ReadonlySet<string> = new Set(['²', '³']);

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

const YEAR = /^(?:19|20)\d\d(?!\d)/;

const DOT = 46;
const HYPHEN = 45;
const COMMA = 44;

/** Where a token stands: its words are cut out when its sentence turns out to hold a number, which most don't. */
interface Place {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

class Scanner {
  private at = 0;
  private places: Place[] = [];
  private hasNumber = false;
  private sentence = 0;
  /** Complete, and not yet asked for. */
  private readonly sentences: Sentence[] = [];
  private readonly lower: string;
  private readonly numberWords: StretchTable<true>;

  constructor(
    private readonly text: string,
    private readonly words: ScanWords,
  ) {
    this.lower = lowerCase(text);
    this.numberWords = numberWordsOf(words);
  }

  next(): Sentence | undefined {
    const { text } = this;
    while (this.at < text.length && this.sentences.length === 0) {
      const kind = classOf(text.charCodeAt(this.at));
      if (kind === LETTER) this.word();
      else if (kind === DIGIT || FRACTIONS.has(text.charAt(this.at))) this.number();
      else if (kind === BREAK) this.lineBreak();
      else if (kind === SPACE) this.at++;
      else this.mark();
    }
    if (this.at >= text.length) this.endSentence();
    return this.sentences.shift();
  }

  private push(kind: TokenKind, start: number, end: number): void {
    const glued = this.places[this.places.length - 1]?.end === start;
    if (this.places.length >= MOST_TOKENS) this.endSentence();
    this.places.push({ kind, start, end, glued });
    this.at = end;
    if (this.hasNumber || kind === 'mark') return;
    this.hasNumber = kind !== 'word' || this.numberWords.at(this.lower, start, end) === true;
  }

  private endSentence(): void {
    if (this.places.length === 0) return;
    if (this.hasNumber) {
      this.sentences.push({ tokens: this.places.map((place) => this.token(place)), number: this.sentence });
    }
    this.sentence++;
    this.places = [];
    this.hasNumber = false;
  }

  private token({ kind, start, end, glued }: Place): Token {
    const { text, lower } = this;
    const capital = text.charCodeAt(start) !== lower.charCodeAt(start);
    return {
      kind,
      start,
      end,
      text: lower.slice(start, end),
      glued,
      capital,
      name: capital && end > start + 1 && text.charCodeAt(start + 1) === lower.charCodeAt(start + 1),
    };
  }

  private lineBreak(): void {
    this.at++;
    this.endSentence();
  }

  private is(position: number, kind: number): boolean {
    return position < this.text.length && classOf(this.text.charCodeAt(position)) === kind;
  }

  private word(): void {
    const { text } = this;
    const start = this.at;
    let at = start;
    for (;;) {
      at = endOfLetters(text, at);
      const code = text.charCodeAt(at);
      if ((code === DOT || code === HYPHEN || code === 0x27 || code === 0x2019) && this.is(at + 1, LETTER)) {
        // "forslaget.Det": a missing space, no abbreviation.
        if (code === DOT && at - start > 4 && isUpper(text, at + 1)) break;
        at++;
      } else break;
    }
    // "m²" is one word.
    if (POWERS.has(text.charAt(at))) at++;
    const code = text.charCodeAt(at);
    if ((code === 58 && text.startsWith('//', at + 1)) || text.startsWith('www.', start)) return this.address(start);
    if (this.is(at, DIGIT) || (code === HYPHEN && this.is(at + 1, DIGIT) && isUpper(text, at - 1)))
      return this.code(start, at);
    // "service- og kvalitetsniveau": the hyphen belongs to the word it shortens.
    if (code === HYPHEN && !this.is(at + 1, DIGIT)) at++;
    this.push('word', start, at);
    this.dotAfterWord();
  }

  /** An abbreviation's dot is swallowed; after one that may end a sentence, a capital decides. */
  private dotAfterWord(): void {
    if (this.text.charCodeAt(this.at) !== DOT) return;
    const last = this.wordAt(this.places.length - 1);
    const goesOn = this.words.goOn.has(last);
    if (!goesOn && !this.words.mayEnd.has(last)) return;
    // An abbreviation alone is no sentence: "Stk. 2".
    const ends = !goesOn && this.places.length > 1 && endsSentence(this.text, this.at) && !this.unitGoesOn();
    this.at++;
    if (ends) this.endSentence();
  }

  /** "mio. DKK" and "kr. 500": the unit isn't complete before the capital or the digit. */
  private unitGoesOn(): boolean {
    const { text } = this;
    let next = this.at + 1;
    while (next < this.at + 4 && this.is(next, SPACE)) next++;
    if (this.dashAndDigit(next)) return true;
    if (this.is(next, DIGIT) && this.words.numbered.has(this.wordAt(this.places.length - 1))) return true;
    if (this.is(next, DIGIT)) return this.unitLeads(YEAR.test(text.slice(next, next + 5)));
    return this.words.currencies.has(this.lower.slice(next, this.lettersFrom(next)));
  }

  /** "kr. 500", "til mio. kr. 4,5": a currency with no number in front of its unit waits for one. */
  private unitLeads(toYear: boolean): boolean {
    const { currencies, mayEnd } = this.words;
    let at = this.places.length - 1;
    const last = this.wordAt(at);
    if (!currencies.has(last) && !currencies.has(last.slice(last.lastIndexOf('.') + 1))) return false;
    if (toYear && (last.includes('.') || mayEnd.has(this.wordAt(at - 1)))) return false;
    for (at--; mayEnd.has(this.wordAt(at)); at--);
    const before = this.places[at];
    // "på -kr. 500": a dash that stands free of what is before it parts no numbers.
    const isFree = before?.glued === false && DASHES.has(this.text.charAt(before.start));
    return before === undefined || before.kind === 'word' || isFree;
  }

  /** The words of the sentence's token at this position, in lower case; blank where there is none. */
  private wordAt(position: number): string {
    const place = this.places[position];
    return place === undefined ? '' : this.lower.slice(place.start, place.end);
  }

  /** "1,1 mio. kr. - 1,3 mio. kr.": a range goes on. */
  private dashAndDigit(at: number): boolean {
    if (!DASHES.has(this.text.charAt(at))) return false;
    return this.is(this.is(at + 1, SPACE) ? at + 2 : at + 1, DIGIT);
  }

  private code(start: number, from: number): void {
    let at = from;
    while (this.is(at, LETTER) || this.is(at, DIGIT) || (this.text.charCodeAt(at) === HYPHEN && this.is(at + 1, DIGIT)))
      at++;
    this.push('code', start, at);
  }

  private address(start: number): void {
    let at = start;
    while (at < this.text.length && !this.is(at, SPACE) && !this.is(at, BREAK)) at++;
    this.push('code', start, at);
  }

  private number(): void {
    const { text } = this;
    const start = this.at;
    let at = start;
    for (;;) {
      while (this.is(at, DIGIT)) at++;
      const code = text.charCodeAt(at);
      const separator = code === DOT || code === COMMA || code === 0x27 || code === 0x2019;
      if (separator && this.is(at + 1, DIGIT)) at++;
      else if (this.groupFollows(start, at)) at++;
      else break;
    }
    if (FRACTIONS.has(text.charAt(at))) at++;
    const letters = this.lettersFrom(at);
    if (letters > at && !this.words.glued.has(this.lower.slice(at, letters))) return this.code(start, at);
    this.push('number', start, at);
    if (letters > at) {
      this.push('word', at, letters);
      this.dotAfterWord();
    }
  }

  private lettersFrom(at: number): number {
    let end = at;
    while (this.is(end, LETTER) || (end > at && this.text.charCodeAt(end) === DOT && this.is(end + 1, LETTER))) end++;
    return end > at && POWERS.has(this.text.charAt(end)) ? end + 1 : end;
  }

  /** "2 775": a space, exactly three digits, no more than three before the first space, and no other separator. */
  private groupFollows(start: number, at: number): boolean {
    if (!this.is(at, SPACE) || !(this.is(at + 1, DIGIT) && this.is(at + 2, DIGIT) && this.is(at + 3, DIGIT)))
      return false;
    if (this.is(at + 4, DIGIT) || this.is(at + 4, LETTER)) return false;
    for (let i = start; i < at; i++) {
      if (this.is(i, SPACE)) return i - start <= 3;
      if (!this.is(i, DIGIT)) return false;
    }
    return at - start <= 3;
  }

  private mark(): void {
    const code = this.text.charCodeAt(this.at);
    const ends = (code === DOT || code === 33 || code === 63) && endsSentence(this.text, this.at);
    const enumerator = code === DOT && this.places.length === 1 && this.places[0]?.kind === 'number';
    this.push('mark', this.at, this.at + 1);
    if (ends && !enumerator) this.endSentence();
  }
}

const tables = new WeakMap<ScanWords, StretchTable<true>>();

function numberWordsOf(words: ScanWords): StretchTable<true> {
  const known = tables.get(words);
  if (known !== undefined) return known;
  const table = new StretchTable([...words.numberWords].map((word) => [word, true] as const));
  tables.set(words, table);
  return table;
}

function isUpper(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}
