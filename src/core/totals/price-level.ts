import { multiplyDecimals, shortestDecimal } from '../figures/decimal';
import { shapeProblem } from './column-sums';
import { problem, total, type AmountRows, type TotalResult } from './total-result';

/** Price and pay levels by year, on any common base (2016: 100, 2017: 101.8). */
export type PriceIndex = ReadonlyMap<number, number>;

/**
 * Amounts of one year's price level in another's: amount x level of `toYear` / level of `fromYear`. Same shape out as in.
 * There and back gives the same amounts to the 15 digits Excel keeps.
 */
export function toPriceLevel(
  amounts: AmountRows,
  fromYear: number,
  toYear: number,
  index: PriceIndex,
): TotalResult<number[][]> {
  const wrong = shapeProblem('amounts', amounts);
  if (wrong !== null) return problem(wrong);
  const [from, to] = [index.get(fromYear), index.get(toYear)];
  if (from === undefined) return problem({ code: 'year-not-in-index', argument: 'index', year: fromYear });
  if (to === undefined) return problem({ code: 'year-not-in-index', argument: 'index', year: toYear });
  return total(amounts.map((row) => row.map((amount) => convert(amount, from, to))));
}

/** Reads an index: years and levels side by side in two columns, or one above the other in two rows; blank pairs are passed over. */
export function readPriceIndex(rows: AmountRows): TotalResult<PriceIndex> {
  const pairs = pairsOf(rows)?.filter(([year, level]) => year !== 0 || level !== 0);
  if (pairs === undefined || pairs.length === 0) {
    return problem({ code: 'not-an-index', argument: 'index', why: 'shape', year: null });
  }
  const index = new Map<number, number>();
  for (const [year, level] of pairs) {
    if (level <= 0) return problem({ code: 'not-an-index', argument: 'index', why: 'level', year });
    if ((index.get(year) ?? level) !== level) {
      return problem({ code: 'not-an-index', argument: 'index', why: 'two-levels', year });
    }
    index.set(year, level);
  }
  return total(index);
}

function pairsOf(rows: AmountRows): (readonly [number, number])[] | undefined {
  const columns = rows.map(([year = 0, level = 0]) => [year, level] as const);
  if (rows.every((row) => row.length === 2) && columns.every(isPair)) return columns;
  const [years = [], levels = []] = rows;
  const across = years.map((year, column) => [year, levels[column] ?? 0] as const);
  return rows.length === 2 && years.length === levels.length && across.every(isPair) ? across : undefined;
}

/** A year of four digits and its level, or a pair of blanks. */
const isPair = ([year, level]: readonly [number, number]): boolean =>
  (Number.isInteger(year) && year >= 1000 && year <= 9999) || (year === 0 && level === 0);

/** One rounding each for product and quotient; a decimal that is the exact result is preferred to the double beside it. */
function convert(amount: number, from: number, to: number): number {
  const converted = (amount * to) / from;
  const decimal = shortestDecimal(converted);
  return multiplyDecimals(decimal, from) === multiplyDecimals(amount, to) ? decimal : converted;
}
