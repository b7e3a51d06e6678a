import type { Grid } from './grid';
import type { Vocabulary } from './vocabulary/vocabulary';

/** The row repeats a table's row of headings, word for word in the same columns, as a list printed over several pages does. */
export function isSameHeading(grid: Grid, head: number, row: number): boolean {
  const [first, again] = [grid.row(head)?.cells ?? [], grid.row(row)?.cells ?? []];
  const isSame = first.every(
    ({ column, text }, index) => again[index]?.column === column && again[index].text === text,
  );
  return isSame && first.length === again.length && first.some(({ kind }) => kind === 'text');
}

/** The list goes on below the repeated headings: rows without a gap, a line alone or a total stand between `above` and the row. */
export function goesOnBelow(grid: Grid, above: number, row: number, vocabulary: Vocabulary): boolean {
  if (row === above + 1) return false;
  for (let between = above + 1; between < row; between += 1) {
    const cells = grid.row(between)?.cells ?? [];
    if (cells.length < 2) return false;
    const labels = cells.filter(({ kind }) => kind === 'text').slice(0, MOST_LABELS);
    const meanings = labels.map(({ text }) => vocabulary.meanings(text));
    if (meanings.some((one) => one.has('total') || one.has('net') || one.has('subtotal'))) return false;
  }
  return true;
}

const MOST_LABELS = 4;
