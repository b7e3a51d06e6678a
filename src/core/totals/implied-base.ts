import { shortestDecimal } from '../figures/decimal';
import { problem, total, type TotalResult } from './total-result';

/**
 * The base that a percentage and its amount imply: 1.500 is 1,2 % of 125.000. `share` is the percentage as Excel stores it
 * (1,2 % is 0.012). In the unit of the amount, without sign: a base has no direction.
 */
export function impliedBaseOf(amount: number, share: number): TotalResult<number> {
  if (share === 0) return problem({ code: 'zero', argument: 'percent' });
  return total(shortestDecimal(Math.abs(amount / share)));
}
