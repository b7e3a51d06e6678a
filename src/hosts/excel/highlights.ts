import { formatLocalAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import { areaRange } from './edit-areas';
import { keepsUndoStack } from './requirement-sets';

/** How our marks are told from the user's conditional formats: a rule nobody would write, true for every cell. */
export const MARK_RULE = '=LEN("Katalogtjek")>0';
const MARK_FILL = '#FFE699';
/** Excel takes at most 8,192 characters of addresses at once. */
const ADDRESS_LIMIT = 8_000;

/**
 * Marks cells with a conditional format of our own, which lies over the user's formats and leaves them alone. On an Excel where a
 * write by an add-in would clear the user's undo stack, the first of them are selected instead.
 */
export async function addHighlights(context: Excel.RequestContext, cells: readonly CellRange[]): Promise<void> {
  const [first] = cells;
  if (!keepsUndoStack()) {
    if (first) areaRange(context, first).select();
  } else {
    for (const [sheet, addresses] of addressesBySheet(cells)) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      for (const address of addresses) markAreas(worksheet.getRanges(address));
    }
  }
  await context.sync();
}

function markAreas(areas: Excel.RangeAreas): void {
  const format = areas.conditionalFormats.add('Custom');
  format.custom.rule.formula = MARK_RULE;
  format.custom.format.fill.color = MARK_FILL;
}

function addressesBySheet(cells: readonly CellRange[]): Map<string, string[]> {
  const sheets = new Map<string, string[]>();
  for (const range of cells) {
    const addresses = sheets.get(range.sheet) ?? [];
    const address = formatLocalAddress(range);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LIMIT)
      addresses[addresses.length - 1] = `${last},${address}`;
    else addresses.push(address);
    sheets.set(range.sheet, addresses);
  }
  return sheets;
}

/** Takes our marks off the sheets of those names that are still there; off all sheets when none are named. */
export async function removeHighlights(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = await sheetsNamed(context, names);
  const collections = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
    return formats;
  });
  await context.sync();
  const ours = collections.flatMap((formats) => formats.items.filter(isOurs));
  if (ours.length === 0) return;
  for (const format of ours) format.delete();
  await context.sync();
}

async function sheetsNamed(context: Excel.RequestContext, names: readonly string[]): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.filter((sheet) => names.length === 0 || names.includes(sheet.name));
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return !format.customOrNullObject.isNullObject && format.customOrNullObject.rule.formula === MARK_RULE;
}
