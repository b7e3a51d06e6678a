import type { TableRow, YearTable } from '../reading/sheet-reading';
import { labelLikeness, labelWords } from './label-words';

export interface RowMatch {
  readonly here: TableRow;
  readonly there: TableRow;
  readonly likeness: number;
}

/** Labels that share less than this part of their words are not the same row. A matter of words, not of figures. */
const ALIKE = 0.6;

/**
 * Rows of two tables that are the same by their labels, each used once, the likeliest first. Same labels may stand for different
 * rows only where a table has them twice; then position decides.
 */
export function matchRows(here: readonly TableRow[], there: readonly TableRow[]): RowMatch[] {
  const words = new Map([...here, ...there].map((row) => [row, labelWords(row.label?.text ?? '')]));
  const empty: ReadonlySet<string> = new Set();
  const candidates = here.flatMap((a) =>
    there.map((b) => ({ here: a, there: b, likeness: labelLikeness(words.get(a) ?? empty, words.get(b) ?? empty) })),
  );
  const taken = new Set<TableRow>();
  return candidates
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.here.index - b.here.index || a.there.index - b.there.index)
    .filter((match) => {
      if (taken.has(match.here) || taken.has(match.there)) return false;
      taken.add(match.here).add(match.there);
      return true;
    });
}

/** The years two tables share, each with its column in either. */
export function sharedYears(here: YearTable, there: YearTable): { year: number; here: number; there: number }[] {
  return here.years.flatMap(({ year }, column) => {
    const other = there.years.findIndex((one) => one.year === year);
    return other === -1 ? [] : [{ year, here: column, there: other }];
  });
}
