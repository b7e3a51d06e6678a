import { contentInSheet } from '../../core/workbook/sheet-content';
import type { SheetContent } from '../../core/workbook/sheet-change';
import { sameContent } from '../../core/workbook/same-content';
import type { PreparedChange } from './prepare-sheets';
import { CONTENT_PROPERTIES, contentGrids, gridContent } from './sheet-load';
import { queueSheet } from './write-sheets';

interface Found {
  readonly change: PreparedChange;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Puts sheets back as they were before a write that failed: one round trip to see how far it came, one to take it back. */
export async function restoreSheets(context: Excel.RequestContext, changes: readonly PreparedChange[]): Promise<void> {
  if (changes.length === 0) return;
  const found = changes.map((change) => lookFor(context, change));
  await context.sync();
  for (const one of found) await restore(context, one);
  await context.sync();
}

function lookFor(context: Excel.RequestContext, change: PreparedChange): Found {
  const name = change.change === 'remove' ? change.before.name : change.sheet.name;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`rowIndex,columnIndex,${CONTENT_PROPERTIES}`);
  return { change, sheet, used };
}

async function restore(context: Excel.RequestContext, { change, sheet, used }: Found): Promise<void> {
  if (change.change === 'add') {
    // Someone else may have made a sheet of that name in between; theirs stays.
    if (!sheet.isNullObject && isOurs(used, change.sheet)) sheet.delete();
  } else if (change.change === 'rewrite') {
    if (sheet.isNullObject) return;
    const tables = sheet.tables.items.map(({ name }) => name);
    await queueSheet(context, { ...change, sheet: change.before, tables });
  } else if (sheet.isNullObject) {
    await queueSheet(context, { change: 'add', sheet: change.before, position: change.position });
  }
}

/** True when nothing stands on the sheet but what we would have written there. */
function isOurs(used: Excel.Range, content: SheetContent): boolean {
  if (used.isNullObject) return true;
  const grids = contentGrids(used);
  return grids.values.every((row, r) =>
    row.every((_, c) => {
      const is = gridContent(grids, r, c);
      const blank = is.value === null && is.formula === null;
      const meant = contentInSheet(content, used.rowIndex + r, used.columnIndex + c);
      return blank || sameContent({ ...is, numberFormat: meant.numberFormat }, meant);
    }),
  );
}
