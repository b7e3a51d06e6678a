import type { Interval, Quantity } from './interval';

/**
 * A number as it is printed. `value` is the stored or written number in the base unit of its quantity (øre for money, percent
 * for percentages, persons, hours, years); `interval` holds every value that would have been printed the same way, and it alone
 * decides comparisons.
 */
export interface Figure<Q extends Quantity = Quantity> {
  readonly quantity: Q;
  readonly value: number;
  readonly interval: Interval<Q>;
}

export type AmountFigure = Figure<'oere'>;
export type PercentFigure = Figure<'percent'>;

export function isAmount(figure: Figure): figure is AmountFigure {
  return figure.quantity === 'oere';
}

export function isPercent(figure: Figure): figure is PercentFigure {
  return figure.quantity === 'percent';
}
