import { followsRule, recoveryPlanOf, type RecoveryPlan } from '../core/writing/recovery-plan';
import { columnSums } from '../core/totals/column-sums';
import { isAmount } from '../core/figures/figure';
import type { MoneyUnit } from '../core/figures/money-unit';
import type { SheetReading, TableRow } from '../core/reading/sheet-reading';
import type { CellRange } from '../core/workbook/cell-ref';

/** A year of a recovery plan, in øre with savings positive: carriedIn + target + released = achieved + outstanding. */
export interface PlanStep {
  readonly year: number;
  readonly target: number;
  readonly carriedIn: number;
  readonly achieved: number;
  readonly outstanding: number;
  readonly released: number;
  /** What the sheet says is still missing; null where it says nothing. */
  readonly stated: number | null;
}

/** A recovery plan as the carry-forward rule has it. */
export interface PlanSteps {
  readonly sheet: string;
  readonly name: string;
  readonly unit: MoneyUnit | null;
  readonly priceLevel: number | null;
  readonly steps: readonly PlanStep[];
  /** The sheet's own row of what is missing; its cells. */
  readonly label: string;
  readonly place: CellRange;
  /** Does that row follow the rule? */
  readonly followsRule: boolean;
}

/** Every recovery plan of a workbook whose rows tell what was wanted and what was achieved, in the order of the sheets. */
export function planSteps(sheets: readonly SheetReading[]): PlanSteps[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const plan = recoveryPlanOf(table);
      return plan ? [stepsOf(sheet, plan)] : [];
    }),
  );
}

function stepsOf(sheet: SheetReading, plan: RecoveryPlan): PlanSteps {
  const { table, row, rows, carry } = plan;
  const sign = carry.saving === 'negative' ? -1 : 1;
  const turned = (amount: number | undefined): number => (amount ? sign * amount : 0);
  const targets = columnSums(rows.targets.map(amountsOf));
  const cells = row.cells.map(({ cell }) => cell);
  return {
    sheet: sheet.name,
    name: table.caption?.text ?? sheet.title?.text ?? sheet.name,
    unit: table.unit?.unit ?? null,
    priceLevel: table.priceLevel?.year ?? null,
    label: row.label?.text ?? '',
    place: { ...(cells[0] ?? table.range), right: (cells.at(-1) ?? table.range).right },
    followsRule: followsRule(plan),
    steps: table.years.map(({ year }, column) => {
      const figure = row.cells[column]?.figure;
      return {
        year,
        target: turned(targets[column]),
        carriedIn: turned(carry.carriedIn[column]),
        achieved: turned(carry.achieved[column]),
        outstanding: turned(carry.outstanding[column]),
        released: turned(carry.released[column]),
        stated: figure && isAmount(figure) ? turned(figure.value) : null,
      };
    }),
  };
}

function amountsOf({ cells }: TableRow): number[] {
  return cells.map(({ figure }) => (figure && isAmount(figure) ? figure.value : 0));
}
