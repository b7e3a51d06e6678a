import type { PassedOverReason, Polarity, ProseRelation } from '../prose-figure';
import type { ClauseSign } from './clause-sign';
import type { Item } from './item';
import type { Node } from './nodes';

/** Digits that are no figure: a compiled rule, with the numbers of what must stand in a text for it to fit. */
export interface PassedOverPattern {
  readonly because: PassedOverReason;
  readonly pattern: Node;
  readonly needed: readonly number[];
}

/** Words that tell whose a figure is; `rule` is the rule's place in its language. */
export interface OwnerPattern {
  readonly rule: number;
  readonly pattern: Node;
}

/** One way of saying a relation, with the numbers of what must stand in a text for it to fit. */
export interface RelationPattern {
  readonly relation: ProseRelation['kind'];
  readonly confidence: number;
  readonly pattern: Node;
  readonly needed: readonly number[];
}

/** What a word says of saving, cost and income: by itself, and where no other word does. */
export interface PolarityCue {
  readonly strong: Polarity | null;
  readonly weak: Polarity | null;
}

/** What a language knows of one word: which patterns it opens, and what it tells of a figure near it. */
export interface WordEntry {
  /** May a figure begin with it? As a word: only where it stands as a word, not as a mark ("%"). */
  readonly opensFigure: boolean;
  readonly opensFigureAsWord: boolean;
  readonly passedOver: readonly PassedOverPattern[];
  /** Patterns that a word with this ending opens in front of a number ("Havnegade 12"). */
  readonly passedOverByEnding: readonly PassedOverPattern[];
  /** Patterns that digits of this look open. */
  readonly passedOverAsNumber: readonly PassedOverPattern[];
  readonly owners: readonly OwnerPattern[];
  readonly relations: readonly RelationPattern[];
  /** The patterns' needs that it meets. */
  readonly needs: readonly number[];
  readonly polarity: PolarityCue;
  readonly purpose: 'target' | 'base' | null;
  readonly oneOff: boolean;
  /** May "every year" or "in full" begin with it? */
  readonly opensYearly: boolean;
  readonly opensFullEffect: boolean;
  /** "kommune", "council". */
  readonly organisation: boolean;
  /** "region". */
  readonly organisationLead: boolean;
  /** "denne", "hver": no name, though it begins a sentence with a capital. */
  readonly functionWord: boolean;
  readonly clause: ClauseSign;
}

/** A row of items and what the language knows of the word at each place. */
export interface Line {
  readonly items: readonly Item[];
  readonly words: readonly WordEntry[];
}
