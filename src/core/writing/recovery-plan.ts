import { planRows, type PlanRows } from '../catalogue/plan-rows';
import { isAmount } from '../figures/figure';
import { includes } from '../figures/interval';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { carryForward, type CarryForward } from '../totals/carry-forward';
import { summedRanges } from './summed-ranges';

/** A recovery table with its outstanding row, and what the carry-forward rule makes of it. */
export interface RecoveryPlan {
  readonly table: YearTable;
  readonly row: TableRow;
  readonly rows: PlanRows;
  /** Amounts in øre, in the sheet's own sign. */
  readonly carry: CarryForward;
}

/** What the rows of a carry-forward are called, in the reader's language. */
export interface CarryWords {
  readonly carriedIn: string;
  readonly adjustedTarget: string;
  readonly outstanding: string;
  readonly released: string;
}

/** The plan that a recovery table states; null where it doesn't tell what was wanted and what was achieved. */
export function recoveryPlanOf(table: YearTable): RecoveryPlan | null {
  const row = table.rows.find(({ role }) => role === 'outstanding');
  if (!row || table.role !== 'recovery-plan') return null;
  const rows = planRows(table, row);
  if (rows.targets.length === 0 || rows.achieved.length === 0) return null;
  const amounts = ({ cells }: TableRow, sign: 1 | -1): number[] =>
    table.years.map((_, column) => {
      const figure = cells[column]?.figure;
      return figure && isAmount(figure) ? 0 + sign * figure.value : 0;
    });
  const carry = carryForward(
    rows.targets.map((one) => amounts(one, 1)),
    rows.achieved.map((one) => amounts(one.row, one.sign === 1 ? -1 : 1)),
  );
  return carry.ok ? { table, row, rows, carry: carry.value } : null;
}

/** Does the typed outstanding row say what the rule gives? */
export function followsRule({ row, carry }: RecoveryPlan): boolean {
  return carry.outstanding.every((missing, column) => {
    const figure = row.cells[column]?.figure;
    return figure !== undefined && figure !== null && isAmount(figure) && includes(figure.interval, missing);
  });
}

/** Were the rule's functions written before? */
export function hasCarryFormulas({ table }: RecoveryPlan): boolean {
  return table.rows.some(({ cells }) =>
    cells.some(({ formula }) => formula !== null && /\bOUTSTANDING\(/i.test(formula)),
  );
}

/** The target cells of a year; `sheet` is put before each range where the formula stands on another sheet. */
export function targetRanges({ table, rows }: RecoveryPlan, column: number, sheet = ''): string[] {
  return summedRanges(table, indexed(rows.targets), column, sheet);
}

/** What was achieved in a year: one range, or a sum of several; turned round where it is printed with the other sign than the targets. */
export function achievedFormula({ table, rows }: RecoveryPlan, column: number, sheet = ''): string {
  const ranges = (wanted: 1 | -1): string[] =>
    summedRanges(
      table,
      indexed(rows.achieved.flatMap(({ row, sign }) => (sign === wanted ? [row] : []))),
      column,
      sheet,
    );
  const [alike, turned] = [ranges(-1), ranges(1)];
  if (turned.length > 0) return `${alike.length > 0 ? `SUM(${alike.join(',')})` : ''}-SUM(${turned.join(',')})`;
  return alike.length === 1 ? alike.join('') : `SUM(${alike.join(',')})`;
}

const indexed = (rows: readonly TableRow[]) => rows.map(({ index }) => ({ row: index, sign: 1 as const }));

/** One row of a carry-forward: its label, what its formulas will give (øre), and the formula per year; null for a plain zero. */
export interface CarryLine {
  readonly label: string;
  readonly after: readonly number[];
  readonly formula: (column: number) => string | null;
}

/**
 * Carried in, adjusted target, outstanding and released, one below the other; what is carried into a year is the outstanding before it.
 * `address` names the cell of a line and year where the lines will stand; `sheet` as in {@link targetRanges}.
 */
export function carryLines(
  plan: RecoveryPlan,
  words: CarryWords,
  address: (line: number, column: number) => string,
  sheet = '',
): readonly CarryLine[] {
  const { carry } = plan;
  const achieved = (column: number): string => achievedFormula(plan, column, sheet);
  return [
    {
      label: words.carriedIn,
      after: carry.carriedIn,
      formula: (column) => (column === 0 ? null : `=${address(2, column - 1)}`),
    },
    {
      label: words.adjustedTarget,
      after: carry.adjustedTarget,
      formula: (column) => `=SUM(${targetRanges(plan, column, sheet).join(',')},${address(0, column)})`,
    },
    {
      label: words.outstanding,
      after: carry.outstanding,
      formula: (column) => `=OUTSTANDING(${address(1, column)},${achieved(column)})`,
    },
    {
      label: words.released,
      after: carry.released,
      formula: (column) => `=RELEASED(${address(1, column)},${achieved(column)})`,
    },
  ];
}
