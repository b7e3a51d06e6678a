import { inBatches } from './in-batches';
import type { ReadSheet } from './read-sheets';
import { emptySheet } from './sheet-head';
import type { SheetHead } from './sheet-head';
import { answerSize, CONTENT_PROPERTIES, contentGrids } from './sheet-load';
import type { ContentGrids } from './sheet-load';

/** Answers are kept around this size: Excel on the web refuses 5 MB. */
const COMFORTABLE_BYTES = 1_500_000;
const FIRST_BAND = 2_000;

/** A sheet too large for one answer, read some rows at a time. */
export async function readInBands(context: Excel.RequestContext, head: SheetHead): Promise<ReadSheet> {
  const worksheet = context.workbook.worksheets.getItem(head.id);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  await context.sync();
  if (used.isNullObject) return { sheet: emptySheet(head), partlyHidden: false };
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const grids: ContentGrids = { values: [], formulas: [], numberFormats: [] };
  const rows = Array.from({ length: rowCount }, (_, index) => top + index);
  const next = (count: number, bytes: number): number => Math.floor((count * COMFORTABLE_BYTES) / bytes);
  await inBatches(rows, { largest: FIRST_BAND, next }, async (band) => {
    const range = worksheet.getRangeByIndexes(band[0] ?? top, left, band.length, columnCount);
    range.load(CONTENT_PROPERTIES);
    await context.sync();
    const part = contentGrids(range);
    grids.values.push(...part.values);
    grids.formulas.push(...part.formulas);
    grids.numberFormats.push(...part.numberFormats);
    return answerSize(part);
  });
  // Whether all are hidden or only some, asking for the visible cells tells.
  const someHidden = [used.rowHidden, used.columnHidden].some((hidden: boolean | null) => hidden !== false);
  return { sheet: { ...emptySheet(head), top, left, ...grids }, partlyHidden: someHidden };
}
