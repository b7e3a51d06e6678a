import { exactly, meets, negateInterval, scaleInterval, subtractIntervals } from '../figures/interval';
import { isAmount } from '../figures/figure';
import { KRONER } from '../figures/money-unit';
import { sumFigures, withSign } from '../catalogue/net-effect';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { statedSums, type StatedSum } from './stated-sums';
import { areTransposed } from './transposed';
import { flatMap } from '../workbook/flat-map';

/** What would make a wrong total right, if anything simple would. */
export type SumExplanation =
  | { readonly kind: 'sign' }
  | { readonly kind: 'row-left-out'; readonly label: string }
  | { readonly kind: 'row-counted-twice'; readonly label: string }
  | { readonly kind: 'row-included'; readonly label: string }
  | { readonly kind: 'row-sign'; readonly label: string }
  | { readonly kind: 'unit'; readonly factor: number }
  /** The savings alone, without the costs among the rows. */
  | { readonly kind: 'gross' }
  /** The sums of the year before or behind. */
  | { readonly kind: 'other-year'; readonly shift: 1 | -1 }
  /** The number of the year in the heading is added in. */
  | { readonly kind: 'header-year' }
  /** Two neighbouring digits changed places. */
  | { readonly kind: 'transposed' };

/** The first simple cause that accounts for every failing year at once, or null. */
export function explainSums(table: YearTable, row: TableRow, failing: readonly StatedSum[]): SumExplanation | null {
  return (
    unitFactor(failing) ??
    turnedSign(failing) ??
    gross(table, failing) ??
    otherYear(table, row, failing) ??
    rowsAmiss(table, row, failing) ??
    headerYear(table, failing) ??
    transposed(table, failing)
  );
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

/** A total of the savings only: told where there is a cost besides one row, which would be a row left out. */
function gross({ sign }: YearTable, failing: readonly StatedSum[]): SumExplanation | null {
  const isCost = (value: number): boolean => (sign?.saving === 'positive' ? value < 0 : value > 0);
  const accounts = failing.every(({ stated, parts }) => {
    const figures = flatMap(parts, ({ cell, sign: factor }) => {
      const figure = cell.figure && isAmount(cell.figure) ? withSign(cell.figure, factor) : null;
      return figure ? [figure] : [];
    });
    const costs = figures.filter(({ value }) => isCost(value));
    const savings = figures.filter(({ value }) => !isCost(value));
    return costs.length > 1 && meets(stated.figure.interval, sumFigures(savings).interval);
  });
  return accounts ? { kind: 'gross' } : null;
}

/** A row moved by a year: only told where at least two years differ, or one amount would prove anything. */
function otherYear(table: YearTable, row: TableRow, failing: readonly StatedSum[]): SumExplanation | null {
  if (failing.length < 2) return null;
  const sums = new Map(statedSums(table, row).map(({ year, sum }) => [year, sum]));
  for (const shift of [1, -1] as const) {
    const moved = failing.every(({ year, stated }) => {
      const other = sums.get(year + shift);
      return other !== undefined && meets(stated.figure.interval, other.interval);
    });
    if (moved) return { kind: 'other-year', shift };
  }
  return null;
}

/** A formula that begins a row too high adds the year of its heading. */
function headerYear({ unit }: YearTable, failing: readonly StatedSum[]): SumExplanation | null {
  const factor = unit?.unit.factor ?? KRONER.factor;
  const added = failing.every(({ year, stated, sum }) =>
    meets(subtractIntervals(stated.figure.interval, sum.interval), exactly(year * factor)),
  );
  return added ? { kind: 'header-year' } : null;
}

function transposed({ unit }: YearTable, failing: readonly StatedSum[]): SumExplanation | null {
  const turned = failing.every(({ stated, sum }) => areTransposed(stated.figure, sum, unit?.unit ?? KRONER));
  return turned ? { kind: 'transposed' } : null;
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
