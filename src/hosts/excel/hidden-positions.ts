import { NoCellAddressError, parseAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { isOfficeError } from './office-trouble';

type Hidden = Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns'>;

/**
 * Which rows and columns of the given sheets are hidden, by asking for the visible cells: one round trip for all. (The calls that
 * list properties row by row count as writes and would clear the user's undo stack.) Where Excel can't say, none are reported:
 * hidden cells count like the others, so nothing but a remark is lost.
 */
export async function hiddenPositions(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<ReadonlyMap<string, Hidden>> {
  if (sheets.length === 0) return new Map();
  const queued = sheets.map((sheet) => {
    const rows = sheet.values.length;
    const columns = sheet.values[0]?.length ?? 0;
    const used = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(sheet.top, sheet.left, rows, columns);
    const visible = used.getSpecialCellsOrNullObject('Visible');
    visible.load('address');
    return { sheet, visible };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return new Map();
  }
  return new Map(
    queued
      .filter(({ visible }) => !visible.isNullObject)
      .map(({ sheet, visible }) => ({ sheet, areas: areasIn(visible.address) }))
      .filter(({ areas }) => areas.length > 0)
      .map(({ sheet, areas }) => [sheet.name, hiddenIn(sheet, areas)]),
  );
}

/** `Ark!A1:B2,Ark!D4`; a comma inside quotes belongs to the sheet's name. Empty where one isn't an address of cells. */
function areasIn(addresses: string): CellRange[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  try {
    return parts.map((part) => parseAddress(part.trim()));
  } catch (error) {
    if (error instanceof NoCellAddressError) return [];
    throw error;
  }
}

function hiddenIn(sheet: SheetSnapshot, visible: readonly CellRange[]): Hidden {
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const area of visible) {
    for (let row = area.top; row <= area.bottom; row++) rows.add(row);
    for (let column = area.left; column <= area.right; column++) columns.add(column);
  }
  const missing = (count: number, first: number, shown: ReadonlySet<number>): number[] =>
    Array.from({ length: count }, (_, index) => first + index).filter((position) => !shown.has(position));
  return {
    hiddenRows: missing(sheet.values.length, sheet.top, rows),
    hiddenColumns: missing(sheet.values[0]?.length ?? 0, sheet.left, columns),
  };
}
