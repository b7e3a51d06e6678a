import type { Figure } from '../figures/figure';
import type { CellRange } from '../workbook/cell-ref';

/** A text to read and the cell it stands in; `heading` is the heading it stands under, as written. */
export interface ProseSource {
  readonly cell: CellRange;
  readonly text: string;
  readonly heading: string | null;
}

export type ProseFigureKind =
  | 'amount'
  | 'percent'
  | 'percentage-points'
  | 'count'
  | 'rate'
  | 'duration'
  | 'year';

/** How a figure is hedged. The figure's interval already takes it into account. */
export type Comparator = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'up-to';

export type Polarity = 'saving' | 'cost' | 'income';

/** Whose figure it is: only a proposal's own figures are held against its tables. */
export type Owner =
  | 'proposal'
  | 'other-organisation'
  | 'other-plan'
  | 'background'
  | 'history'
  | 'legal'
  | 'indicator';

/** When a figure holds. A year not mentioned is null; `from` without `to` is "og frem". */
export interface Period {
  readonly from: number | null;
  readonly to: number | null;
  /** "årligt", "om året", "per year". */
  readonly yearly: boolean;
  /** "engangs-", "one-off". */
  readonly oneOff: boolean;
  /** "ved fuld indfasning", "helårsvirkning". */
  readonly fullEffect: boolean;
}

/** The noun group a figure is said of, as written and as normalised stems, so that two mentions can be matched. */
export interface MeasurePhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stems: readonly string[];
}

/** One figure in a sentence. Offsets count UTF-16 units in the cell's text. */
export interface ProseFigure {
  readonly cell: CellRange;
  readonly start: number;
  readonly end: number;
  /** The figure's own words, `text.slice(start, end)`. */
  readonly words: string;
  readonly kind: ProseFigureKind;
  /** Null for a year alone. */
  readonly figure: Figure | null;
  readonly comparator: Comparator;
  readonly polarity: Polarity | null;
  /** What it is said of: for a percentage, the base ("af den samlede ramme ..."); for a count, its noun; else the subject. */
  readonly measure: MeasurePhrase | null;
  readonly owner: Owner;
  readonly period: Period;
  /** Sentence number within the cell, from 0. */
  readonly sentence: number;
}

/** Two or more figures that a sentence says belong together. Members index the `figures` they came with. */
export type ProseRelation =
  /** `percent` of some base is `amount` ("1,2 %, svarende til 1,5 mio. kr."); `base` where the text gives it. */
  | Relation<'percent-of-base', { readonly percent: number; readonly amount: number | null; readonly base: number | null }>
  /** `part` is counted in `whole` ("heraf"). */
  | Relation<'part-of', { readonly part: number; readonly whole: number }>
  /** The parts add up to `whole`. */
  | Relation<'sum', { readonly parts: readonly number[]; readonly whole: number }>
  /** `from` - `to` = `difference`, where the text gives it. */
  | Relation<'difference', { readonly from: number; readonly to: number; readonly difference: number | null }>
  /** A fall or rise from `from` to `to`, said to be `percent`. */
  | Relation<'change-in-percent', { readonly from: number; readonly to: number; readonly percent: number }>
  /** `count` x `rate` (x `time`) = `result`. */
  | Relation<
      'rate-times-count',
      { readonly rate: number; readonly count: number; readonly time: number | null; readonly result: number | null }
    >
  /** The effect grows: "0,5 mio. kr. i 2020 stigende til 0,6 mio. kr. i 2022". */
  | Relation<'phase-in', { readonly steps: readonly number[] }>;

interface Relation<K extends string, M> {
  readonly kind: K;
  readonly members: M;
  /** 1 where the words leave no other reading; lower where the reader had to infer. */
  readonly confidence: number;
  /** The words that show the relation. */
  readonly cue: { readonly start: number; readonly end: number };
}

export interface ProseReading {
  readonly source: ProseSource;
  readonly figures: readonly ProseFigure[];
  readonly relations: readonly ProseRelation[];
}
