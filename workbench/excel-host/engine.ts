/** What a grid cell holds. A blank cell is null; an error is its code, kept apart from text that looks the same. */
export type EngineValue = number | string | boolean | null | EngineError;

/** `code` as the grid shows it (`#VALUE!`); `message` is what a custom function said about it. */
export interface EngineError {
  readonly error: string;
  readonly message?: string;
}

/** A block of cells on one sheet; rows and columns count from zero, all four ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface EngineCell {
  readonly value: EngineValue;
  /** With its leading `=`, English names, commas; null where the cell holds no formula of its own (a spilled cell has none). */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What to put into one cell. Fields left out stay as they are; a null `value` empties the cell. */
export interface EngineWrite {
  readonly row: number;
  readonly column: number;
  readonly content?: { readonly value: EngineValue } | { readonly formula: string };
  readonly numberFormat?: string;
}

export interface EngineSheet {
  /** Stable as long as the workbook is open; renaming and moving keep it. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** A change the grid made. `addin` marks what `write` caused directly; results recalculated from it are `calculation`. */
export interface EngineChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly cause: 'user' | 'addin' | 'calculation';
  /** Cell contents before and after, where the change is one cell and the grid knows them. */
  readonly before?: EngineValue;
  readonly after?: EngineValue;
}

export interface EngineStructureChange {
  readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-renamed';
  readonly sheetId: string;
  readonly nameBefore?: string;
  readonly name?: string;
}

export interface EngineSelection {
  readonly sheetId: string;
  readonly area: Area;
}

/** A coloured mark the emulated Excel's conditional formats ask the grid to paint over (never into) its cells. */
export interface EngineMark {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly fillColor: string | null;
  readonly fontColor: string | null;
}

/** One call of an add-in's custom function. Ranges arrive as rows x columns, single cells and constants as one value. */
export interface FunctionCall {
  /** Upper case, without a namespace: `NETSAVING`. */
  readonly name: string;
  readonly args: readonly (EngineValue | readonly (readonly EngineValue[])[])[];
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** An array result has one row per inner array; the grid spills it, or shows `#SPILL!` where cells are occupied. */
export type FunctionResult =
  | { readonly ok: true; readonly value: EngineValue | readonly (readonly EngineValue[])[] }
  | { readonly ok: false; readonly error: EngineError };

export type InvokeFunction = (call: FunctionCall) => Promise<FunctionResult>;

/**
 * The spreadsheet behind the emulated Excel: in memory for jest, a real grid for the browser. It knows cells and how to
 * calculate; Excel's own rules (protection, requirement sets, payload limits, events) live in front of it.
 * Areas are within the sheet's grid; a wrong sheet id is a programmer's mistake and throws.
 */
export interface SpreadsheetEngine {
  /** File name, as Excel's title bar shows it: `copenhagen-2017.xlsx`. */
  workbookName(): string;
  /** In tab order. */
  sheets(): readonly EngineSheet[];
  /** Appends a sheet; the name is free and valid. */
  addSheet(name: string): EngineSheet;
  /** Puts a sheet at a zero-based place in the tab row. */
  moveSheet(sheetId: string, position: number): void;
  renameSheet(sheetId: string, name: string): void;
  setSheetVisibility(sheetId: string, visibility: EngineSheet['visibility']): void;
  deleteSheet(sheetId: string): void;
  activeSheetId(): string;

  /** The smallest area that holds every cell with a value or formula (or, without `valuesOnly`, a format); null when none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  /** Rows x columns of the area, every cell present. Values are calculated ones; a cell still waiting shows `#BUSY!`. */
  readArea(sheetId: string, area: Area): EngineCell[][];
  /** One step for the user's undo. Texts beginning with `=` are text here; a formula says so. Recalculates what depends on it. */
  write(sheetId: string, cells: readonly EngineWrite[]): void;
  /** True, false, or null where some of the cells are bold. */
  isBold(sheetId: string, area: Area): boolean | null;
  setBold(sheetId: string, area: Area, bold: boolean): void;
  /** Width of the area's columns in points; null where they differ. */
  columnWidth(sheetId: string, area: Area): number | null;
  setColumnWidth(sheetId: string, area: Area, points: number): void;
  /** Zero-based positions within the area that the user has hidden or filtered away. */
  hiddenRows(sheetId: string, area: Area): readonly number[];
  hiddenColumns(sheetId: string, area: Area): readonly number[];
  mergedAreas(sheetId: string): readonly Area[];
  /** The areas of results that spill or of array formulas, each with its anchor at top left. */
  spilledAreas(sheetId: string): readonly Area[];

  selection(): EngineSelection;
  /** Activates the sheet, selects the area and scrolls it into view. */
  select(selection: EngineSelection): void;
  activateSheet(sheetId: string): void;
  /** Replaces every mark painted before. */
  paintMarks(marks: readonly EngineMark[]): void;

  /** The user is typing in a cell: Excel queues or refuses batches meanwhile. */
  isEditing(): boolean;
  /** Joins everything until `end()` into one step of the user's undo. */
  beginUndoGroup(): { end(): void };

  /** Functions the add-in has registered; cells that name them are calculated through `invoke` from now on. */
  connectFunctions(names: readonly string[], invoke: InvokeFunction): void;
  /** Calculates everything again, as F9 with Ctrl+Alt does. */
  recalculate(): void;

  onChange(listener: (change: EngineChange) => void): () => void;
  onStructureChange(listener: (change: EngineStructureChange) => void): () => void;
  onSelectionChange(listener: (selection: EngineSelection) => void): () => void;
}
