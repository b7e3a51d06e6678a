import type { Summand, TableRow, YearTable } from '../reading/sheet-reading';
import { countsInTotal } from '../totals/proposal-id';
import { formatLocalAddress } from '../workbook/cell-ref';
import { contentAt } from '../workbook/cell-content';
import type { SheetSnapshot } from '../workbook/snapshot';
import { summedRanges } from './summed-ranges';

/**
 * The formula for one year column of a row that adds others up, over exactly the rows it sums: `=NETSAVING(...)` for the net row of
 * a case, `=SAVINGTOTAL(...)` over the proposals of a list, `=GROSSSAVING(...)` for a gross row, `=SUM(...)` where a plain sum is right. Null when there is nothing to add.
 */
export function totalFormula(table: YearTable, row: TableRow, column: number, sheet: SheetSnapshot): string | null {
  const gains = summedRanges(table, withSign(row.sums, 1), column);
  const costs = summedRanges(table, withSign(row.sums, -1), column);
  if (gains.length + costs.length === 0) return null;
  if (isNetOfCase(table, row)) return netFormula(table, gains, costs);
  if (costs.length === 0) {
    const special = proposalsFormula(table, row, column, sheet) ?? grossFormula(table, row, column, gains);
    return special ?? `=SUM(${gains.join(',')})`;
  }
  return gains.length === 0 ? `=-SUM(${costs.join(',')})` : `=SUM(${gains.join(',')})-SUM(${costs.join(',')})`;
}

const withSign = (summands: readonly Summand[], wanted: 1 | -1): Summand[] =>
  summands.filter(({ sign }) => sign === wanted);

/** The row that states a case's net: its net row, or the last total of a case that has no costs. */
function isNetOfCase(table: YearTable, row: TableRow): boolean {
  if (table.role !== 'economy') return false;
  const summing = table.rows.filter(({ sums }) => sums.length > 0);
  const net = summing.findLast(({ role }) => role === 'net');
  return row === (net ?? summing.findLast(({ role }) => role === 'total' || role === 'subtotal'));
}

/** Where costs are printed as magnitudes (savings positive), they are the second argument. */
function netFormula(table: YearTable, gains: readonly string[], costs: readonly string[]): string {
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
  return Array.from({ length }, (_, index) => `NETSAVING(${gains[index] ?? '0'},${costs[index] ?? '0'},TRUE)`);
}

const GROSS = /\bbrutto|\bgross\b/i;

/** `GROSSSAVING(...)` for a row that calls itself gross, where it adds savings alone: a cost put among them later would not count. */
function grossFormula(table: YearTable, row: TableRow, column: number, gains: readonly string[]): string | null {
  if (table.sign === null || gains.length !== 1 || !GROSS.test(row.label?.text ?? '')) return null;
  const isPositive = table.sign.saving === 'positive';
  const amounts = row.sums.map((part) => table.rows[part.row]?.cells[column]?.printed ?? 0);
  if (!amounts.every((amount) => (isPositive ? amount >= 0 : amount <= 0))) return null;
  return `=GROSSSAVING(${gains.join('')}${isPositive ? ',TRUE' : ''})`;
}

/**
 * `SAVINGTOTAL(ids, amounts)` from a list's first proposal to its last, where the function counts the same rows as the checks: then
 * a row inserted among them later is counted as well. Null where it would count others.
 */
function proposalsFormula(table: YearTable, row: TableRow, column: number, sheet: SheetSnapshot): string | null {
  if (table.role !== 'proposals') return null;
  const counted = row.sums.flatMap(({ row: index }) => table.rows[index] ?? []).sort((a, b) => a.row - b.row);
  const [first, last] = [counted[0], counted.at(-1)];
  const idColumn = first?.id?.cell.left;
  const amounts = first?.cells[column]?.cell;
  if (!first || !last || idColumn === undefined || !amounts || counted.length < 2) return null;
  const wanted = new Set(counted.map((one) => one.row));
  for (let position = first.row; position <= last.row; position += 1) {
    const { value } = contentAt(sheet, position, idColumn);
    if (countsInTotal(value === null ? '' : String(value), null) !== wanted.has(position)) return null;
  }
  const block = { sheet: table.sheet, top: first.row, bottom: last.row };
  const ids = formatLocalAddress({ ...block, left: idColumn, right: idColumn });
  return `=SAVINGTOTAL(${ids},${formatLocalAddress({ ...block, left: amounts.left, right: amounts.left })})`;
}
