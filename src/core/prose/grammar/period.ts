import type { PeriodWords } from '../language';
import type { Period } from '../prose-figure';
import type { Draft } from './draft';
import type { Item } from './item';
import { phraseAt, phraseBefore } from './phrases';
import type { Segment } from './segment';

type Years = Pick<Period, 'from' | 'to'>;

const NO_YEARS: Years = { from: null, to: null };

/** When a figure holds: the year said with it, "årligt", "engangs-", "fuldt indfaset". */
export function periodOf(items: readonly Item[], drafts: readonly Draft[], at: number, draft: Draft, segment: Segment, words: PeriodWords): Period {
  const years = draft.years === null ? yearsFor(items, drafts, at, segment, words) : withDirection(items, at, draft.years, words);
  return {
    ...years,
    yearly: has(items, segment, (i) => phraseAt(words.yearly, items, i) !== null),
    oneOff: has(items, segment, (i) => isCue(items[i], words)),
    fullEffect: has(items, segment, (i) => phraseAt(words.fullEffect, items, i) !== null),
  };
}

function has(items: readonly Item[], segment: Segment, test: (at: number) => boolean): boolean {
  for (let i = segment.from; i < segment.to; i++) if (items[i]?.kind === 'word' && test(i)) return true;
  return false;
}

function isCue(item: Item | undefined, { oneOff }: PeriodWords): boolean {
  const text = item?.text ?? '';
  return oneOff.words.has(text) || oneOff.stems.some((stem) => text.startsWith(stem));
}

/** The year right behind the figure, else the nearest before it in its segment, else the nearest before that in the clause. */
function yearsFor(items: readonly Item[], drafts: readonly Draft[], at: number, segment: Segment, words: PeriodWords): Years {
  const behind = yearBehind(items, drafts, at, words);
  if (behind !== null) return behind;
  for (let i = at - 1; i >= segment.clauseFrom; i--) {
    const years = yearsAt(items, drafts, i);
    if (years !== null && !boundToEarlier(items, i, words)) return withDirection(items, i, years, words);
  }
  return NO_YEARS;
}

const MOST_STEPS_BEHIND = 4;

/** "... i 2020", "... om året fra 2017 og frem": prepositions and period words alone may stand between. */
function yearBehind(items: readonly Item[], drafts: readonly Draft[], at: number, words: PeriodWords): Years | null {
  let next = at + 1;
  for (let step = 0; step < MOST_STEPS_BEHIND; step++) {
    const years = yearsAt(items, drafts, next);
    if (years !== null) return withDirection(items, next, years, words);
    const skip = phraseAt(words.yearly, items, next)?.length ?? phraseAt(words.since, items, next)?.length ?? (items[next]?.text === '(' ? 1 : 0);
    if (skip === 0) return null;
    next += skip;
  }
  return null;
}

function yearsAt(items: readonly Item[], drafts: readonly Draft[], at: number): { from: number; to: number } | null {
  const item = items[at];
  return item?.kind === 'figure' && item.figureKind === 'year' ? (drafts[item.figure]?.years ?? null) : null;
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
function withDirection(items: readonly Item[], at: number, years: { from: number; to: number }, words: PeriodWords): Years {
  if (years.to !== years.from) return years;
  const direction = phraseBefore(words.since, items, at)?.means ?? 'in';
  const onwards = phraseAt(words.onwards, items, at + 1) !== null;
  if (onwards || direction === 'from') return { from: years.from, to: null };
  return direction === 'to' ? { from: null, to: years.to } : years;
}
