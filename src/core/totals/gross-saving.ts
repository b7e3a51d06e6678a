import { columnSums, shapeProblem } from './column-sums';
import { problem, total, type AmountRows, type SavingSign, type TotalResult } from './total-result';

/**
 * The gross saving per year: the cells in the saving direction alone, added per column. Rows x years in, one number per year out,
 * in the unit and sign of the argument.
 */
export function grossSaving(changes: AmountRows, saving: SavingSign = 'negative'): TotalResult<number[]> {
  const wrong = shapeProblem('changes', changes);
  if (wrong !== null) return problem(wrong);
  return total(columnSums(changes, saving === 'negative' ? (amount) => amount < 0 : (amount) => amount > 0));
}
