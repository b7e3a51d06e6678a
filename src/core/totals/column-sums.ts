import { sumDecimals } from '../figures/decimal';
import type { AmountRows, ArgumentProblem } from './total-result';

/** Why rows are no range of years, or null when they are one: at least one column, every row as long as the first. */
export function shapeProblem(argument: string, rows: AmountRows): ArgumentProblem | null {
  const expected = rows[0]?.length ?? 0;
  if (expected === 0) return { code: 'empty', argument };
  const row = rows.findIndex((cells) => cells.length !== expected);
  return row < 0 ? null : { code: 'ragged', argument, row: row + 1, width: rows[row]?.length ?? 0, expected };
}

/** Why two ranges don't cover the same years, or null when they do. */
export function widthProblem(
  argument: string,
  rows: AmountRows,
  like: string,
  other: AmountRows,
): ArgumentProblem | null {
  const [size, expected] = [rows[0]?.length ?? 0, other[0]?.length ?? 0];
  return size === expected ? null : { code: 'size', argument, along: 'columns', size, like, expected };
}

/** The decimal-exact sum of each column; `keep` leaves cells out. */
export function columnSums(rows: AmountRows, keep?: (amount: number) => boolean): number[] {
  const years = rows[0]?.length ?? 0;
  const sums = new Array<number>(years);
  const cells = new Array<number>(rows.length);
  for (let year = 0; year < years; year += 1) {
    for (let row = 0; row < rows.length; row += 1) cells[row] = rows[row]?.[year] ?? 0;
    sums[year] = sumDecimals(keep === undefined ? cells : cells.filter(keep));
  }
  return sums;
}
