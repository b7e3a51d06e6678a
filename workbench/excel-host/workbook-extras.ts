import type { Area } from './engine';

/** What an Excel workbook has beside its cells. The emulated Excel owns it, since no grid needs it; the workbench fills it from the file. */
export interface WorkbookExtras {
  readOnly: boolean;
  /** Sheets can't be added, moved or removed. */
  structureProtected: boolean;
  /** Sheet ids; a protected sheet refuses writes to its locked cells. */
  readonly protectedSheets: Set<string>;
  /** Cells that someone has unlocked; all others are locked, as in a new workbook. */
  readonly unlocked: { readonly sheetId: string; readonly area: Area }[];
  /** Ids of sheets that hold a chart or macros in place of cells. */
  readonly sheetsWithoutCells: Set<string>;
  readonly tables: TableExtra[];
  /** Defined names; one with a `sheetId` holds on that sheet only. */
  readonly names: { name: string; formula: string; visible: boolean; sheetId?: string }[];
  /** Other workbooks that formulas refer to, by their address. */
  readonly linkedWorkbooks: string[];
  /** Add-in settings that Excel keeps in the file, as JSON texts by key. */
  readonly settings: Map<string, string>;
}

export interface TableExtra {
  id: string;
  name: string;
  sheetId: string;
  area: Area;
  hasHeaders: boolean;
}

/** What stood on a sheet goes with it. */
export function forgetSheet(extras: WorkbookExtras, sheetId: string): void {
  extras.protectedSheets.delete(sheetId);
  const tables = extras.tables.filter((table) => table.sheetId !== sheetId);
  extras.tables.splice(0, extras.tables.length, ...tables);
  const names = extras.names.filter((name) => name.sheetId !== sheetId);
  extras.names.splice(0, extras.names.length, ...names);
}

/** A workbook with nothing beside its cells. */
export function noExtras(): WorkbookExtras {
  return {
    readOnly: false,
    structureProtected: false,
    protectedSheets: new Set(),
    unlocked: [],
    sheetsWithoutCells: new Set(),
    tables: [],
    names: [],
    linkedWorkbooks: [],
    settings: new Map(),
  };
}
