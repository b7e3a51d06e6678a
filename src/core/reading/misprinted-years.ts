import { flatMap } from '../workbook/flat-map';

interface PlacedYear {
  readonly column: number;
  readonly year: number;
  /** The words around the year, lower case. */
  readonly words: string;
}

/**
 * Year headings that cannot be meant as they stand ("2026 2030 2028 2029"): the one heading of a row of neighbours that all others, a
 * year per column, leave another year for. A year that stands in the row already may begin a table of its own, and is left as it is.
 */
export function misprintedYears<T extends PlacedYear>(headings: readonly T[]): ReadonlySet<T> {
  return new Set(flatMap(neighbours(headings), (row) => oneAmiss(row) ?? []));
}

const FEWEST = 3;

function oneAmiss<T extends PlacedYear>(row: readonly T[]): T | null {
  if (row.length < FEWEST) return null;
  const start = ({ year, column }: T): number => year - column;
  const [first, second, third] = row as readonly [T, T, T];
  const usual = [first, second].find((one) => one !== third && start(one) === start(third)) ?? first;
  const amiss = row.filter((one) => start(one) !== start(usual));
  const [only] = amiss;
  if (!only || amiss.length > 1) return null;
  return row.some((one) => one !== only && one.year === only.year) ? null : only;
}

/** Headings in columns side by side, with the same words. */
function neighbours<T extends PlacedYear>(headings: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const heading of headings) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last?.column === heading.column - 1 && last.words === heading.words) row.push(heading);
    else rows.push([heading]);
  }
  return rows;
}
