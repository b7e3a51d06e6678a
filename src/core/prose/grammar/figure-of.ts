import { multiplyDecimals } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import type { Quantity } from '../../figures/interval';
import { nearestOere } from '../../figures/oere';
import type { Comparator } from '../prose-figure';
import type { Numeral, WrittenNumber } from './numeral';
import { printedAs, type Precision } from './printed';
import type { UnitFound } from './unit-at';

/** One whole number known exactly. */
export function exactFigure(value: number): WrittenNumber {
  return { value, step: 1, significant: 1, spelled: false };
}

/** The figure a number and its unit make; null where the amount is too large for whole øre. A range's value is its middle. */
export function figureOf(
  numeral: Pick<Numeral, 'low' | 'high'>,
  unit: UnitFound,
  comparator: Comparator,
): Figure | null {
  const { quantity, factor } = unit;
  const value = multiplyDecimals((numeral.low.value + numeral.high.value) / 2, factor);
  if (quantity === 'oere' && nearestOere(value) === null) return null;
  return {
    quantity,
    value: quantity === 'oere' ? Math.round(value) : value,
    interval: printedAs<Quantity>(numeral, factor, precisionOf(unit, numeral), comparator),
  };
}

/** Counts are exact; so is a count in hours or years; amounts in whole kroner may be rounded to thousands. */
function precisionOf(unit: UnitFound, numeral: Pick<Numeral, 'low' | 'high'>): Precision {
  if (unit.quantity === 'oere') return unit.money?.factor === 100 ? 'thousands' : 'digits';
  if (unit.quantity === 'percent') return 'digits';
  return numeral.low.step < 1 || numeral.high.step < 1 || unit.factor > 1 ? 'digits' : 'exact';
}
