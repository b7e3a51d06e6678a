import { multiplyDecimals } from '../core/figures/decimal';
import { isAmount } from '../core/figures/figure';
import type { MoneyUnit } from '../core/figures/money-unit';
import { firstAmount } from '../core/prose/first-amount';
import { answer, refuse, type FunctionResult } from './function-problem';

/** The first amount of a text, in a unit: 1500 for "1,5 mio. kr." in 1.000 kr. A minus written right before it counts. */
export function parseAmount(text: string, unit: MoneyUnit): FunctionResult<number> {
  const found = firstAmount(text);
  const figure = found?.figure ?? null;
  if (found === null || figure === null || !isAmount(figure))
    return refuse({ code: 'no-figure', argument: 'text', text });
  if ((found.unit ?? unit).currency !== unit.currency) return refuse({ code: 'other-currency', argument: 'text' });
  const sign = figure.value > 0 && hasMinusBefore(text, found.start) ? -1 : 1;
  return answer(multiplyDecimals(sign * figure.value, 1 / unit.factor));
}

/** A minus that belongs to the number: nothing between them, and no digit or letter before it ("2018-2,5" is a range). */
function hasMinusBefore(text: string, start: number): boolean {
  return /(?:^|[\s(])[-\u2010-\u2015\u2212]$/.test(text.slice(Math.max(0, start - 2), start));
}
