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

/** One sentence's tokens, and its number in the text from 0. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly number: number;
}
