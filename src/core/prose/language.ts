import type { Currency } from '../figures/money-unit';
import type { NumeralWords } from './grammar/numeral';
import type { WordClasses } from './grammar/pattern';
import type { PhraseTable } from './grammar/phrases';
import type { UnitMeaning } from './grammar/unit-phrases';
import type { Comparator, Owner, PassedOverReason, Polarity, ProseRelation, TimeUnit } from './prose-figure';
import type { ScanWords } from './scan/tokenize';

/**
 * All that the prose room knows of one language. A language is one folder whose `language.ts` exports an object of this type: data and
 * patterns, one file per construction. The machinery in `grammar/` reads them and knows no words.
 */
export interface ProseLanguage {
  readonly id: string;
  readonly scan: ScanWords;
  /** Frequent words by which a text is recognised as this language. */
  readonly commonWords: ReadonlySet<string>;
  readonly numerals: NumeralWords;
  readonly units: PhraseTable<UnitMeaning>;
  /** Currency marks and words that stand before their number, and the scale words that may follow it ("£5m"). */
  readonly currencyBefore: ReadonlyMap<string, Currency>;
  /** The currency of "3 mio." */
  readonly ownCurrency: Currency;
  readonly comparators: ComparatorWords;
  readonly rates: PhraseTable<TimeUnit | 'each'>;
  /** "pr", "per": with a noun behind it, a rate per piece. */
  readonly perWords: ReadonlySet<string>;
  readonly passedOver: readonly PassedOverRule[];
  readonly nouns: NounWords;
  readonly periods: PeriodWords;
  readonly polarity: PolarityWords;
  readonly purposes: PurposeWords;
  readonly owners: readonly OwnerRule[];
  readonly clauses: ClauseWords;
  /** "kommune", "council": with a name in front, an organisation. */
  readonly organisationWords: ReadonlySet<string>;
  /** "region": with a name behind it, an organisation. */
  readonly organisationLeads: ReadonlySet<string>;
  readonly mentions: MentionWords;
  readonly relations: readonly RelationRule[];
  readonly classes: WordClasses;
}

export interface ComparatorWords {
  readonly before: PhraseTable<Comparator>;
  readonly after: PhraseTable<Comparator>;
}

export interface PassedOverRule {
  readonly because: PassedOverReason;
  /** In the notation of `compilePattern`. */
  readonly patterns: readonly string[];
}

/** Words recognised whole or by how they begin. */
export interface CueWords {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

export interface PolarityWords {
  /** Words that tell by themselves; the more particular first. */
  readonly strong: readonly (readonly [Polarity, CueWords])[];
  /** Words that tell where no other does: an expense that is "reduced" is a saving. */
  readonly weak: readonly (readonly [Polarity, CueWords])[];
}

/** Words that tell what a figure is said for. */
export interface PurposeWords {
  readonly target: CueWords;
  /** Words for what an effect is taken from: "budget", "udgifter". */
  readonly base: CueWords;
  /** Stems of what a text is made of: "spor", "tiltag". */
  readonly parts: ReadonlySet<string>;
}

export interface NounWords {
  /** Words that end a noun group: verbs, conjunctions, pronouns, adverbs. */
  readonly stop: ReadonlySet<string>;
  /** Endings of verbs that end a noun group ("-es": "ventes"), and those that look the same and are nouns ("-ernes"). */
  readonly verbEndings: readonly string[];
  readonly notVerbEndings: readonly string[];
  readonly determiners: ReadonlySet<string>;
  /** Prepositions and conjunctions that a noun group may go on after ("ramme for X og Y"). */
  readonly inner: ReadonlySet<string>;
  /** The conjunctions among them. */
  readonly conjunctions: ReadonlySet<string>;
  /** Prepositions that lead from a figure to what it is said of ("1,2 mio. kr. til vidensressourcer"). */
  readonly leadIn: ReadonlySet<string>;
  /** Prepositions between what changes and by how much: "en reduktion af udgifterne *på* 3 pct.", "falder *med* 5 %". */
  readonly by: ReadonlySet<string>;
  /** Words that set one figure against another: "mod", "til". */
  readonly against: ReadonlySet<string>;
  /** Words that make a number in front of them a total: "ni i alt", "nine in all". */
  readonly totals: PhraseTable<true>;
  /** Words before the base of a percentage: "af"; and what may stand in front of them: "ud af". */
  readonly of: ReadonlySet<string>;
  readonly beforeOf: ReadonlySet<string>;
  /** Words that may stand between a preposition and its figure: "ca.", "i alt", "op til". */
  readonly hedges: ReadonlySet<string>;
  /** Adjective endings, and adjectives without one, which don't end the search for a counted noun. */
  readonly adjectiveEndings: readonly string[];
  readonly adjectives: ReadonlySet<string>;
  /** Stems without weight in a comparison: "samlet", "årlig". */
  readonly weightless: ReadonlySet<string>;
  /** Stems too general to tell two measures apart alone: "udgift", "ramme". */
  readonly general: ReadonlySet<string>;
  /** Words that a count may stand right behind: "antal", "normering". */
  readonly countNames: ReadonlySet<string>;
  /** Stems that make a base one of cases, not of money: "antal", "sager". */
  readonly cases: ReadonlySet<string>;
  /** The stems of one lower-case word: a compound gives those of its parts. */
  readonly stem: (word: string) => readonly string[];
}

export interface PeriodWords {
  readonly since: PhraseTable<'from' | 'to' | 'in'>;
  readonly onwards: PhraseTable<true>;
  readonly yearly: PhraseTable<true>;
  readonly oneOff: CueWords;
  readonly fullEffect: PhraseTable<true>;
  readonly priceLevel: PhraseTable<true>;
  /** "i dag", "aktuelt": the time of writing, and no year named elsewhere. */
  readonly now: PhraseTable<true>;
}

export interface OwnerRule {
  readonly owner: Owner;
  /**
   * Where the words are looked for: in the heading above, in the figure's clause, near it (between commas), in front of it with nothing
   * between that begins to speak of the proposal, or right behind it.
   */
  readonly where: 'heading' | 'clause' | 'near' | 'subject' | 'behind';
  /** Not where the workbook is of an organisation with this in its name, small letters. */
  readonly unless?: string;
  /** Only for figures that name a year, or only for others; any where left out. */
  readonly dated?: boolean;
  /** In the notation of `compilePattern`. */
  readonly patterns: readonly string[];
}

/** Words by which the end of what is said of another party is known. */
export interface ClauseWords {
  /** The proposal's own side: "forslaget", "kommunen", "we". */
  readonly own: ReadonlySet<string>;
  /** Words and marks behind which a new clause may begin; it does where a verb follows. */
  readonly joints: ReadonlySet<string>;
  /** Verbs of saving, costing and changing. */
  readonly verbs: ReadonlySet<string>;
  /** Words in front of a proposal's ID. */
  readonly proposals: ReadonlySet<string>;
}

export interface MentionWords {
  /** "om", "vedr": the subject of the ID in front follows. */
  readonly about: ReadonlySet<string>;
}

/** One way of saying a relation. Slots in the patterns bear the names of the relation's members. */
export interface RelationRule {
  readonly relation: ProseRelation['kind'];
  readonly confidence: number;
  readonly patterns: readonly string[];
}
