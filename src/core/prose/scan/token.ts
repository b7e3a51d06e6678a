/**
 * - `word`: letters, with inner dots, hyphens and apostrophes ("bl.a", "service-", "mio.kr"); a dot that only abbreviates is left out.
 * - `number`: digits with their inner separators ("1.500", "31.07.2019").
 * - `code`: letters and digits together ("AB02", "AB-10", "82b", "v2") and web addresses.
 * - `mark`: one other character.
 */
export type TokenKind = 'word' | 'number' | 'code' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly text: string;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** A capital and then a small letter: no short form ("FTE"). */
  readonly name: boolean;
}

/** A token of a text. Its own words are cut out when first asked for: most sentences hold no number, and nobody asks. */
export class TextToken implements Token {
  private lower: string | null = null;

  constructor(
    private readonly source: string,
    readonly kind: TokenKind,
    readonly start: number,
    readonly end: number,
    readonly glued: boolean,
  ) {}

  get text(): string {
    this.lower ??= this.source.slice(this.start, this.end).toLowerCase();
    return this.lower;
  }

  get capital(): boolean {
    return this.source.charAt(this.start) !== this.text.charAt(0);
  }

  get name(): boolean {
    const second = this.source.charAt(this.start + 1);
    return this.capital && this.end > this.start + 1 && second === second.toLowerCase();
  }
}

/** One sentence's tokens, and its number in the text from 0. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly number: number;
}
