import { totalRows, type GrandTotal } from '../catalogue/grand-totals';
import { matchRows } from '../catalogue/match-rows';
import { isAmount } from '../figures/figure';
import { KRONER } from '../figures/money-unit';
import type { AmountCell, TableRow } from '../reading/sheet-reading';
import { contentAt } from '../workbook/cell-content';
import { formatAddress, formatLocalAddress } from '../workbook/cell-ref';
import type { SheetSnapshot } from '../workbook/snapshot';
import { sameFormula, type PlannedCell } from './planned-cell';

/**
 * The grand total's typed rows as sums of the groups' own totals; only where every group states that total for the year. `written` are
 * the cells already planned: a group's total counts with what it will be.
 */
export function planGrandTotal(
  { total, groups }: GrandTotal,
  sheet: SheetSnapshot,
  written: readonly PlannedCell[],
): PlannedCell[] {
  const amounts = new Map(written.map(({ edit, after }) => [formatAddress(edit.cell), after]));
  const amountOf = ({ cell, figure }: AmountCell): number =>
    amounts.get(formatAddress(cell)) ?? (figure && isAmount(figure) ? figure.value : 0);
  return totalRows(total.table).flatMap((row) => {
    const parts = groups.map(({ table }) => ({ table, match: matchRows([row], totalRows(table))[0]?.there }));
    return total.table.years.flatMap(({ year }, column) => {
      const cells = parts.flatMap(({ table, match }) => {
        const place = table.years.findIndex((one) => one.year === year);
        return match?.cells[place] ?? [];
      });
      return cells.length === groups.length && cells.every(({ state }) => state === 'number')
        ? planCell(
            total.table.unit?.unit ?? KRONER,
            row,
            column,
            year,
            cells,
            cells.reduce((sum, cell) => sum + amountOf(cell), 0),
            sheet,
          )
        : [];
    });
  });
}

function planCell(
  unit: PlannedCell['unit'],
  row: TableRow,
  column: number,
  year: number,
  parts: readonly AmountCell[],
  after: number,
  sheet: SheetSnapshot,
): PlannedCell[] {
  const cell = row.cells[column];
  if (!cell || cell.state !== 'number') return [];
  const formula = `=SUM(${parts.map((part) => formatLocalAddress(part.cell)).join(',')})`;
  const expected = contentAt(sheet, cell.cell.top, cell.cell.left);
  const before = cell.figure && isAmount(cell.figure) ? cell.figure.value : null;
  if (sameFormula(expected.formula, formula) || (expected.formula !== null && before === after)) return [];
  const edit = { cell: cell.cell, expected, write: { formula } };
  return [{ edit, label: row.label?.text ?? '', year, unit, before, after, together: null }];
}
