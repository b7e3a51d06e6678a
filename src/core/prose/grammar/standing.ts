import type { PurposeWords } from '../language';
import type { MeasurePhrase, ProseFigureKind, Purpose, Standing } from '../prose-figure';
import { isCue } from './cue';
import type { Item } from './item';
import type { Owned } from './owner';
import type { PolarityFound } from './polarity';
import type { Segment } from './segment';
import type { Line, WordEntry } from './word-entry';

type Sign = WordEntry['purpose'];

/** Is it a word for a target, or for what an effect is taken from? */
export function purposeSign(word: string, { target, base }: PurposeWords): Sign {
  return isCue(word, target) ? 'target' : isCue(word, base) ? 'base' : null;
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
export function standingOf(known: Known, line: Line, segment: Segment, { parts }: PurposeWords): Standing {
  const { owned, kind, measure, own } = known;
  if (owned.owner !== 'proposal')
    return { as: owned.owner, shownBy: owned.at === null ? null : spanAt(line.items, owned.at) };
  if (kind === 'year') return { as: 'date', shownBy: own };
  const counted = measure === null ? null : { start: measure.start, end: measure.end };
  if (kind === 'count' && measure?.role === 'counted' && measure.stems.some((stem) => parts.has(stem)))
    return { as: 'structure', shownBy: counted };
  const target = signIn('target', line, segment);
  if (target !== null) return { as: 'target', shownBy: spanAt(line.items, target) };
  if (kind === 'amount') return ofAmount(known, line, segment, counted);
  if (kind === 'rate') return { as: known.money ? 'price' : 'service-level', shownBy: own };
  return { as: BY_KIND[kind], shownBy: counted ?? own };
}

/** A word that tells a saving or a cost makes an effect, unless it tells little and a budget is named. */
function ofAmount({ polarity, own }: Known, line: Line, segment: Segment, measure: Standing['shownBy']): Standing {
  if (polarity?.strong === true) return { as: 'effect', shownBy: spanAt(line.items, polarity.at) };
  const base = signIn('base', line, segment);
  if (base !== null) return { as: 'base', shownBy: spanAt(line.items, base) };
  return { as: 'effect', shownBy: polarity === null ? (measure ?? own) : spanAt(line.items, polarity.at) };
}

function signIn(sign: Sign, { items, words }: Line, { from, to }: Segment): number | null {
  for (let at = from; at < to; at++) if (words[at]?.purpose === sign && items[at]?.kind === 'word') return at;
  return null;
}

function spanAt(items: readonly Item[], at: number): Standing['shownBy'] {
  const item = items[at];
  return item === undefined ? null : { start: item.start, end: item.end };
}
