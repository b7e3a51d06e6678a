import { shortestDecimal, sumDecimals } from '../figures/decimal';
import { columnSums, shapeProblem } from './column-sums';
import { problem, total, type AmountRows, type SavingSign, type TotalResult } from './total-result';

/**
 * Years until the cumulated cash flow turns, with the fraction of the year it turns in; the first column is the first year, and a
 * year's cash flow is spread evenly over it: 2.500, -1.000, -1.000, -1.000 turns after 3.5 years. Several rows are added per
 * year first. 0 where nothing is ever owed, null where it doesn't turn within the years given.
 */
export function paybackYears(cashflow: AmountRows, saving: SavingSign = 'negative'): TotalResult<number | null> {
  const wrong = shapeProblem('cashflow', cashflow);
  if (wrong !== null) return problem(wrong);
  let owed = 0;
  for (const [year, flow] of columnSums(cashflow).entries()) {
    const after = sumDecimals([owed, saving === 'negative' ? flow : -flow]);
    if (owed > 0 && after <= 0) return total(shortestDecimal(year + owed / sumDecimals([owed, -after])));
    owed = after;
  }
  return total(owed > 0 ? null : 0);
}
