import { multiplyDecimals, sumDecimals } from '../../figures/decimal';
import { interval, type Interval, type Quantity } from '../../figures/interval';
import type { Comparator } from '../prose-figure';
import type { Numeral, WrittenNumber } from './numeral';

/**
 * How exact a written number is by itself: `digits` to half a unit of its last digit, `thousands` the same, but whole numbers
 * ending in 000 to the nearest thousand (whole kroner), `exact` for counts.
 */
export type Precision = 'digits' | 'thousands' | 'exact';

const THOUSAND = 1000;

/**
 * Every value that would have been written this way, times `factor` (design, "Printed precision"): half a unit of the last digit;
 * with `about` the last non-zero digit counts and the half-width doubles; ranges widen at both ends by their own digits; `more-than`
 * and `at-least` are open above, `less-than` and `up-to` reach down to nothing.
 */
export function printedAs<Q extends Quantity>(
  numeral: Pick<Numeral, 'low' | 'high'>,
  factor: number,
  precision: Precision,
  comparator: Comparator,
): Interval<Q> {
  const low = end(numeral.low, -1, factor, precision, comparator);
  const high = end(numeral.high, 1, factor, precision, comparator);
  if (comparator === 'more-than' || comparator === 'at-least') return interval<Q>(low, Infinity);
  if (comparator === 'less-than' || comparator === 'up-to') return interval<Q>(Math.min(0, low), high);
  return interval<Q>(low, high);
}

function end(
  written: WrittenNumber,
  side: -1 | 1,
  factor: number,
  precision: Precision,
  comparator: Comparator,
): number {
  const half = multiplyDecimals(side, halfWidth(written, precision, comparator === 'about'));
  return multiplyDecimals(sumDecimals([written.value, half]), factor);
}

function halfWidth(written: WrittenNumber, precision: Precision, about: boolean): number {
  if (about) return written.significant;
  if (precision === 'exact') return 0;
  const thousands =
    precision === 'thousands' && written.step === 1 && written.value !== 0 && written.value % THOUSAND === 0;
  return multiplyDecimals(thousands ? THOUSAND : written.step, 0.5);
}
