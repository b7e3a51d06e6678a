import { multiplyDecimals, sumDecimals } from './decimal';
import type { AmountFigure, Figure, PercentFigure } from './figure';
import { exactly, interval, type Interval, type Quantity } from './interval';
import type { MoneyUnit } from './money-unit';
import { nearestOere } from './oere';

/**
 * The figure of an amount cell. `stored` and `step` (last printed digit, see `printedStep`) are in the table's unit; the figure
 * is in øre, its value to the nearest whole øre, its interval half a step to either side of what is stored. Null where the amount
 * is too large for whole øre (an account number in a table of millions): such a cell is no amount.
 */
export function cellFigure(stored: number, step: number, unit: MoneyUnit): AmountFigure | null {
  const value = nearestOere(multiplyDecimals(stored, unit.factor));
  if (value === null) return null;
  return { quantity: 'oere', value, interval: printedInterval<'oere'>(stored, step, unit.factor) };
}

/** The figure of a cell with a percent format: stored 0.022 with step 0.001 is 2.2 % give or take 0.05. */
export function cellPercent(stored: number, step: number): PercentFigure {
  return {
    quantity: 'percent',
    value: multiplyDecimals(stored, 100),
    interval: printedInterval<'percent'>(stored, step, 100),
  };
}

/** A figure known exactly: counts of persons and places, years. */
export function exactFigure<Q extends Quantity>(quantity: Q, value: number): Figure<Q> {
  return { quantity, value, interval: exactly<Q>(value) };
}

/** Every value that prints like `printed`, times an exact factor, decimal-exact at both ends. */
export function printedInterval<Q extends Quantity>(printed: number, step: number, factor: number): Interval<Q> {
  const half = multiplyDecimals(step, 0.5);
  const end = (shift: number): number => multiplyDecimals(sumDecimals([printed, shift]), factor);
  return interval<Q>(end(-half), end(half));
}
