import { isAmount } from '../figures/figure';
import { includes } from '../figures/interval';
import { KRONER } from '../figures/money-unit';
import { planRows, type PlanRows } from '../catalogue/plan-rows';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { carryForward, type CarryForward } from '../totals/carry-forward';
import { cellAt, formatLocalAddress, type CellRange } from '../workbook/cell-ref';
import { contentAt } from '../workbook/cell-content';
import type { SheetSnapshot } from '../workbook/snapshot';
import { summedRanges } from './summed-ranges';
import { sameFormula, type PlannedCell, type TotalsPlan } from './planned-cell';

/** What the rows that are added to a recovery plan are called, in the reader's language. */
export interface CarryWords {
  readonly carriedIn: string;
  readonly adjustedTarget: string;
  readonly outstanding: string;
  readonly released: string;
}

/** A recovery table with its outstanding row, and what the carry-forward rule makes of it. */
interface Plan {
  readonly table: YearTable;
  readonly row: TableRow;
  readonly rows: PlanRows;
  readonly carry: CarryForward;
}

const NOTHING: TotalsPlan = { planned: [], left: [] };

/**
 * A recovery table's carry-forward. An outstanding row that follows the rule gets its functions where it stands; otherwise the rule's
 * own rows are added below the table, beside the typed row, where the cells are empty. Amounts keep the sheet's sign.
 */
export function planCarryRows(table: YearTable, sheet: SheetSnapshot, words: CarryWords): TotalsPlan {
  const plan = readPlan(table);
  if (!plan) return NOTHING;
  if (followsRule(plan)) return { planned: outstandingInPlace(plan, sheet), left: [] };
  if (hasCarryFormulas(table)) return NOTHING;
  const top = table.range.bottom + 1;
  const rows = addedRows(plan, top, words);
  if (rows.some(({ cells }) => cells.some(({ cell }) => !isBlank(sheet, cell)))) {
    const cell = cellAt(table.sheet, top, table.range.left);
    return { planned: [], left: [{ cell, label: words.outstanding, because: 'occupied' }] };
  }
  return { planned: rows.flatMap((row) => plannedRow(plan, row, sheet)), left: [] };
}

