import { meets, negateInterval, scaleInterval, subtractIntervals } from '../figures/interval';
import { isAmount } from '../figures/figure';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { StatedSum } from './stated-sums';

/** What would make a wrong total right, if anything simple would. */
export type SumExplanation =
  | { readonly kind: 'sign' }
  | { readonly kind: 'row-left-out'; readonly label: string }
  | { readonly kind: 'row-counted-twice'; readonly label: string }
  | { readonly kind: 'row-included'; readonly label: string }
  | { readonly kind: 'row-sign'; readonly label: string }
  | { readonly kind: 'unit'; readonly factor: number };

/** The first simple cause that accounts for every failing year at once, or null. */
export function explainSums(table: YearTable, row: TableRow, failing: readonly StatedSum[]): SumExplanation | null {
  return unitFactor(failing) ?? turnedSign(failing) ?? rowsAmiss(table, row, failing);
}

const UNIT_FACTORS = [1_000, 1_000_000] as const;

function unitFactor(failing: readonly StatedSum[]): SumExplanation | null {
  for (const factor of UNIT_FACTORS) {
    const larger = failing.every(
      (one) => nonZero(one) && meets(one.stated.figure.interval, scaleInterval(one.sum.interval, factor)),
    );
    const smaller = failing.every(
      (one) => nonZero(one) && meets(scaleInterval(one.stated.figure.interval, factor), one.sum.interval),
    );
    if (larger || smaller) return { kind: 'unit', factor };
  }
  return null;
}

function nonZero({ stated, sum }: StatedSum): boolean {
  return stated.figure.value !== 0 && sum.value !== 0;
}

function turnedSign(failing: readonly StatedSum[]): SumExplanation | null {
  const turned = failing.every(
    (one) => nonZero(one) && meets(negateInterval(one.stated.figure.interval), one.sum.interval),
  );
  return turned ? { kind: 'sign' } : null;
}

function rowsAmiss(table: YearTable, row: TableRow, failing: readonly StatedSum[]): SumExplanation | null {
  const summed = new Set(row.sums.map(({ row: index }) => index));
  const accounts = (candidate: TableRow, times: number): boolean =>
    failing.every((one) => {
      const column = table.years.findIndex(({ year }) => year === one.year);
      const figure = candidate.cells[column]?.figure;
      if (!figure || !isAmount(figure) || figure.value === 0) return false;
      const missing = subtractIntervals(one.sum.interval, one.stated.figure.interval);
      return meets(missing, scaleInterval(figure.interval, times));
    });
  for (const { row: index, sign } of row.sums) {
    const part = table.rows[index];
    if (part && accounts(part, sign)) return { kind: 'row-left-out', label: labelOf(part) };
    if (part && accounts(part, sign === 1 ? -1 : 1)) return { kind: 'row-counted-twice', label: labelOf(part) };
  }
  for (const { row: index, sign } of row.sums) {
    const part = table.rows[index];
    if (part && accounts(part, 2 * sign)) return { kind: 'row-sign', label: labelOf(part) };
  }
  const outside = table.rows.find((other) => !summed.has(other.index) && isDetail(other) && accounts(other, -1));
  return outside ? { kind: 'row-included', label: labelOf(outside) } : null;
}

function isDetail({ role }: TableRow): boolean {
  return role === 'item' || role === 'sub-item' || role === 'memo';
}

function labelOf(row: TableRow): string {
  return row.label?.text ?? row.id?.text ?? '';
}
