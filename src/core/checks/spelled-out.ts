import { isAmount, type Figure } from '../figures/figure';
import {
  divideIntervals,
  interval,
  magnitude,
  meets,
  scaleInterval,
  sumIntervals,
  type Interval,
  type Quantity,
} from '../figures/interval';
import { oere, type Oere } from '../figures/oere';
import { sumDecimals } from '../figures/decimal';
import type { ProseReading, ProseRelation, TimeUnit } from '../prose/prose-figure';
import type { ArithmeticStep } from './finding';
import { cueText, distance, saidAt, timesFigure, timesMeet, type SaidFigure } from './said-figures';
import { isStated } from './stated-relation';

type Operation = Extract<ArithmeticStep, { readonly step: 'computation' }>['operation'];

/** A computation that a text spells out: what it starts from, what it says comes out, and what does. */
export interface SpelledOut {
  readonly operation: Operation;
  readonly terms: readonly SaidFigure[];
  readonly stated: SaidFigure;
  readonly result: Figure;
  /** False where no reading of the words makes the two agree. */
  readonly holds: boolean;
}

/** The words leave open what is counted, per what, or whether the parts are all there are. */
type NotDecided = 'not-decided';

/** Words that give one of two amounts another meaning. */
const TWIST = /\b(?:brutto|netto|inkl|ekskl|eks\.|moms|gross|net|incl|excl|p\/l|pl-)/i;

/** Words that say that not all parts are named. */
const NOT_ALL =
  /\b(?:bl\.? ?a\b|blandt andet|fx|f\.eks|for eksempel|eks\.|især|primært|hovedsagelig|herunder|heraf|hvoraf|including|among|mainly|e\.g)/i;

/** The computation a relation spells out; null where it states none. */
export function spelledOut(reading: ProseReading, relation: ProseRelation): SpelledOut | NotDecided | null {
  const decided = readComputation(reading, relation);
  if (decided === null || decided === 'not-decided') return decided;
  return decided.holds || isStated(relation) ? decided : 'not-decided';
}

function readComputation(reading: ProseReading, relation: ProseRelation): SpelledOut | NotDecided | null {
  const at = (index: number | null): SaidFigure | null => saidAt(reading, index);
  switch (relation.kind) {
    case 'difference': {
      const { from, to, difference } = relation.members;
      return difference === null ? null : differenceOf(at(from), at(to), at(difference));
    }
    case 'change-in-percent': {
      const { from, to, percent } = relation.members;
      return changeOf(at(from), at(to), at(percent));
    }
    case 'rate-times-count': {
      const { rate, count, time, result } = relation.members;
      return result === null ? null : productOf(at(rate), at(count), at(time), at(result));
    }
    case 'sum':
      return partsOf(relation.members.parts.map(at), at(relation.members.whole), cueText(reading, relation));
    case 'part-of':
      return partOf(at(relation.members.part), at(relation.members.whole));
    case 'restatement':
      return sameTwice(relation.members.figures.map(at), cueText(reading, relation));
    default:
      return null;
  }
}

function differenceOf(
  from: SaidFigure | null,
  to: SaidFigure | null,
  stated: SaidFigure | null,
): SpelledOut | NotDecided | null {
  if (!from || !to || !stated) return null;
  if (!sameKind([from, to, stated])) return 'not-decided';
  const result = distance(from.figure, to.figure);
  const said = magnitude(stated.figure.interval);
  const inPercent = from.words.kind === 'percent' ? changes(from.figure.interval, to.figure.interval) : [];
  const holds = [magnitude(result.interval), ...inPercent].some((one) => meets(one, said));
  return { operation: 'difference', terms: [from, to], stated, result, holds };
}

function changeOf(
  from: SaidFigure | null,
  to: SaidFigure | null,
  stated: SaidFigure | null,
): SpelledOut | NotDecided | null {
  if (!from || !to || !stated) return null;
  if (!sameKind([from, to]) || from.figure.value === 0) return 'not-decided';
  const [change] = changes(from.figure.interval, to.figure.interval);
  if (!change) return 'not-decided';
  const percent = (Math.abs(to.figure.value - from.figure.value) / Math.abs(from.figure.value)) * 100;
  const result: Figure = { quantity: 'percent', value: Number(percent.toPrecision(3)), interval: change };
  return {
    operation: 'change-in-percent',
    terms: [from, to],
    stated,
    result,
    holds: meets<Quantity>(change, magnitude(stated.figure.interval)),
  };
}

/** How far `to` lies from `from`, in percent of `from`; none where `from` may be zero. */
function changes(from: Interval, to: Interval): Interval<'percent'>[] {
  const quotient = divideIntervals<'percent'>(to, from);
  if (!quotient) return [];
  return [magnitude(interval<'percent'>(100 * (quotient.lo - 1), 100 * (quotient.hi - 1)))];
}

/** How often a rate may be counted in a year or in one of its own units. */
const TIMES_A_YEAR: Partial<Record<TimeUnit | 'each', readonly number[]>> = {
  each: [1],
  year: [1],
  'half-year': [1, 2],
  quarter: [1, 4],
  month: [1, 12],
  week: [1, 52],
};

function productOf(
  rate: SaidFigure | null,
  count: SaidFigure | null,
  time: SaidFigure | null,
  stated: SaidFigure | null,
): SpelledOut | NotDecided | null {
  if (!rate || !count || !stated) return null;
  const times = timesOf(rate, count);
  if (!times || stated.figure.quantity !== rate.figure.quantity) return 'not-decided';
  const factors = time ? [count, time] : [count];
  const result = factors.reduce((product, factor) => timesFigure(factor.figure, product), rate.figure);
  const said = magnitude(stated.figure.interval);
  const holds = times.some((factor) => meets(magnitude(scaleInterval(result.interval, factor)), said));
  return { operation: 'product', terms: [...factors, rate], stated, result, holds };
}

