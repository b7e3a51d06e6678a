import type { ReadOptions } from '../../app/workbook-host';
import type { Snapshot } from '../../core/workbook/snapshot';
import { hiddenPositions } from './hidden-positions';
import { inBatches } from './in-batches';
import { readInBands } from './read-in-bands';
import { chosenSheets, queueTables, readOutline } from './read-outline';
import { readSheets } from './read-sheets';
import type { ReadSheet } from './read-sheets';
import { TroubleError } from './run-excel';
import type { SheetHead } from './sheet-head';

/** Sheets whose contents are asked for at once. */
const SHEETS_PER_TRIP = 40;
/** Answers are kept around this size: Excel on the web refuses 5 MB. */
const COMFORTABLE_BYTES = 1_500_000;

/**
 * The whole workbook, or the sheets asked for: one round trip for what there is, one per 40 sheets for what stands in them, and one
 * more where some rows or columns are hidden.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<Snapshot> {
  const outline = await readOutline(context);
  const heads = chosenSheets(outline.sheets, options.sheets);
  const inChosen = (name: string): boolean => heads.some((head) => head.name === name);
  const tables = queueTables(
    context,
    outline.tables.filter((table) => inChosen(table.sheet)),
  );
  const read = await readAllSheets(context, heads, options);
  const partlyHidden = read.filter((one) => one.partlyHidden).map((one) => one.sheet);
  const hidden = await hiddenPositions(context, partlyHidden);
  const sheets = read.map(({ sheet }) => ({ ...sheet, ...hidden.get(sheet.name) }));
  return { name: outline.workbook, sheets, tables: tables(), names: outline.names };
}

async function readAllSheets(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  { isCancelled, onProgress }: ReadOptions,
): Promise<ReadSheet[]> {
  const read: ReadSheet[] = [];
  const batching = {
    largest: SHEETS_PER_TRIP,
    next: (count: number, bytes: number) =>
      bytes === 0 ? SHEETS_PER_TRIP : Math.floor((count * COMFORTABLE_BYTES) / bytes),
  };
  const send = async (batch: readonly SheetHead[]): Promise<number> => {
    const { sheets, bytes } = await readSheets(context, batch);
    read.push(...sheets);
    return bytes;
  };
  await inBatches(heads, batching, send, {
    between: (done) => {
      if (isCancelled?.()) throw new TroubleError({ trouble: 'cancelled' });
      onProgress?.(done, heads.length);
    },
    tooLarge: async (head) => void read.push(await readInBands(context, head)),
  });
  onProgress?.(heads.length, heads.length);
  return read;
}
