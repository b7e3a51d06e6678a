import { sumDecimals } from './decimal';

declare const quantityBrand: unique symbol;

/** What an interval measures. Intervals of different quantities can't be mixed: the compiler refuses. */
export type Quantity = 'oere' | 'percent' | 'count' | 'hours' | 'years' | 'ratio';

/**
 * A closed interval [lo, hi]; an end may be infinite. Amounts are in øre, percentages in percent (2,2 % is around 2.2).
 * A printed figure stands for every value that would have been printed the same way.
 */
export interface Interval<Q extends Quantity = Quantity> {
  readonly lo: number;
  readonly hi: number;
  readonly [quantityBrand]?: Q;
}

/** Thrown when code asks for an interval whose ends are the wrong way round or not numbers. */
export class NoIntervalError extends Error {
  override readonly name = 'NoIntervalError';
}

/** The interval from `lo` to `hi`, both included. */
export function interval<Q extends Quantity>(lo: number, hi: number): Interval<Q> {
  if (!(lo <= hi)) throw new NoIntervalError(`[${lo}, ${hi}] is no interval`);
  return { lo: lo === 0 ? 0 : lo, hi: hi === 0 ? 0 : hi };
}

/** The interval of one value known exactly. */
export function exactly<Q extends Quantity>(value: number): Interval<Q> {
  return interval<Q>(value, value);
}

/** `value` give or take `halfWidth`, decimal-exact: 2.2 give or take 0.05 ends at 2.15 and not a hair above it. */
export function around<Q extends Quantity>(value: number, halfWidth: number): Interval<Q> {
  return interval<Q>(sumDecimals([value, -halfWidth]), sumDecimals([value, halfWidth]));
}

/** Do two figures agree: is there a value that both could stand for? */
export function meets<Q extends Quantity>(a: Interval<Q>, b: Interval<NoInfer<Q>>): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** The values both intervals allow, or null when they don't meet. */
export function intersection<Q extends Quantity>(a: Interval<Q>, b: Interval<NoInfer<Q>>): Interval<Q> | null {
  return meets(a, b) ? interval<Q>(Math.max(a.lo, b.lo), Math.min(a.hi, b.hi)) : null;
}

export function includes(a: Interval, value: number): boolean {
  return a.lo <= value && value <= a.hi;
}

export function addIntervals<Q extends Quantity>(a: Interval<Q>, b: Interval<NoInfer<Q>>): Interval<Q> {
  return interval<Q>(sumDecimals([a.lo, b.lo]), sumDecimals([a.hi, b.hi]));
}

/** Sum of n intervals: n half-widths add up. The empty sum is exactly zero. */
export function sumIntervals<Q extends Quantity>(parts: Iterable<Interval<Q>>): Interval<Q> {
  const all = [...parts];
  return interval<Q>(sumDecimals(all.map((part) => part.lo)), sumDecimals(all.map((part) => part.hi)));
}

export function negateInterval<Q extends Quantity>(a: Interval<Q>): Interval<Q> {
  return interval<Q>(-a.hi, -a.lo);
}

export function subtractIntervals<Q extends Quantity>(a: Interval<Q>, b: Interval<NoInfer<Q>>): Interval<Q> {
  return addIntervals(a, negateInterval(b));
}

/** The magnitudes an interval allows: [-3, -2] and [2, 3] both give [2, 3]; one across zero starts at 0. */
export function magnitude<Q extends Quantity>(a: Interval<Q>): Interval<Q> {
  if (a.lo >= 0) return a;
  if (a.hi <= 0) return negateInterval(a);
  return interval<Q>(0, Math.max(-a.lo, a.hi));
}

/** The interval times an exact factor. */
export function scaleInterval<Q extends Quantity>(a: Interval<Q>, factor: number): Interval<Q> {
  return factor < 0 ? interval<Q>(a.hi * factor, a.lo * factor) : interval<Q>(a.lo * factor, a.hi * factor);
}

/** Doubles are nudged outwards after a product or quotient, so that rounding in the machine can't part two equal figures. */
const outwards = (value: number, direction: -1 | 1): number =>
  Number.isFinite(value) ? value + direction * Math.abs(value) * 4 * Number.EPSILON : value;

function hullOf<Q extends Quantity>(corners: readonly number[]): Interval<Q> {
  return interval<Q>(outwards(Math.min(...corners), -1), outwards(Math.max(...corners), 1));
}

/** Infinity times zero is zero here: an open end times nothing is nothing. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Product; `R` names what the result measures. */
export function multiplyIntervals<R extends Quantity>(a: Interval, b: Interval): Interval<R> {
  return hullOf<R>([times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)]);
}

/** Quotient, or null when the divisor may be zero: such a division decides nothing. */
export function divideIntervals<R extends Quantity>(a: Interval, b: Interval): Interval<R> | null {
  if (b.lo <= 0 && b.hi >= 0) return null;
  return multiplyIntervals<R>(a, { lo: 1 / b.hi, hi: 1 / b.lo });
}

/** The base that an amount and its percentage imply: 1,5 mio. and 1,2 % imply about 125 mio. Null for a percentage that may be zero. */
export function impliedBase(amount: Interval<'oere'>, percent: Interval<'percent'>): Interval<'oere'> | null {
  const base = divideIntervals<'oere'>(magnitude(amount), magnitude(percent));
  return base === null ? null : scaleInterval(base, 100);
}