/** An hourly rate is only for hours; other rates are for pieces and persons, perhaps all year. Null where the two don't go together. */
function timesOf(rate: SaidFigure, count: SaidFigure): readonly number[] | null {
  const inHours = count.figure.quantity === 'hours';
  if (rate.words.per === 'hour') return inHours ? [1] : null;
  if (inHours) return rate.words.kind === 'amount' ? [1] : null;
  if (count.figure.quantity !== 'count') return null;
  return rate.words.per === null ? [1] : (TIMES_A_YEAR[rate.words.per] ?? null);
}

/** Up to this many parts may be costs that count against the others; more are too many to try. */
const MOST_PARTS = 8;

function partsOf(
  parts: readonly (SaidFigure | null)[],
  whole: SaidFigure | null,
  cue: string,
): SpelledOut | NotDecided | null {
  const named = parts.filter((part) => part !== null);
  if (!whole || named.length < 2 || named.length < parts.length) return null;
  const result = addUp(named);
  const stated = magnitude(whole.figure.interval);
  const holds = meets(magnitude(result.interval), stated);
  if (!holds && (!areAllParts(named, whole, cue) || nets(named, stated))) return 'not-decided';
  return { operation: 'parts', terms: named, stated: whole, result, holds };
}

function addUp(parts: readonly SaidFigure[]): Figure {
  return {
    quantity: parts[0]?.figure.quantity ?? 'count',
    value: sumDecimals(parts.map(({ figure }) => figure.value)),
    interval: sumIntervals(parts.map(({ figure }) => figure.interval)),
  };
}

/** Are these the whole's parts, of its kind and time, and all of them? */
function areAllParts(parts: readonly SaidFigure[], whole: SaidFigure, cue: string): boolean {
  const oneTime = parts.every(
    (part) =>
      timesMeet(part.words, whole.words) &&
      part.words.period.from === parts[0]?.words.period.from &&
      part.words.period.yearly === parts[0]?.words.period.yearly,
  );
  return (
    (oneTime || shareOutYears(parts, whole)) &&
    sameKind([...parts, whole]) &&
    parts.every((part) => countsSame(part, whole)) &&
    !NOT_ALL.test(cue)
  );
}

/** "6.200 lamper, heraf 1.500 i 2026, 3.300 i 2027 og 1.400 i 2028": things counted once, each part in a year of its own. */
function shareOutYears(parts: readonly SaidFigure[], whole: SaidFigure): boolean {
  const years = parts.map(({ words: { period } }) => (period.from === period.to ? period.from : null));
  const each = new Set(years.filter((year) => year !== null));
  return whole.words.kind === 'count' && whole.words.period.from === null && each.size === parts.length;
}

/** Twelve places in three houses are no sum: a counted part is of the whole's noun, or names none. */
function countsSame(part: SaidFigure, whole: SaidFigure): boolean {
  if (part.words.kind !== 'count' || part.words.measure?.role !== 'counted') return true;
  const stems = whole.words.measure?.role === 'counted' ? whole.words.measure.stems : [];
  return part.words.measure.stems.some((stem) => stems.includes(stem));
}

/** Savings and costs may be named side by side: does any choice of signs meet the whole? */
function nets(parts: readonly SaidFigure[], whole: Interval): boolean {
  if (parts.length > MOST_PARTS) return true;
  for (let signs = 1; signs < 2 ** parts.length; signs += 1) {
    const signed = parts.map(({ figure }, index) => scaleInterval(figure.interval, (signs >> index) & 1 ? -1 : 1));
    if (meets(magnitude(sumIntervals(signed)), whole)) return true;
  }
  return false;
}

/** A part is no larger than its whole. */
function partOf(part: SaidFigure | null, whole: SaidFigure | null): SpelledOut | NotDecided | null {
  if (!part || !whole) return null;
  if (!sameKind([part, whole]) || !timesMeet(part.words, whole.words) || !countsSame(part, whole)) return 'not-decided';
  if (part.words.period.yearly !== whole.words.period.yearly) return 'not-decided';
  const holds = magnitude(part.figure.interval).lo <= magnitude(whole.figure.interval).hi;
  return { operation: 'parts', terms: [part], stated: whole, result: part.figure, holds };
}

function sameTwice(figures: readonly (SaidFigure | null)[], cue: string): SpelledOut | NotDecided | null {
  const [first, second] = figures;
  if (!first || !second) return null;
  if (TWIST.test(cue) || !sameKind([first, second]) || !timesMeet(first.words, second.words)) return 'not-decided';
  const holds = meets(magnitude(first.figure.interval), magnitude(second.figure.interval));
  return { operation: 'parts', terms: [first], stated: second, result: first.figure, holds };
}

/** Figures that can be added or compared: the same quantity, counted by the same unit of time, in one price level. */
function sameKind(all: readonly SaidFigure[]): boolean {
  const [first, ...rest] = all;
  return rest.every(
    ({ words, figure }) =>
      figure.quantity === first?.figure.quantity &&
      words.kind === first.words.kind &&
      words.per === first.words.per &&
      words.time === first.words.time &&
      (words.unit?.currency ?? null) === (first.words.unit?.currency ?? null) &&
      (words.priceLevel === null || first.words.priceLevel === null || words.priceLevel === first.words.priceLevel),
  );
}

/** Øre between what comes out and what is said; null for anything but money. */
export function atStakeIn({ operation, result, stated }: SpelledOut): Oere | null {
  if (operation === 'change-in-percent' || !isAmount(result) || !isAmount(stated.figure)) return null;
  return oere(Math.abs(Math.abs(Math.round(result.value)) - Math.abs(stated.figure.value)));
}
