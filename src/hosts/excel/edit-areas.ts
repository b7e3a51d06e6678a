import { cellAt } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { Edit } from '../../core/workbook/edit-plan';

/** Edits whose cells fill one block, row by row: they cross to Excel as one range. */
export interface EditArea {
  readonly range: CellRange;
  readonly edits: readonly (readonly Edit[])[];
}

/** The blocks that a plan's cells form: runs within a row, joined with the rows below where they cover the same columns. */
export function editAreas(edits: readonly Edit[]): EditArea[] {
  const areas: { range: CellRange; edits: Edit[][] }[] = [];
  for (const run of rowRuns(edits)) {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) continue;
    const { sheet, top: row, left } = first.cell;
    const right = last.cell.left;
    const above = areas.find(
      ({ range }) => range.sheet === sheet && range.bottom === row - 1 && range.left === left && range.right === right,
    );
    if (above) {
      above.range = { ...above.range, bottom: row };
      above.edits.push(run);
    } else {
      areas.push({ range: { sheet, top: row, left, bottom: row, right }, edits: [run] });
    }
  }
  return areas;
}

/** Neighbours in one row, sheet by sheet, from the top down. */
function rowRuns(edits: readonly Edit[]): Edit[][] {
  const order = [...edits].sort(
    (a, b) => compare(a.cell.sheet, b.cell.sheet) || a.cell.top - b.cell.top || a.cell.left - b.cell.left,
  );
  const runs: Edit[][] = [];
  for (const edit of order) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.cell;
    const follows =
      before?.sheet === edit.cell.sheet && before.top === edit.cell.top && before.left === edit.cell.left - 1;
    if (run && follows) run.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One thing per edit of the area, in its shape. */
export function areaGrid<T>(area: EditArea, of: (edit: Edit) => T): T[][] {
  return area.edits.map((row) => row.map(of));
}

export const areaSize = ({ edits }: EditArea): number => edits.reduce((sum, row) => sum + row.length, 0);

/** The Excel range of some cells; asking anything of it fails when their sheet is gone. */
export function areaRange(context: Excel.RequestContext, cells: CellRange): Excel.Range {
  return rangeOn(context.workbook.worksheets.getItem(cells.sheet), cells);
}

export function rangeOn(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Batches of areas with at most `cells` cells together; an area with more is cut into blocks. */
export function areaBatches(areas: readonly EditArea[], cells: number): EditArea[][] {
  const batches: EditArea[][] = [];
  let room = 0;
  for (const area of areas.flatMap((whole) => areaParts(whole, cells))) {
    const size = areaSize(area);
    const batch = batches.at(-1);
    if (batch && size <= room) batch.push(area);
    else batches.push([area]);
    room = (batch && size <= room ? room : cells) - size;
  }
  return batches;
}

/** The area in blocks of at most so many cells: by rows, and by columns where one row is more. */
function areaParts(area: EditArea, cells: number): EditArea[] {
  if (areaSize(area) <= cells) return [area];
  const { sheet, top, left, right } = area.range;
  const width = Math.min(right - left + 1, cells);
  const height = Math.floor(cells / width);
  const parts: EditArea[] = [];
  for (let row = 0; row < area.edits.length; row += height) {
    const rows = area.edits.slice(row, row + height);
    for (let column = left; column <= right; column += width) {
      const last = Math.min(column + width - 1, right);
      const range = { sheet, top: top + row, left: column, bottom: top + row + rows.length - 1, right: last };
      parts.push({ range, edits: rows.map((edits) => edits.slice(column - left, last - left + 1)) });
    }
  }
  return parts;
}

/** An area's cells, one by one. */
export function areaCells(range: CellRange): CellRange[] {
  const cells: CellRange[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(cellAt(range.sheet, row, column));
  }
  return cells;
}
