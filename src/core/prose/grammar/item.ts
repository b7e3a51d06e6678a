import type { ProseFigureKind } from '../prose-figure';
import type { Token } from '../scan/token';

/** A figure in its sentence's sequence: `figure` indexes the reading's figures. */
export interface FigureItem {
  readonly kind: 'figure';
  readonly start: number;
  readonly end: number;
  readonly text: '';
  readonly figure: number;
  readonly figureKind: ProseFigureKind;
  /** Of a year or span of years. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** What a sentence is made of once its figures are known: words, marks, figures, and digits that are none. */
export type Item = Token | FigureItem;

/** The mark that stands between two sentences when relations are looked for. */
export const SENTENCE_BREAK = '¶';
