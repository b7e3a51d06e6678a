import type { PurposeWords } from '../language';
import type { MeasurePhrase, ProseFigureKind, Purpose, Standing } from '../prose-figure';
import { isCue } from './cue';
import type { Item } from './item';
import type { Owned } from './owner';
import type { PolarityFound } from './polarity';
import type { Segment } from './segment';
import { WordMemo } from './word-memo';

type Sign = 'target' | 'base' | null;

/** A language's words for targets and for what an effect is taken from, by word. */
export type PurposeLexicon = WordMemo<Sign>;

/** Compiles the words once per language. */
export function compilePurposes({ target, base }: PurposeWords): PurposeLexicon {
  return new WordMemo((word) => (isCue(word, target) ? 'target' : isCue(word, base) ? 'base' : null));
}

/** What is known of a figure before its standing. */
export interface Known {
  readonly kind: ProseFigureKind;
  readonly money: boolean;
  readonly owned: Owned;
  readonly measure: MeasurePhrase | null;
  readonly polarity: PolarityFound | null;
  readonly own: { readonly start: number; readonly end: number };
}

const BY_KIND: Readonly<Record<Exclude<ProseFigureKind, 'amount' | 'rate'>, Purpose>> = {
  percent: 'share',
  'percentage-points': 'share',
  count: 'extent',
  duration: 'service-level',
  year: 'date',
};

/** What a figure is said for: somebody else's first, then by the words around it, and else by its kind. */
export function standingOf(
  known: Known,
  items: readonly Item[],
  segment: Segment,
  lexicon: PurposeLexicon,
  { parts }: PurposeWords,
): Standing {
  const { owned, kind, measure, own } = known;
  if (owned.owner !== 'proposal')
    return { as: owned.owner, shownBy: owned.at === null ? null : spanAt(items, owned.at) };
  if (kind === 'year') return { as: 'date', shownBy: own };
  const counted = measure === null ? null : { start: measure.start, end: measure.end };
  if (kind === 'count' && measure?.role === 'counted' && measure.stems.some((stem) => parts.has(stem)))
    return { as: 'structure', shownBy: counted };
  const target = signIn('target', items, segment, lexicon);
  if (target !== null) return { as: 'target', shownBy: spanAt(items, target) };
  if (kind === 'amount') return ofAmount(known, items, segment, lexicon, counted);
  if (kind === 'rate') return { as: known.money ? 'price' : 'service-level', shownBy: own };
  return { as: BY_KIND[kind], shownBy: counted ?? own };
}

/** A word that tells a saving or a cost makes an effect, unless it tells little and a budget is named. */
function ofAmount(
  { polarity, own }: Known,
  items: readonly Item[],
  segment: Segment,
  lexicon: PurposeLexicon,
  measure: Standing['shownBy'],
): Standing {
  if (polarity?.strong === true) return { as: 'effect', shownBy: spanAt(items, polarity.at) };
  const base = signIn('base', items, segment, lexicon);
  if (base !== null) return { as: 'base', shownBy: spanAt(items, base) };
  return { as: 'effect', shownBy: polarity === null ? (measure ?? own) : spanAt(items, polarity.at) };
}

function signIn(sign: Sign, items: readonly Item[], { from, to }: Segment, lexicon: PurposeLexicon): number | null {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind === 'word' && lexicon.of(item.text) === sign) return at;
  }
  return null;
}

function spanAt(items: readonly Item[], at: number): Standing['shownBy'] {
  const item = items[at];
  return item === undefined ? null : { start: item.start, end: item.end };
}
