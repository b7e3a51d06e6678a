import { isAmount } from '../figures/figure';
import { KRONER } from '../figures/money-unit';
import type { YearTable } from '../reading/sheet-reading';
import { cellAt, formatLocalAddress, type CellRange } from '../workbook/cell-ref';
import { contentAt } from '../workbook/cell-content';
import type { SheetSnapshot } from '../workbook/snapshot';
import { sameFormula, type PlannedCell } from './planned-cell';
import {
  achievedFormula,
  carryLines,
  followsRule,
  hasCarryFormulas,
  recoveryPlanOf,
  targetRanges,
  type CarryLine,
  type CarryWords,
  type RecoveryPlan,
} from './recovery-plan';

/** What becomes of a recovery table's carry-forward; `elsewhere` is a plan whose rows find no empty cells below its table. */
export interface CarryPlan {
  readonly planned: readonly PlannedCell[];
  readonly elsewhere: RecoveryPlan | null;
}

const NOTHING: CarryPlan = { planned: [], elsewhere: null };

/**
 * A recovery table's carry-forward. An outstanding row that follows the rule gets its functions where it stands; otherwise the rule's
 * own rows are added below the table, beside the typed row, where the cells are empty. Amounts keep the sheet's sign.
 */
export function planCarryRows(table: YearTable, sheet: SheetSnapshot, words: CarryWords): CarryPlan {
  const plan = recoveryPlanOf(table);
  if (!plan) return NOTHING;
  if (followsRule(plan)) return { planned: outstandingInPlace(plan, sheet), elsewhere: null };
  if (hasCarryFormulas(plan)) return NOTHING;
  const planned = rowsBelow(plan, sheet, words);
  const isFree = planned.every(({ edit }) => edit.expected.value === null && edit.expected.formula === null);
  return isFree ? { planned, elsewhere: null } : { planned: [], elsewhere: plan };
}

function outstandingInPlace(plan: RecoveryPlan, sheet: SheetSnapshot): PlannedCell[] {
  const { table, row, carry } = plan;
  return table.years.flatMap(({ year }, column) => {
    const cell = row.cells[column];
    if (!cell) return [];
    const before = column === 0 ? [] : [row.cells[column - 1]].flatMap((one) => one?.cell ?? []);
    const target = [...targetRanges(plan, column), ...before.map(formatLocalAddress)];
    const wanted = target.length === 1 ? target.join('') : `SUM(${target.join(',')})`;
    const formula = `=OUTSTANDING(${wanted},${achievedFormula(plan, column)})`;
    const expected = contentAt(sheet, cell.cell.top, cell.cell.left);
    if (cell.state !== 'number' || sameFormula(expected.formula, formula)) return [];
    const stated = cell.figure && isAmount(cell.figure) ? cell.figure.value : null;
    const after = carry.outstanding[column] ?? 0;
    if (expected.formula !== null && stated === after) return [];
    const edit = { cell: cell.cell, expected, write: { formula } };
    const label = row.label?.text ?? '';
    return [{ edit, label, year, unit: table.unit?.unit ?? KRONER, before: stated, after, together: null }];
  });
}

function rowsBelow(plan: RecoveryPlan, sheet: SheetSnapshot, words: CarryWords): PlannedCell[] {
  const { table, row } = plan;
  const top = table.range.bottom + 1;
  const labelColumn = row.label?.cell.left ?? table.range.left;
  const at = (line: number, column: number): CellRange =>
    cellAt(table.sheet, top + line, table.years[column]?.column ?? 0);
  const lines = carryLines(plan, words, (line, column) => formatLocalAddress(at(line, column)));
  return lines.flatMap((line, index) => {
    const labelCell = cellAt(table.sheet, top + index, labelColumn);
    return plannedRow(plan, line, labelCell, (column) => at(index, column), sheet);
  });
}

function plannedRow(
  { table, row }: RecoveryPlan,
  { label, after, formula }: CarryLine,
  labelCell: CellRange,
  at: (column: number) => CellRange,
  sheet: SheetSnapshot,
): PlannedCell[] {
  const now = (cell: CellRange) => contentAt(sheet, cell.top, cell.left);
  const unit = table.unit?.unit ?? KRONER;
  // Each added row reckons with the others.
  const together = `carry-${table.sheet}-${table.index}`;
  const named: PlannedCell = {
    edit: { cell: labelCell, expected: now(labelCell), write: { value: label } },
    label,
    year: null,
    unit,
    before: null,
    after: null,
    together,
  };
  const amounts = table.years.map(({ year }, column): PlannedCell => {
    const cell = at(column);
    const typed = formula(column);
    const model = row.cells[column]?.cell;
    const numberFormat = model ? now(model).numberFormat : 'General';
    const edit = { cell, expected: now(cell), write: typed === null ? { value: 0 } : { formula: typed }, numberFormat };
    return { edit, label, year, unit, before: null, after: after[column] ?? 0, together };
  });
  return [named, ...amounts];
}
