import { parseAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { CellContent, Edit } from '../../core/workbook/edit-plan';
import { sameContent } from '../../core/workbook/same-content';
import { areaCells, areaRange, rangeOn } from './edit-areas';
import type { EditArea } from './edit-areas';
import { TroubleError } from './run-excel';
import { CONTENT_PROPERTIES, contentGrids, gridContent } from './sheet-load';

interface Looked {
  readonly area: EditArea;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/**
 * Looks at the cells of a plan before anything is written, in one round trip; throws the trouble that stands in the way, and gives
 * what the cells hold now. Asking for merged areas clears the user's undo stack, so it is asked only here, right before a write
 * that the user has asked for.
 */
export async function verifyEdits(
  context: Excel.RequestContext,
  areas: readonly EditArea[],
): Promise<Map<Edit, CellContent>> {
  const { workbook } = context;
  workbook.load('readOnly');
  const names = [...new Set(areas.map((area) => area.range.sheet))];
  const sheets = new Map(names.map((name) => [name, lookUp(context, name)]));
  const looked = areas.flatMap((area) => lookAt(sheets.get(area.range.sheet), area));
  await context.sync();
  const lost = names.find((name) => sheets.get(name)?.isNullObject);
  if (lost !== undefined) throw new TroubleError({ trouble: 'gone', what: lost });
  if (workbook.readOnly) throw new TroubleError({ trouble: 'read-only' });
  requireUnprotected([...sheets.values()], looked);
  await requireFree(context, looked);
  return currentContents(looked);
}

function lookUp(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,protection/protected');
  return sheet;
}

function lookAt(sheet: Excel.Worksheet | undefined, area: EditArea): Looked[] {
  if (!sheet) return [];
  const range = rangeOn(sheet, area.range);
  range.load(`hasSpill,format/protection/locked,${CONTENT_PROPERTIES}`);
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return [{ area, range, merged }];
}

/** A protected sheet takes writes to unlocked cells only; `locked` is null where an area has both. */
function requireUnprotected(sheets: readonly Excel.Worksheet[], looked: readonly Looked[]): void {
  const guarded = sheets
    .filter((sheet) => sheet.protection.protected)
    .map((sheet) => sheet.name)
    .filter((name) =>
      looked.some(({ area, range }) => area.range.sheet === name && range.format.protection.locked !== false),
    );
  if (guarded.length > 0) throw new TroubleError({ trouble: 'protected', sheets: guarded });
}

async function requireFree(context: Excel.RequestContext, looked: readonly Looked[]): Promise<void> {
  const merged = looked.flatMap(({ area, merged: found }) => {
    if (found.isNullObject) return [];
    const blocks = found.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((address) => parseAddress(address.trim()));
    return areaCells(area.range).filter((cell) => blocks.some((block) => isInside(cell, block)));
  });
  const spilled = await spilledCells(context, looked);
  const cells = [...merged, ...spilled];
  if (cells.length > 0) throw new TroubleError({ trouble: 'blocked-cells', cells });
}

const isInside = (cell: CellRange, block: CellRange): boolean =>
  cell.top >= block.top && cell.top <= block.bottom && cell.left >= block.left && cell.left <= block.right;

/** Excel says of an area whether all, none or some (null) of it belongs to spilled results; which ones takes another question. */
async function spilledCells(context: Excel.RequestContext, looked: readonly Looked[]): Promise<CellRange[]> {
  const cells = looked.filter(({ range }) => range.hasSpill === true).flatMap(({ area }) => areaCells(area.range));
  const mixed = looked.filter(({ range }) => (range.hasSpill as boolean | null) === null);
  if (mixed.length === 0) return cells;
  const single = mixed
    .flatMap(({ area }) => areaCells(area.range))
    .map((cell) => {
      const range = areaRange(context, cell);
      range.load('hasSpill');
      return { cell, range };
    });
  await context.sync();
  return [...cells, ...single.filter(({ range }) => range.hasSpill).map(({ cell }) => cell)];
}

function currentContents(looked: readonly Looked[]): Map<Edit, CellContent> {
  const current = new Map<Edit, CellContent>();
  for (const { area, range } of looked) {
    const grids = contentGrids(range);
    area.edits.forEach((row, r) => row.forEach((edit, c) => current.set(edit, gridContent(grids, r, c))));
  }
  const changed = [...current].filter(([edit, content]) => !sameContent(edit.expected, content));
  if (changed.length > 0) {
    throw new TroubleError({ trouble: 'changed-meanwhile', cells: changed.map(([edit]) => edit.cell) });
  }
  return current;
}