function readPlan(table: YearTable): Plan | null {
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

function followsRule({ row, carry }: Plan): boolean {
  return carry.outstanding.every((missing, column) => {
    const figure = row.cells[column]?.figure;
    return figure !== undefined && figure !== null && isAmount(figure) && includes(figure.interval, missing);
  });
}

/** Were the rows added before? Then planning again adds nothing. */
function hasCarryFormulas({ rows }: YearTable): boolean {
  return rows.some(({ cells }) => cells.some(({ formula }) => formula !== null && /\bOUTSTANDING\(/i.test(formula)));
}

function outstandingInPlace(plan: Plan, sheet: SheetSnapshot): PlannedCell[] {
  const { table, row, rows, carry } = plan;
  return table.years.flatMap(({ year }, column) => {
    const cell = row.cells[column];
    if (!cell) return [];
    const own = summedRanges(table, indexed(rows.targets), column);
    const before = column === 0 ? [] : [row.cells[column - 1]].flatMap((one) => one?.cell ?? []);
    const target = [...own, ...before.map(formatLocalAddress)];
    const formula = `=OUTSTANDING(${target.length === 1 ? target[0] : `SUM(${target.join(',')})`},${achievedRange(plan, column)})`;
    const expected = contentAt(sheet, cell.cell.top, cell.cell.left);
    if (cell.state !== 'number' || sameFormula(expected.formula, formula)) return [];
    const stated = cell.figure && isAmount(cell.figure) ? cell.figure.value : null;
    if (expected.formula !== null && stated === carry.outstanding[column]) return [];
    const label = row.label?.text ?? '';
    const edit = { cell: cell.cell, expected, write: { formula } };
    return [
      {
        edit,
        label,
        year,
        unit: unitOf(table),
        before: stated,
        after: carry.outstanding[column] ?? 0,
        together: null,
      },
    ];
  });
}

interface AddedRow {
  readonly label: string;
  readonly labelCell: CellRange;
  readonly after: readonly number[];
  readonly cells: readonly { readonly cell: CellRange; readonly formula: string | null }[];
}

/** Carried in, adjusted target, outstanding and released, one below the other; each year's carried is the outstanding before it. */
function addedRows(plan: Plan, top: number, words: CarryWords): AddedRow[] {
  const { table, carry, rows, row } = plan;
  const labelColumn = row.label?.cell.left ?? table.range.left;
  const at = (line: number, column: number): CellRange =>
    cellAt(table.sheet, top + line, table.years[column]?.column ?? 0);
  const address = (line: number, column: number): string => formatLocalAddress(at(line, column));
  const target = (column: number): string => summedRanges(table, indexed(rows.targets), column).join(',');
  const lines: readonly (readonly [string, readonly number[], (column: number) => string | null])[] = [
    [words.carriedIn, carry.carriedIn, (column) => (column === 0 ? null : `=${address(2, column - 1)}`)],
    [words.adjustedTarget, carry.adjustedTarget, (column) => `=SUM(${target(column)},${address(0, column)})`],
    [
      words.outstanding,
      carry.outstanding,
      (column) => `=OUTSTANDING(${address(1, column)},${achievedRange(plan, column)})`,
    ],
    [words.released, carry.released, (column) => `=RELEASED(${address(1, column)},${achievedRange(plan, column)})`],
  ];
  return lines.map(([label, after, formula], line) => ({
    label,
    labelCell: cellAt(table.sheet, top + line, labelColumn),
    after,
    cells: [
      { cell: cellAt(table.sheet, top + line, labelColumn), formula: null },
      ...table.years.map((_, column) => ({ cell: at(line, column), formula: formula(column) })),
    ],
  }));
}

/** One range, or a sum of several; turned round where what was achieved is printed with the other sign than the targets. */
function achievedRange({ table, rows }: Plan, column: number): string {
  const ranges = (wanted: 1 | -1): string[] =>
    summedRanges(table, indexed(rows.achieved.flatMap(({ row, sign }) => (sign === wanted ? [row] : []))), column);
  const [alike, turned] = [ranges(-1), ranges(1)];
  if (turned.length > 0) return `SUM(${alike.join(',')})-SUM(${turned.join(',')})`.replace('SUM()-', '-');
  return alike.length === 1 ? alike.join('') : `SUM(${alike.join(',')})`;
}

const indexed = (rows: readonly TableRow[]) => rows.map(({ index }) => ({ row: index, sign: 1 as const }));

const unitOf = ({ unit }: YearTable) => unit?.unit ?? KRONER;

function isBlank(sheet: SheetSnapshot, { top, left }: CellRange): boolean {
  const { value, formula } = contentAt(sheet, top, left);
  return value === null && formula === null;
}

function plannedRow({ table, row }: Plan, added: AddedRow, sheet: SheetSnapshot): PlannedCell[] {
  const { label, labelCell, after } = added;
  const format = row.cells.map(({ cell }) => contentAt(sheet, cell.top, cell.left).numberFormat);
  const expected = (cell: CellRange) => contentAt(sheet, cell.top, cell.left);
  const unit = unitOf(table);
  // Each added row reckons with the others.
  const together = `carry-${table.sheet}-${table.index}`;
  const named: PlannedCell = {
    edit: { cell: labelCell, expected: expected(labelCell), write: { value: label } },
    label,
    year: null,
    unit,
    before: null,
    after: null,
    together,
  };
  const amounts = table.years.map(({ year }, column): PlannedCell => {
    const { cell, formula } = added.cells[column + 1] ?? { cell: added.labelCell, formula: null };
    const write = formula === null ? { value: 0 } : { formula };
    const edit = { cell, expected: expected(cell), write, numberFormat: format[column] ?? 'General' };
    return { edit, label, year, unit, before: null, after: after[column] ?? 0, together };
  });
  return [named, ...amounts];
}
