import type { Item } from './item';

/** The stretch of a clause that belongs to one figure: from the figure before it to the figure behind it, years not counted. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly clauseFrom: number;
  readonly clauseTo: number;
}

const CLAUSE_MARKS = new Set([';', ':']);

/** The segment of the figure at item `at`. */
export function segmentOf(items: readonly Item[], at: number): Segment {
  let clauseFrom = at;
  while (clauseFrom > 0 && !CLAUSE_MARKS.has(items[clauseFrom - 1]?.text ?? '')) clauseFrom--;
  let clauseTo = at;
  while (clauseTo < items.length && !CLAUSE_MARKS.has(items[clauseTo]?.text ?? '')) clauseTo++;
  let from = at;
  while (from > clauseFrom && !isFigure(items[from - 1])) from--;
  let to = at + 1;
  while (to < clauseTo && !isFigure(items[to])) to++;
  return { from, to, clauseFrom, clauseTo };
}

function isFigure(item: Item | undefined): boolean {
  return item?.kind === 'figure' && item.figureKind !== 'year';
}
