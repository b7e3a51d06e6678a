import type { ConditionalFormatStore } from './conditional-format-store';
import type { SpreadsheetEngine } from './engine';
import type { EventHub } from './event-hub';
import type { FunctionCalls } from './function-calls';
import type { ExcelHostOptions } from './host-options';
import type { ReferenceTable } from './reference-table';
import type { WorkbookExtras } from './workbook-extras';

/** What every object of the emulated model can reach while a batch is evaluated. */
export interface ExcelSession {
  readonly engine: SpreadsheetEngine;
  readonly options: ExcelHostOptions;
  readonly extras: WorkbookExtras;
  readonly references: ReferenceTable;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly events: EventHub;
  readonly functions: FunctionCalls;
  /** Called by members that Microsoft documents as clearing the user's undo stack. */
  clearsUndoStack(member: string): void;
}
