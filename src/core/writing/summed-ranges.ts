import { formatLocalAddress, type CellRange } from '../workbook/cell-ref';
import type { Summand, YearTable } from '../reading/sheet-reading';

/**
 * The rows' cells in one column as ranges, as few as can be: a row between them joins in only when it adds nothing there. `sheet`, such as
 * `'Plan'!`, is put before each where the formula stands on another sheet.
 */
export function summedRanges(table: YearTable, summands: readonly Summand[], column: number, sheet = ''): string[] {
  const ranges: CellRange[] = [];
  let lastIndex = -1;
  for (const index of summands.map(({ row }) => row).sort((a, b) => a - b)) {
    const cell = table.rows[index]?.cells[column]?.cell;
    if (!cell) continue;
    const last = ranges.at(-1);
    if (last && addsNothingBetween(table, lastIndex, index, column))
      ranges[ranges.length - 1] = { ...last, bottom: cell.bottom };
    else ranges.push(cell);
    lastIndex = index;
  }
  return ranges.map((range) => sheet + formatLocalAddress(range));
}

function addsNothingBetween(table: YearTable, from: number, to: number, column: number): boolean {
  const [first, last] = [table.rows[from], table.rows[to]];
  // Sheet rows that the table skipped may hold anything: only unbroken runs are joined.
  if (!first || !last || last.row - first.row !== to - from) return false;
  return table.rows.slice(from + 1, to).every(({ cells }) => {
    const state = cells[column]?.state;
    return state === 'blank' || state === 'dash';
  });
}
