/**
 * - `word`: letters, with inner dots, hyphens and apostrophes ("bl.a", "service-", "mio.kr"); a dot that only abbreviates is left out of `text`.
 * - `number`: digits with their inner separators ("1.500", "31.07.2019").
 * - `code`: letters and digits together ("HA02", "SSU-10", "82b", "v2") and web addresses.
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
}

/** One sentence's tokens; `ordinal` in a number token's place ("13. maj") is kept by a following mark ".". */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly number: number;
}
