import { columnSums, shapeProblem } from './column-sums';
import { countsInTotal } from './proposal-id';
import { problem, total, type AmountRows, type TotalResult } from './total-result';

/**
 * The total of an overview per year: the rows whose ID cell holds a proposal's ID, all or those of one group (`prefix`). Subtotals,
 * memo rows, sub-rows and headings are left out. `ids` has one text per row of `amounts`; one number per year out.
 */
export function savingTotal(
  ids: readonly string[],
  amounts: AmountRows,
  prefix: string | null = null,
): TotalResult<number[]> {
  const wrong = shapeProblem('amounts', amounts);
  if (wrong !== null) return problem(wrong);
  if (ids.length !== amounts.length) {
    const sizes = { size: amounts.length, expected: ids.length };
    return problem({ code: 'size', argument: 'amounts', along: 'rows', like: 'ids', ...sizes });
  }
  const counted = amounts.filter((_, row) => countsInTotal(ids[row] ?? '', prefix));
  return total(counted.length === 0 ? (amounts[0] ?? []).map(() => 0) : columnSums(counted));
}
