import { isAmount } from '../figures/figure';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { labelLikeness, labelWords } from './label-words';

export interface RowMatch {
  readonly here: TableRow;
  readonly there: TableRow;
  /** From 0 to 1; 0 where the amounts alone show that the rows are the same. */
  readonly likeness: number;
}

/** Some rows of a table. */
export interface RowsOfTable {
  readonly table: YearTable;
  readonly rows: readonly TableRow[];
}

/** Labels that share less than this part of their words are not the same row. A matter of words, not of figures. */
const ALIKE = 0.6;

/**
 * Rows of two tables that are the same by their labels, each used once, the likeliest first. Same labels may stand for different
 * rows only where a table has them twice; then position decides. Rows are compared only where they share the beginning of a word.
 */
export function matchRows(here: readonly TableRow[], there: readonly TableRow[]): RowMatch[] {
  const words = new Map([...here, ...there].map((row) => [row, labelWords(row.label?.text ?? '')]));
  const wordsIn = (row: TableRow): ReadonlySet<string> => words.get(row) ?? new Set();
  const byStem = rowsByStem(there, wordsIn);
  const candidates = here.flatMap((a) => {
    const near = new Set([...wordsIn(a)].flatMap((word) => byStem.get(stemOf(word)) ?? []));
    return [...near].map((b) => ({ here: a, there: b, likeness: labelLikeness(wordsIn(a), wordsIn(b)) }));
  });
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

/** Words that count as the same begin alike: see `sameStem`. */
function stemOf(word: string): string {
  return word.slice(0, 5);
}

function rowsByStem(
  rows: readonly TableRow[],
  wordsIn: (row: TableRow) => ReadonlySet<string>,
): ReadonlyMap<string, readonly TableRow[]> {
  const byStem = new Map<string, TableRow[]>();
  for (const row of rows) {
    for (const stem of new Set([...wordsIn(row)].map(stemOf))) {
      const known = byStem.get(stem);
      if (known) known.push(row);
      else byStem.set(stem, [row]);
    }
  }
  return byStem;
}

/** The same by their labels, or, where no label fits, by amounts that no other row has. */
export function linkRows(here: RowsOfTable, there: RowsOfTable): RowMatch[] {
  const byWords = matchRows(here.rows, there.rows);
  const taken = new Set(byWords.flatMap((match) => [match.here, match.there]));
  const years = sharedYears(here.table, there.table);
  const left = byAmounts(here.rows, taken, (row) => years.map((year) => amountIn(row, year.here)));
  const right = byAmounts(there.rows, taken, (row) => years.map((year) => amountIn(row, year.there)));
  return [
    ...byWords,
    ...[...left].flatMap(([amounts, row]) => {
      const other = right.get(amounts);
      return row && other ? [{ here: row, there: other, likeness: 0 }] : [];
    }),
  ];
}

/** Rows by their amounts, null for amounts that two rows have; rows without any amount but zeros tell nothing. */
function byAmounts(
  rows: readonly TableRow[],
  taken: ReadonlySet<TableRow>,
  amountsOf: (row: TableRow) => readonly number[],
): Map<string, TableRow | null> {
  const found = new Map<string, TableRow | null>();
  for (const row of rows) {
    const amounts = amountsOf(row);
    if (taken.has(row) || amounts.every((amount) => amount === 0)) continue;
    const key = amounts.join(';');
    found.set(key, found.has(key) ? null : row);
  }
  return found;
}

function amountIn(row: TableRow, column: number): number {
  const figure = row.cells[column]?.figure;
  return figure && isAmount(figure) ? figure.value : 0;
}

/** The years two tables share, each with its column in either. */
export function sharedYears(here: YearTable, there: YearTable): { year: number; here: number; there: number }[] {
  return here.years.flatMap(({ year }, column) => {
    const other = there.years.findIndex((one) => one.year === year);
    return other === -1 ? [] : [{ year, here: column, there: other }];
  });
}
