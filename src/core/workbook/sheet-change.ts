import type { CellValue, SheetVisibility } from './snapshot';

/** A cell of a sheet written whole: a formula (English names and commas) or a value. Text beginning with = + - @ is written as text. */
export type SheetCell = { readonly formula: string } | { readonly value: CellValue } | null;

/** A sheet of the add-in's own, with everything that stands on it. */
export interface SheetContent {
  /** A valid sheet name, see `isSheetName`. */
  readonly name: string;
  /** From A1; rows may differ in length. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Number formats in the places of `rows`; `General` where there is none. */
  readonly numberFormats?: readonly (readonly (string | null)[])[];
  /** Zero-based rows shown in bold. */
  readonly headings?: readonly number[];
  /** Widths from column A on, in characters of the standard font; null leaves a column as wide as it is. */
  readonly columnWidths?: readonly (number | null)[];
  /** An Excel table over some of the cells, its first row the header: texts, all different. `address` is `A3:H20`. */
  readonly table?: { readonly name: string; readonly address: string };
  /** Left out: visible for a sheet that is added, as it is for one that is rewritten. */
  readonly visibility?: SheetVisibility;
}

/**
 * What happens to a sheet of the add-in's own. Never meant for the user's sheets: those are edited cell by cell. On Excel for the desktop
 * a place in the tab row, a sheet hidden and a sheet removed each clear the user's undo stack; a sheet added at the end doesn't.
 */
export type SheetChange =
  /** Refused where a sheet has the name. Stands before the sheet named, else last. */
  | { readonly change: 'add'; readonly sheet: SheetContent; readonly before?: string }
  /** Cleared and written anew in its place in the tab row; added at the end where there is none. `expected`: what must stand there. */
  | { readonly change: 'rewrite'; readonly sheet: SheetContent; readonly expected?: SheetContent }
  /** Nothing to do where there is none. `expected`: what must stand there. */
  | { readonly change: 'remove'; readonly name: string; readonly expected?: SheetContent };

/** What a plan did to one sheet, and what undo needs. `after` is what the host made of the content. */
export type SheetEntry =
  | { readonly change: 'added'; readonly after: SheetContent }
  | { readonly change: 'rewritten'; readonly before: SheetContent; readonly after: SheetContent }
  /** `stoodBefore`: the sheet that came next in the tab row; null for the last. */
  | { readonly change: 'removed'; readonly before: SheetContent; readonly stoodBefore: string | null };

/** The name of the sheet that a change is about. */
export function changedSheet(change: SheetChange): string {
  return change.change === 'remove' ? change.name : change.sheet.name;
}

/** The change that takes one entry back; refuses, naming the cells, where someone has changed the sheet since. */
export function undoSheet(entry: SheetEntry): SheetChange {
  switch (entry.change) {
    case 'added':
      return { change: 'remove', name: entry.after.name, expected: entry.after };
    case 'rewritten':
      return { change: 'rewrite', sheet: entry.before, expected: entry.after };
    case 'removed':
      return {
        change: 'add',
        sheet: entry.before,
        ...(entry.stoodBefore === null ? {} : { before: entry.stoodBefore }),
      };
  }
}
