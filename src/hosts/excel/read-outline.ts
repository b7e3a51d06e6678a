import type { NameSnapshot, TableSnapshot } from '../../core/workbook/snapshot';
import { TroubleError } from './run-excel';
import { HEAD_PROPERTIES, sheetHead } from './sheet-head';
import type { SheetHead } from './sheet-head';

export interface Outline {
  readonly workbook: string;
  readonly sheets: readonly SheetHead[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly NameSnapshot[];
}

/** What there is in the workbook, in one round trip. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  workbook.load('name');
  workbook.worksheets.load(HEAD_PROPERTIES);
  workbook.tables.load('items/name,items/worksheet/name');
  workbook.names.load('items/name,items/formula');
  await context.sync();
  return {
    workbook: workbook.name,
    sheets: workbook.worksheets.items.map(sheetHead),
    tables: workbook.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    names: workbook.names.items.map((item) => ({ name: item.name, refersTo: String(item.formula) })),
  };
}

/** The sheets of those names in tab order, or all; throws where one is gone. */
export function chosenSheets(all: readonly SheetHead[], wanted: readonly string[] | undefined): readonly SheetHead[] {
  if (!wanted) return all;
  const missing = wanted.find((name) => !all.some((sheet) => sheet.name === name));
  if (missing !== undefined) throw new TroubleError({ trouble: 'gone', what: missing });
  return all.filter((sheet) => wanted.includes(sheet.name));
}

/** Asks for the tables' places with the next round trip; the function gives them once that has come back. */
export function queueTables(context: Excel.RequestContext, tables: Outline['tables']): () => TableSnapshot[] {
  const queued = tables.map((table) => {
    const range = context.workbook.tables.getItem(table.name).getRange();
    range.load('address');
    return { ...table, range };
  });
  return () =>
    queued.map(({ name, sheet, range }) => ({
      name,
      sheet,
      address: range.address.slice(range.address.lastIndexOf('!') + 1),
    }));
}
