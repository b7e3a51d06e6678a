import type { Catalogue } from '../catalogue/catalogue';
import { grandTotals, totalRows } from '../catalogue/grand-totals';
import { sumFigures } from '../catalogue/net-effect';
import { isAmount } from '../figures/figure';
import { KRONER } from '../figures/money-unit';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { contentAt } from '../workbook/cell-content';
import type { SheetContent } from '../workbook/sheet-change';
import { changedCells, contentOfSheet } from '../workbook/sheet-content';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { carrySheet, type CarrySheetWords } from './carry-sheet';
import { planGrandTotal } from './plan-grand-totals';
import { planCarryRows } from './plan-carry-rows';
import { sameFormula, type LeftCell, type PlannedCell, type TotalsPlan } from './planned-cell';
import type { CarryWords, RecoveryPlan } from './recovery-plan';
import { totalFormula } from './total-formula';

/** Words that the totals need in the workbook. */
export interface TotalsWords {
  readonly carryRows: CarryWords;
  readonly carrySheet: CarrySheetWords;
}

/**
 * The typed totals of all cases, lists and plans as functions over exactly the rows that the checks count, and the carry-forward
 * rows of recovery plans. A formula that gives the right value stays as it is, so that planning twice plans nothing; blank cells
 * and text are never overwritten.
 */
export function planTotals(catalogue: Catalogue, snapshot: Snapshot, words: TotalsWords): TotalsPlan {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const planned: PlannedCell[] = [];
  const left: LeftCell[] = [];
  const elsewhere: RecoveryPlan[] = [];
  for (const { name, tables } of catalogue.sheets) {
    const sheet = sheets.get(name);
    // Formulas add up columns; a table with years down its rows keeps its typed totals.
    for (const table of sheet ? tables.filter(({ direction }) => direction !== 'down') : []) {
      if (!sheet) continue;
      const totals = planTable(table, sheet);
      const carry = planCarryRows(table, sheet, words.carryRows);
      planned.push(...totals.planned, ...carry.planned);
      left.push(...totals.left);
      if (carry.elsewhere) elsewhere.push(carry.elsewhere);
    }
  }
  for (const grand of grandTotals(catalogue.sheets)) {
    const sheet = sheets.get(grand.total.sheet.name);
    if (sheet) planned.push(...planGrandTotal(grand, sheet, planned));
  }
  return { planned, left, ownSheet: elsewhere.length === 0 ? null : ownSheet(elsewhere, sheets, words) };
}

/** The own sheet for carry-forwards; null where it stands already as it would be written. */
function ownSheet(
  plans: readonly RecoveryPlan[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
  words: TotalsWords,
): SheetContent | null {
  const wanted = carrySheet(plans, words.carrySheet, words.carryRows);
  const now = sheets.get(wanted.name);
  return now && changedCells(wanted, contentOfSheet(now)).length === 0 ? null : wanted;
}

type PlannedCells = Pick<TotalsPlan, 'planned' | 'left'>;

function planTable(table: YearTable, sheet: SheetSnapshot): PlannedCells {
  const plans = totalRows(table)
    .filter(({ sums }) => sums.length > 0)
    .flatMap((row) => table.years.map(({ year }, column) => planCell(table, row, year, column, sheet)));
  return { planned: plans.flatMap((plan) => plan.planned), left: plans.flatMap((plan) => plan.left) };
}

const NOTHING: PlannedCells = { planned: [], left: [] };

function planCell(table: YearTable, row: TableRow, year: number, column: number, sheet: SheetSnapshot): PlannedCells {
  const cell = row.cells[column];
  if (!cell || (cell.state !== 'number' && cell.formula === null)) return NOTHING;
  const formula = totalFormula(table, row, column, sheet);
  const expected = contentAt(sheet, cell.cell.top, cell.cell.left);
  if (formula === null || sameFormula(expected.formula, formula)) return NOTHING;
  const before = cell.figure && isAmount(cell.figure) ? cell.figure.value : null;
  const after = sumOf(table, row, column);
  if (expected.formula !== null && before === after) return NOTHING;
  const label = row.label?.text ?? '';
  const because = whyNot(table, row, column);
  if (because !== null) return { planned: [], left: [{ cell: cell.cell, label, because }] };
  const unit = table.unit?.unit ?? KRONER;
  return {
    planned: [
      { edit: { cell: cell.cell, expected, write: { formula } }, label, year, unit, before, after, together: null },
    ],
    left: [],
  };
}

/** A text that the checks read as a number, or an error, would make the formula give something else than what was checked. */
function whyNot(table: YearTable, row: TableRow, column: number): LeftCell['because'] | null {
  const states = summedCells(table, row, column).map(({ state }) => state);
  if (states.includes('error')) return 'error-value';
  return states.includes('number-as-text') ? 'number-as-text' : null;
}

function summedCells(table: YearTable, row: TableRow, column: number, sign?: 1 | -1): AmountCell[] {
  return row.sums.flatMap((part) =>
    sign === undefined || part.sign === sign ? (table.rows[part.row]?.cells[column] ?? []) : [],
  );
}

function sumOf(table: YearTable, row: TableRow, column: number): number {
  const signed = (sign: 1 | -1): number =>
    sumFigures(summedCells(table, row, column, sign).map(({ figure }) => figure)).value;
  return signed(1) - signed(-1);
}
