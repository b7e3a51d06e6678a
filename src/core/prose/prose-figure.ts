import type { Figure } from '../figures/figure';
import type { MoneyUnit } from '../figures/money-unit';
import type { CellRange } from '../workbook/cell-ref';

/** A text to read and the cell it stands in; `heading` is the heading it stands under, as written. */
export interface ProseSource {
  readonly cell: CellRange;
  readonly text: string;
  readonly heading: string | null;
  /** Names of the organisation that owns the workbook ("Ballerup Kommune"), where known: others' figures are told apart by it. */
  readonly organisations?: readonly string[];
  /** Bare names of other organisations that the text names in full: "Nordby" where it names "Nordby Kommune". Found by `readProse`. */
  readonly neighbours?: readonly string[];
  /** The ID (`canonicalId`) of the proposal whose text it is, where known: others' figures are told apart by it. */
  readonly proposal?: string | null;
}

export type ProseFigureKind = 'amount' | 'percent' | 'percentage-points' | 'count' | 'rate' | 'duration' | 'year';

/** How a figure is hedged. The figure's interval already takes it into account. */
export type Comparator = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'up-to';

export type Polarity = 'saving' | 'cost' | 'income';

/** Whose figure it is: only a proposal's own figures are held against its tables. `other-organisation` is any other party: citizens, suppliers. */
export type Owner =
  | 'proposal'
  | 'other-proposal'
  | 'other-organisation'
  | 'other-plan'
  | 'background'
  | 'history'
  | 'legal'
  | 'indicator';

/**
 * What one of a proposal's own figures is said for: an amount it saves or costs, what an effect is taken from (a budget, what an area
 * costs), a percentage, money per piece, how many are concerned, hours and waiting times, a target, the parts of a text ("to spor"),
 * a year.
 */
export type Purpose =
  'effect' | 'base' | 'share' | 'price' | 'extent' | 'service-level' | 'target' | 'structure' | 'date';

/** What a figure is said for, and the words that show it: null where the heading above shows it, or a figure it belongs with. */
export interface Standing {
  readonly as: Purpose | Exclude<Owner, 'proposal'>;
  readonly shownBy: { readonly start: number; readonly end: number } | null;
}

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

/** Units of time: a duration's own ("4 år") or what a rate is counted by ("per måned"). */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * How a measure was found: the base of a percentage ("2 % af omsætningen"), what rises or falls by the figure ("prisen falder 5 %"),
 * the noun that is counted ("4 årsværk"), or the nearest noun group before the figure.
 */
export type MeasureRole = 'base' | 'changed' | 'counted' | 'subject';

/** The noun group a figure is said of, as written and as normalised stems, so that two mentions can be matched. */
export interface MeasurePhrase {
  readonly role: MeasureRole;
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
  readonly standing: Standing;
  readonly period: Period;
  /** The unit an amount or a money rate is written in; null for other kinds. */
  readonly unit: MoneyUnit | null;
  /** A duration's unit, or the unit that hours and the like are printed in; null for other kinds. */
  readonly time: TimeUnit | null;
  /** What a rate is counted by; `each` is "pr. borger", "per place". Null for all but rates. */
  readonly per: TimeUnit | 'each' | null;
  /** "(2017 p/l)", "2018-kroner" said of this figure. */
  readonly priceLevel: number | null;
  /** Sentence number within the cell, from 0. */
  readonly sentence: number;
}

/** Two or more figures that a sentence says belong together. Members index the `figures` they came with. */
export type ProseRelation =
  /** `percent` of some base is `amount` ("3 %, svarende til 2 mio. kr."); `base` where the text gives it. */
  | Relation<
      'percent-of-base',
      { readonly percent: number; readonly amount: number | null; readonly base: number | null }
    >
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
  | Relation<'phase-in', { readonly steps: readonly number[] }>
  /** The same amount or count said twice ("0,5 mio. kr., dvs. 500.000 kr."), or said to stand in a table ("jf. tabel 2"). */
  | Relation<'restatement', { readonly figures: readonly number[]; readonly table: number | null }>;

interface Relation<K extends string, M> {
  readonly kind: K;
  readonly members: M;
  /** 1 where the words leave no other reading; lower where the reader had to infer. */
  readonly confidence: number;
  /** `counted-base`: the percentage is of a number of cases, and the text gives only what they cost. */
  readonly caveat?: 'counted-base';
  /** The words that show the relation. */
  readonly cue: { readonly start: number; readonly end: number };
}

/** A proposal's ID named in a text, with the title or subject beside it where there is one ("forslaget AB01 om Fælles drift"). */
export interface ProposalMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly subject: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly sentence: number;
}

/** Why digits in a text are no figure. */
export type PassedOverReason =
  | 'legal'
  | 'date'
  | 'clock'
  | 'phone'
  | 'page-or-section'
  | 'id-or-name'
  | 'address'
  | 'age'
  | 'ordinal'
  | 'price-level'
  | 'account'
  | 'table-unit';

/** Digits that are no figure, so that every number in a text is accounted for. */
export interface PassedOver {
  readonly start: number;
  readonly end: number;
  readonly because: PassedOverReason;
}

/** A number that can be read in two ways, or in none ("1.2345"): reported, never guessed. */
export interface UnreadNumber {
  readonly start: number;
  readonly end: number;
}

export interface ProseReading {
  readonly source: ProseSource;
  readonly language: string;
  readonly figures: readonly ProseFigure[];
  readonly relations: readonly ProseRelation[];
  readonly mentions: readonly ProposalMention[];
  readonly passedOver: readonly PassedOver[];
  readonly unread: readonly UnreadNumber[];
}
