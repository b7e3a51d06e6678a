import type { Catalogue } from '../catalogue/catalogue';
import type { CellRange } from '../workbook/cell-ref';
import { contentAt } from '../workbook/cell-content';
import type { Fix } from '../workbook/fix';
import type { Snapshot } from '../workbook/snapshot';
import { planTotals, type TotalsWords } from './plan-totals';
import type { PlannedCell } from './planned-cell';

/** The cells that a fix would write; none where it has been applied already, or the cells no longer hold what was checked. */
export function planFix(
  fix: Fix,
  catalogue: Catalogue,
  snapshot: Snapshot,
  words: TotalsWords,
): readonly PlannedCell[] {
  if (fix.fix === 'as-number') return fix.cells.flatMap(({ cell, value }) => numberAt(cell, value, snapshot));
  return planTotals(catalogue, snapshot, words).planned.filter(({ edit }) =>
    fix.cells.some((range) => holds(range, edit.cell)),
  );
}

function holds(range: CellRange, cell: CellRange): boolean {
  return (
    range.sheet === cell.sheet &&
    range.top <= cell.top &&
    cell.top <= range.bottom &&
    range.left <= cell.left &&
    cell.left <= range.right
  );
}

/** Excel keeps what is written into a cell formatted as text as a text. */
const TEXT_FORMAT = '@';

function numberAt(cell: CellRange, value: number, snapshot: Snapshot): PlannedCell[] {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const expected = sheet && contentAt(sheet, cell.top, cell.left);
  if (!expected || expected.formula !== null || typeof expected.value !== 'string') return [];
  const format = expected.numberFormat === TEXT_FORMAT ? { numberFormat: 'General' } : {};
  const edit = { cell, expected, write: { value }, ...format };
  return [{ edit, label: '', year: null, unit: null, before: null, after: null, together: null }];
}
