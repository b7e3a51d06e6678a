import type { BusinessCase, Catalogue } from '../catalogue/catalogue';
import { sumFigures } from '../catalogue/net-effect';
import { isAmount } from '../figures/figure';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import { contentAt } from '../workbook/cell-content';
import type { Edit } from '../workbook/edit-plan';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { netFormula } from './net-formula';

/** One net cell that would get a function: what stands there, and what the function will give. Amounts in øre. */
export interface PlannedNet {
  readonly edit: Edit;
  readonly label: string;
  readonly year: number;
  readonly unit: MoneyUnit | null;
  readonly before: number | null;
  readonly after: number;
}

/**
 * The net rows of all cases as `=NETSAVING(...)` over exactly the rows that the checks count. Cells that already hold that
 * formula are left out, so that planning twice plans nothing; blank cells and text are never overwritten.
 */
export function planNetTotals(catalogue: Catalogue, snapshot: Snapshot): PlannedNet[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return catalogue.cases.flatMap((businessCase) => {
    const sheet = sheets.get(businessCase.sheet.name);
    return sheet ? planCase(businessCase, sheet) : [];
  });
}

function planCase({ economy }: BusinessCase, sheet: SheetSnapshot): PlannedNet[] {
  const net = economy && netRow(economy);
  if (!economy || !net) return [];
  return economy.years.flatMap(({ year }, column) => {
    const cell = net.cells[column];
    return cell && (cell.state === 'number' || cell.formula !== null)
      ? planCell(economy, net, cell, year, column, sheet)
      : [];
  });
}

/** The row that states a case's net: its net row, or the last total of a case that has no costs. */
function netRow(table: YearTable): TableRow | null {
  const summing = table.rows.filter(({ sums }) => sums.length > 0);
  return (
    summing.findLast(({ role }) => role === 'net') ??
    summing.findLast(({ role }) => role === 'total' || role === 'subtotal') ??
    null
  );
}

function planCell(
  table: YearTable,
  row: TableRow,
  cell: AmountCell,
  year: number,
  column: number,
  sheet: SheetSnapshot,
): PlannedNet[] {
  const formula = netFormula(table, row.sums, column);
  const expected = contentAt(sheet, cell.cell.top, cell.cell.left);
  if (formula === null || sameFormula(expected.formula, formula)) return [];
  return [
    {
      edit: { cell: cell.cell, expected, write: { formula } },
      label: row.label?.text ?? '',
      year,
      unit: table.unit?.unit ?? KRONER,
      before: cell.figure && isAmount(cell.figure) ? cell.figure.value : null,
      after: netOf(table, row, column),
    },
  ];
}

function netOf(table: YearTable, row: TableRow, column: number): number {
  const signed = (sign: 1 | -1): number =>
    sumFigures(
      row.sums.flatMap((part) => (part.sign === sign ? [table.rows[part.row]?.cells[column]?.figure ?? null] : [])),
    ).value;
  return signed(1) - signed(-1);
}

/** Hosts differ in letter case and spaces, not in meaning. */
function sameFormula(a: string | null, b: string): boolean {
  return a !== null && a.replaceAll(/\s|\$/g, '').toUpperCase() === b.replaceAll(/\s|\$/g, '').toUpperCase();
}
