import { formatLocalAddress, type CellRange } from '../workbook/cell-ref';
import type { Summand, YearTable } from '../reading/sheet-reading';

/**
 * `=NETSAVING(...)` for one year column of a net row: the cells of exactly the rows it sums, as few ranges as can be. Where costs
 * are printed as magnitudes (savings positive), they are the second argument. Null when there is nothing to add up.
 */
export function netFormula(table: YearTable, summands: readonly Summand[], column: number): string | null {
  const gains = rangesOf(
    table,
    summands.filter(({ sign }) => sign === 1),
    column,
  );
  const costs = rangesOf(
    table,
    summands.filter(({ sign }) => sign === -1),
    column,
  );
  if (gains.length + costs.length === 0) return null;
  const calls =
    costs.length > 0 || table.sign?.saving === 'positive' ? positiveCalls(gains, costs) : signedCalls(gains);
  return `=${calls.join('+')}`;
}

function signedCalls(ranges: readonly string[]): string[] {
  const calls: string[] = [];
  for (let first = 0; first < ranges.length; first += 2)
    calls.push(`NETSAVING(${ranges.slice(first, first + 2).join(',')})`);
  return calls;
}

function positiveCalls(gains: readonly string[], costs: readonly string[]): string[] {
  const length = Math.max(gains.length, costs.length);
  return Array.from({ length }, (_, index) => `NETSAVING(${gains[index] ?? ''},${costs[index] ?? ''},TRUE)`);
}

/** The rows' cells in one column as ranges; a row between them joins in only when nothing stands there in that column. */
function rangesOf(table: YearTable, summands: readonly Summand[], column: number): string[] {
  const ranges: CellRange[] = [];
  let lastIndex = -1;
  for (const index of summands.map(({ row }) => row).sort((a, b) => a - b)) {
    const cell = table.rows[index]?.cells[column]?.cell;
    if (!cell) continue;
    const last = ranges.at(-1);
    if (last && isEmptyBetween(table, lastIndex, index, column))
      ranges[ranges.length - 1] = { ...last, bottom: cell.bottom };
    else ranges.push(cell);
    lastIndex = index;
  }
  return ranges.map(formatLocalAddress);
}

function isEmptyBetween(table: YearTable, from: number, to: number, column: number): boolean {
  const [first, last] = [table.rows[from], table.rows[to]];
  // Sheet rows that the table skipped may hold anything: only unbroken runs are joined.
  if (!first || !last || last.row - first.row !== to - from) return false;
  return table.rows.slice(from + 1, to).every((row) => row.cells[column]?.state === 'blank');
}
