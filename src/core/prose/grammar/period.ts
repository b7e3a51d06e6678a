import type { PeriodWords } from '../language';
import type { Period } from '../prose-figure';
import type { Draft } from './draft';
import type { Item } from './item';
import { phraseAt, phraseBefore } from './phrases';
import type { Segment } from './segment';
import type { Line } from './word-entry';

type Years = Pick<Period, 'from' | 'to'>;

const NO_YEARS: Years = { from: null, to: null };

/** When a figure holds: the year said with it, "årligt", "engangs-", "fuldt indfaset". */
export function periodOf(
  items: readonly Item[],
  at: number,
  draft: Draft,
  segment: Segment,
  words: PeriodWords,
  cues: PeriodCues,
): Period {
  const years =
    draft.years === null ? yearsFor(items, at, segment, words) : withDirection(items, at, draft.years, words);
  return {
    from: years.from,
    to: years.to,
    yearly: standsIn(cues.yearly, segment),
    oneOff: standsIn(cues.oneOff, segment),
    fullEffect: standsIn(cues.fullEffect, segment),
  };
}

/** Where in a sentence words for "every year", "once" and "in full" stand; looked up once, for all its figures. */
export interface PeriodCues {
  readonly yearly: readonly number[];
  readonly oneOff: readonly number[];
  readonly fullEffect: readonly number[];
}

export function periodCues({ items, words }: Line, phrases: Pick<PeriodWords, 'yearly' | 'fullEffect'>): PeriodCues {
  const yearly: number[] = [];
  const oneOff: number[] = [];
  const fullEffect: number[] = [];
  for (let at = 0; at < items.length; at++) {
    if (items[at]?.kind !== 'word') continue;
    const word = words[at];
    if (word?.opensYearly && phraseAt(phrases.yearly, items, at) !== null) yearly.push(at);
    if (word?.oneOff) oneOff.push(at);
    if (word?.opensFullEffect && phraseAt(phrases.fullEffect, items, at) !== null) fullEffect.push(at);
  }
  return { yearly, oneOff, fullEffect };
}

function standsIn(places: readonly number[], { from, to }: Segment): boolean {
  return places.some((at) => at >= from && at < to);
}

/**
 * The year right behind the figure; else the nearest before it with no figure between; else one behind it before a comma; else
 * the year that opens the clause. "I dag" behind the figure rules years elsewhere out.
 */
function yearsFor(items: readonly Item[], at: number, segment: Segment, words: PeriodWords): Years {
  const behind = yearBehind(items, at, words);
  if (behind !== null) return behind;
  if (phraseAt(words.now, items, at + 1) !== null) return NO_YEARS;
  return (
    nearestBefore(items, at, segment.from, words) ??
    fartherBehind(items, at, segment, words) ??
    opening(items, at, segment, words) ??
    NO_YEARS
  );
}

/** The nearest year in front that isn't the end of what is said of an earlier figure. */
function nearestBefore(items: readonly Item[], at: number, least: number, words: PeriodWords): Years | null {
  const earlier = kindAt(items, least - 1) === kindAt(items, at);
  for (let i = at - 1; i >= least; i--) {
    const years = yearsAt(items, i);
    if (years === null || boundToEarlier(items, i, words)) continue;
    // Behind an earlier figure of its own kind, a year is this figure's only when a new beginning ("og i 2021 ...") leads to it.
    if (earlier && !opensAnew(items, i, least, words)) continue;
    return withDirection(items, i, years, words);
  }
  return null;
}

function kindAt(items: readonly Item[], at: number): string | null {
  const item = items[at];
  return item?.kind === 'figure' ? item.figureKind : null;
}

const BEGINS = new Set([',', 'og', 'and', 'mens', 'while', '(', 'samt']);

function opensAnew(items: readonly Item[], year: number, least: number, words: PeriodWords): boolean {
  const lead = phraseBefore(words.since, items, year)?.length ?? 0;
  for (let i = year - lead; i >= least; i--) if (BEGINS.has(items[i]?.text ?? '')) return true;
  return false;
}

/** "1,7 mio. kr. til personale i 2020": a year before the next comma or conjunction. */
function fartherBehind(items: readonly Item[], at: number, segment: Segment, words: PeriodWords): Years | null {
  for (let i = at + 1; i < segment.to && !BEGINS.has(items[i]?.text ?? ''); i++) {
    const years = yearsAt(items, i);
    if (years !== null) return withDirection(items, i, years, words);
  }
  return null;
}

/** "I 2020 er 6 borgere hjemtaget og 5 flyttet": the year before all figures of the clause. */
function opening(items: readonly Item[], at: number, segment: Segment, words: PeriodWords): Years | null {
  for (let i = segment.clauseFrom; i < at; i++) {
    const years = yearsAt(items, i);
    if (years !== null) return withDirection(items, i, years, words);
    if (items[i]?.kind === 'figure') return null;
  }
  return null;
}

const MOST_STEPS_BEHIND = 4;

/** "... i 2020", "... (forventet) i 2015", "... om året fra 2017 og frem": prepositions, period words and a short bracket may stand between. */
function yearBehind(items: readonly Item[], at: number, words: PeriodWords): Years | null {
  let next = at + 1;
  for (let step = 0; step < MOST_STEPS_BEHIND; step++) {
    const years = yearsAt(items, next);
    if (years !== null) return withDirection(items, next, years, words);
    const skip =
      phraseAt(words.yearly, items, next)?.length ??
      phraseAt(words.since, items, next)?.length ??
      bracketLength(items, next);
    if (skip === 0) return null;
    next += skip;
  }
  return null;
}

function bracketLength(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '(') return 0;
  return items[at + 2]?.text === ')' ? 3 : 1;
}

function yearsAt(items: readonly Item[], at: number): { from: number; to: number } | null {
  const item = items[at];
  return item?.kind === 'figure' ? item.years : null;
}

/** A year with a figure right in front of its preposition belongs to that figure. */
function boundToEarlier(items: readonly Item[], year: number, words: PeriodWords): boolean {
  const lead = phraseBefore(words.since, items, year);
  let before = year - (lead?.length ?? 0) - 1;
  const yearly = phraseBefore(words.yearly, items, before + 1);
  before -= yearly?.length ?? 0;
  const item = items[before];
  return item?.kind === 'figure' && item.figureKind !== 'year';
}

/** "fra 2017", "2022 og frem", "til 2020". */
function withDirection(
  items: readonly Item[],
  at: number,
  years: { from: number; to: number },
  words: PeriodWords,
): Years {
  if (years.to !== years.from) return years;
  const direction = phraseBefore(words.since, items, at)?.means ?? 'in';
  const onwards = phraseAt(words.onwards, items, at + 1) !== null;
  if (onwards || direction === 'from') return { from: years.from, to: null };
  return direction === 'to' ? { from: null, to: years.to } : years;
}
