import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { officeCode } from './office-trouble';
import { emptySheet } from './sheet-head';
import type { SheetHead } from './sheet-head';
import { answerSize, CONTENT_PROPERTIES, contentGrids } from './sheet-load';

/** A sheet as read; where Excel only says that some of its rows or columns are hidden, which ones takes another question. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly partlyHidden: boolean;
}

export interface ReadBatch {
  readonly sheets: readonly ReadSheet[];
  /** About how large the answer was. */
  readonly bytes: number;
}

/** The contents of some sheets in one round trip. A chart or macro sheet among them counts as empty. */
export async function readSheets(context: Excel.RequestContext, heads: readonly SheetHead[]): Promise<ReadBatch> {
  const queued = heads.map((head) => {
    const used = context.workbook.worksheets.getItem(head.id).getUsedRangeOrNullObject(true);
    used.load(`rowIndex,columnIndex,rowHidden,columnHidden,${CONTENT_PROPERTIES}`);
    return { head, used };
  });
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== 'UnsupportedSheet') throw error;
    return readApart(context, heads);
  }
  const read = queued.map(({ head, used }) => readSheet(head, used));
  return {
    sheets: read.map(({ sheet, partlyHidden }) => ({ sheet, partlyHidden })),
    bytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** A sheet without cells refuses the whole batch: find it by halves. */
async function readApart(context: Excel.RequestContext, heads: readonly SheetHead[]): Promise<ReadBatch> {
  const [only] = heads;
  if (heads.length === 1 && only) return { sheets: [{ sheet: emptySheet(only), partlyHidden: false }], bytes: 0 };
  const middle = Math.ceil(heads.length / 2);
  const first = await readSheets(context, heads.slice(0, middle));
  const second = await readSheets(context, heads.slice(middle));
  return { sheets: [...first.sheets, ...second.sheets], bytes: first.bytes + second.bytes };
}

function readSheet(head: SheetHead, used: Excel.Range): ReadSheet & { readonly bytes: number } {
  if (used.isNullObject) return { sheet: emptySheet(head), partlyHidden: false, bytes: 0 };
  const grids = contentGrids(used);
  const { rowIndex: top, columnIndex: left } = used;
  // Typed as booleans, but null where some are and some aren't.
  const rowHidden = used.rowHidden as boolean | null;
  const columnHidden = used.columnHidden as boolean | null;
  const sheet = {
    ...emptySheet(head),
    top,
    left,
    ...grids,
    hiddenRows: rowHidden ? positions(grids.values.length, top) : [],
    hiddenColumns: columnHidden ? positions(grids.values[0]?.length ?? 0, left) : [],
  };
  return { sheet, partlyHidden: rowHidden === null || columnHidden === null, bytes: answerSize(grids) };
}

function positions(count: number, first: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
