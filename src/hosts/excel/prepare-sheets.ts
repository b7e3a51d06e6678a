import { changedSheet } from '../../core/workbook/sheet-change';
import type { SheetChange, SheetContent } from '../../core/workbook/sheet-change';
import { sameSheetName } from '../../core/workbook/sheet-name';
import { sheetsChanged, sheetsInTheWay } from '../../core/workbook/sheet-objection';
import { readOwnSheets } from './read-own-sheets';
import { TroubleError } from './run-excel';
import { HEAD_PROPERTIES, sheetHead } from './sheet-head';
import type { SheetHead } from './sheet-head';

/** A change of a whole sheet with what the look at the workbook has told: what stands there, and where. */
export type PreparedChange =
  | { readonly change: 'add'; readonly sheet: SheetContent; readonly position: number | null }
  | {
      readonly change: 'rewrite';
      readonly id: string;
      readonly sheet: SheetContent;
      readonly before: SheetContent;
      readonly tables: readonly string[];
    }
  | {
      readonly change: 'remove';
      readonly id: string;
      readonly before: SheetContent;
      readonly position: number;
      readonly stoodBefore: string | null;
    };

interface BookLook {
  readonly heads: readonly SheetHead[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
}

/**
 * Looks at the workbook before sheets are changed: one round trip, and two more where sheets are there that would be rewritten or
 * removed. Throws the trouble that stands in the way.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<PreparedChange[]> {
  if (changes.length === 0) return [];
  const look = await lookAtBook(context, changes);
  const there = changes.flatMap((change) => findHead(look.heads, changedSheet(change)) ?? []);
  const before = await readOwnSheets(context, there, look.tables);
  const changed = sheetsChanged(changes, (name) => contentNamed(before, name) ?? null);
  if (changed) throw new TroubleError(changed);
  return prepared(changes, look, before);
}

async function lookAtBook(context: Excel.RequestContext, changes: readonly SheetChange[]): Promise<BookLook> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load(HEAD_PROPERTIES);
  workbook.tables.load('items/name,items/worksheet/name');
  await context.sync();
  if (workbook.readOnly) throw new TroubleError({ trouble: 'read-only' });
  const look = {
    heads: workbook.worksheets.items.map(sheetHead),
    tables: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
  };
  const { heads: sheets, tables } = look;
  const inTheWay = sheetsInTheWay(changes, { sheets, tables, structureProtected: workbook.protection.protected });
  if (inTheWay) throw new TroubleError(inTheWay);
  return look;
}

const findHead = (heads: readonly SheetHead[], name: string): SheetHead | undefined =>
  heads.find((head) => sameSheetName(head.name, name));

function contentNamed(contents: ReadonlyMap<string, SheetContent>, name: string): SheetContent | undefined {
  return [...contents.values()].find((content) => sameSheetName(content.name, name));
}

function prepared(
  changes: readonly SheetChange[],
  { heads, tables }: BookLook,
  contents: ReadonlyMap<string, SheetContent>,
): PreparedChange[] {
  // The tab row as it grows: a place counts what has been added before it.
  const order = heads.map(({ name }) => name);
  return changes.flatMap((change): PreparedChange[] => {
    const head = findHead(heads, changedSheet(change));
    const before = contentNamed(contents, changedSheet(change));
    if (change.change === 'remove') {
      if (!head || !before) return [];
      const position = heads.indexOf(head);
      return [{ change: 'remove', id: head.id, before, position, stoodBefore: heads[position + 1]?.name ?? null }];
    }
    if (head && before) {
      const own = tables.filter((table) => table.sheet === head.name).map((table) => table.name);
      return [{ change: 'rewrite', id: head.id, sheet: change.sheet, before, tables: own }];
    }
    return [{ change: 'add', sheet: change.sheet, position: placeFor(change, order) }];
  });
}

function placeFor(change: Exclude<SheetChange, { change: 'remove' }>, order: string[]): number | null {
  const before = change.change === 'add' ? change.before : undefined;
  const found = before === undefined ? -1 : order.findIndex((name) => sameSheetName(name, before));
  order.splice(found === -1 ? order.length : found, 0, change.sheet.name);
  return found === -1 ? null : found;
}
