import { formatLocalAddress, parseAddress } from '../../core/workbook/cell-ref';
import { contentOfSheet, sizeOf } from '../../core/workbook/sheet-content';
import type { SheetContent } from '../../core/workbook/sheet-change';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { toCharacters } from './content-bands';
import { inBatches } from './in-batches';
import { readInBands } from './read-in-bands';
import { readSheets } from './read-sheets';
import type { SheetHead } from './sheet-head';

/** Rows looked at for bold ones; our sheets have their headings on top, and a question for every row of a long one would weigh much. */
const MOST_ROWS = 2_000;
const SHEETS_PER_TRIP = 10;

/**
 * What stands on sheets of our own and how it looks, by name, so that undo can write it anew: one round trip for the cells and
 * one for the look, none where there are no sheets.
 */
export async function readOwnSheets(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  tables: readonly { readonly name: string; readonly sheet: string }[],
): Promise<ReadonlyMap<string, SheetContent>> {
  const sheets: SheetSnapshot[] = [];
  const send = async (batch: readonly SheetHead[]): Promise<number> => {
    const read = await readSheets(context, batch);
    sheets.push(...read.sheets.map(({ sheet }) => sheet));
    return read.bytes;
  };
  await inBatches(heads, { largest: SHEETS_PER_TRIP }, send, {
    tooLarge: async (head) => void sheets.push((await readInBands(context, head)).sheet),
  });
  const looks = sheets.map((sheet) =>
    queueLook(
      context,
      contentOfSheet(sheet),
      tables.find((table) => table.sheet === sheet.name),
    ),
  );
  if (looks.length > 0) await context.sync();
  return new Map(looks.map((look) => look()).map((content) => [content.name, content]));
}

function queueLook(
  context: Excel.RequestContext,
  content: SheetContent,
  table: { readonly name: string } | undefined,
): () => SheetContent {
  const sheet = context.workbook.worksheets.getItem(content.name);
  const { rows, columns } = sizeOf(content);
  const fonts = Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, row) => {
    const { font } = sheet.getRangeByIndexes(row, 0, 1, columns).format;
    font.load('bold');
    return font;
  });
  const formats = Array.from({ length: columns }, (_, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.load('columnWidth');
    return format;
  });
  const range = table && context.workbook.tables.getItem(table.name).getRange();
  range?.load('address');
  return () => ({
    ...content,
    headings: fonts.flatMap(({ bold }, row) => (bold ? [row] : [])),
    columnWidths: formats.map(({ columnWidth }) => toCharacters(columnWidth)),
    ...(table && range
      ? { table: { name: table.name, address: formatLocalAddress(parseAddress(range.address)) } }
      : {}),
  });
}
