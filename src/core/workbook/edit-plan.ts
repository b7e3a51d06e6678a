import type { CellRange } from './cell-ref';
import { undoSheet, type SheetChange, type SheetEntry } from './sheet-change';
import type { CellValue } from './snapshot';

/** What a cell holds as far as a write is concerned: its formula where it has one, else its value; and its number format. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** One cell change. `expected` is what must still stand there when it is written. */
export interface Edit {
  readonly cell: CellRange;
  readonly expected: CellContent;
  /** A formula (`=NETSAVING(C13:C14)`, English names and commas), or a value. Text beginning with = + - @ is written as text. */
  readonly write: { readonly formula: string } | { readonly value: CellValue };
  /** Format to set, or undefined to leave it as it is. */
  readonly numberFormat?: string;
}

/**
 * All changes of one write-back; no cell and no sheet occurs twice, and no cell stands on a sheet that is written whole. Sheets are
 * added and rewritten before the cells are edited, and removed after, so that formulas find what they name.
 */
export interface EditPlan {
  readonly edits: readonly Edit[];
  /** Changes of the add-in's own sheets. */
  readonly sheets?: readonly SheetChange[];
}

/** What an applied plan changed: enough to put each cell back, and to see whether someone has changed it since. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** In the plan's order; left out where it changed no sheet. */
  readonly sheets?: readonly SheetEntry[];
}

export interface JournalEntry {
  readonly cell: CellRange;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The plan that takes a journal back: expects what was written and writes what stood there. */
export function planUndo(journal: Journal): EditPlan {
  return {
    edits: journal.entries.map(({ cell, before, after }) => ({
      cell,
      expected: after,
      write: before.formula === null ? { value: before.value } : { formula: before.formula },
      numberFormat: before.numberFormat,
    })),
    // Backwards: a sheet that stood before another one removed finds it again.
    ...(journal.sheets ? { sheets: [...journal.sheets].reverse().map(undoSheet) } : {}),
  };
}
