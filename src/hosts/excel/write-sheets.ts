import type { SheetContent, SheetEntry } from '../../core/workbook/sheet-change';
import type { SheetVisibility } from '../../core/workbook/snapshot';
import { sizeOf } from '../../core/workbook/sheet-content';
import { contentBands, toPoints } from './content-bands';
import type { ContentBand } from './content-bands';
import type { PreparedChange } from './prepare-sheets';
import { contentOfGrids, CONTENT_PROPERTIES, contentGrids } from './sheet-load';

/** A sheet written, once the round trip it went with has come back. */
export interface WrittenSheet {
  entry(): SheetEntry;
  /** Excel's identifier of the sheet. */
  id(): string;
}

/** Asks for a sheet to be added or rewritten. It goes with the next round trip; a large one takes some of its own before. */
export async function queueSheet(
  context: Excel.RequestContext,
  change: Exclude<PreparedChange, { readonly change: 'remove' }>,
): Promise<WrittenSheet> {
  const sheet = change.change === 'add' ? addSheet(context, change) : clearSheet(context, change);
  const after = await queueContent(context, sheet, change.sheet);
  // Hidden last: what is hidden can't be written to on every Excel.
  const visibility = newVisibility(change);
  if (visibility !== null) sheet.visibility = VISIBILITY[visibility];
  sheet.load('id');
  return {
    id: () => sheet.id,
    entry: () =>
      change.change === 'add'
        ? { change: 'added', after: after() }
        : { change: 'rewritten', before: change.before, after: after() },
  };
}

/** The visibility that a change gives its sheet; null where it stays as it is. */
export function newVisibility(change: Exclude<PreparedChange, { readonly change: 'remove' }>): SheetVisibility | null {
  const now = change.change === 'add' ? 'visible' : change.before.visibility;
  const wanted = change.sheet.visibility ?? now;
  return wanted === undefined || wanted === now ? null : wanted;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function addSheet(
  context: Excel.RequestContext,
  { sheet: { name }, position }: Extract<PreparedChange, { readonly change: 'add' }>,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  if (position !== null) sheet.position = position;
  return sheet;
}

function clearSheet(
  context: Excel.RequestContext,
  { id, tables }: Extract<PreparedChange, { readonly change: 'rewrite' }>,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(id);
  // A table's header can't be cleared while it is one.
  for (const table of tables) context.workbook.tables.getItem(table).convertToRange();
  sheet.getRange().clear();
  return sheet;
}

async function queueContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  content: SheetContent,
): Promise<() => SheetContent> {
  const bands = contentBands(content);
  const { columns } = sizeOf(content);
  const ranges: Excel.Range[] = [];
  for (const [index, band] of bands.entries()) {
    const range = queueBand(sheet, band, columns);
    if (index === bands.length - 1) queueLook(sheet, content, columns);
    // Read back after the table, which may change its header.
    range.load(CONTENT_PROPERTIES);
    ranges.push(range);
    if (index < bands.length - 1) await context.sync();
  }
  return () => ({ ...content, ...contentOfGrids(ranges.map(contentGrids)) });
}

/** Contents first, formats last: Excel may choose a format of its own for a formula. */
function queueBand(sheet: Excel.Worksheet, { top, formulas, numberFormats }: ContentBand, columns: number) {
  const range = sheet.getRangeByIndexes(top, 0, formulas.length, columns);
  range.formulas = formulas.map((row) => [...row]);
  if (numberFormats) range.numberFormat = numberFormats.map((row) => [...row]);
  return range;
}

function queueLook(sheet: Excel.Worksheet, content: SheetContent, columns: number): void {
  const { headings = [], columnWidths = [], table } = content;
  for (const row of headings) sheet.getRangeByIndexes(row, 0, 1, columns).format.font.bold = true;
  for (const [column, width] of columnWidths.entries()) {
    if (width !== null) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = toPoints(width);
  }
  if (table) sheet.tables.add(table.address, true).name = table.name;
}

/** Asks for the sheets to be deleted with the next round trip. */
export function queueRemovals(context: Excel.RequestContext, changes: readonly PreparedChange[]): SheetEntry[] {
  return changes.flatMap((change) => {
    if (change.change !== 'remove') return [];
    context.workbook.worksheets.getItem(change.id).delete();
    return [{ change: 'removed', before: change.before, stoodBefore: change.stoodBefore }];
  });
}
