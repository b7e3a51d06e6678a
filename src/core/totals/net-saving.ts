import { sumDecimals } from '../figures/decimal';
import { columnSums, shapeProblem, widthProblem } from './column-sums';
import { problem, total, type AmountRows, type SavingSign, type TotalResult } from './total-result';

/**
 * The net effect per year: permanent changes and costs together. Rows x years in, one number per year out, in the unit of the
 * arguments. With savings written negative, costs are positive and all is added; with savings positive, costs are magnitudes
 * and are taken off.
 */
export function netSaving(
  changes: AmountRows,
  costs: AmountRows | null = null,
  saving: SavingSign = 'negative',
): TotalResult<number[]> {
  const wrong =
    shapeProblem('changes', changes) ??
    (costs === null ? null : (shapeProblem('costs', costs) ?? widthProblem('costs', costs, 'changes', changes)));
  if (wrong !== null) return problem(wrong);
  const saved = columnSums(changes);
  if (costs === null) return total(saved);
  const spent = columnSums(costs);
  const sign = saving === 'positive' ? -1 : 1;
  return total(saved.map((amount, year) => sumDecimals([amount, sign * (spent[year] ?? 0)])));
}
