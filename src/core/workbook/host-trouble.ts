import type { CellRange } from './cell-ref';

/** What a workbook file can hold that isn't kept when it is read and written anew. */
export type FilePart =
  | 'add-ins'
  | 'charts'
  | 'comments'
  | 'data-connections'
  | 'defined-names'
  | 'drawings'
  | 'dynamic-arrays'
  | 'embedded-objects'
  | 'external-links'
  | 'form-controls'
  | 'macros'
  | 'other-data'
  | 'pivot-tables'
  | 'properties'
  | 'slicers'
  | 'sparklines'
  | 'structure-protection'
  | 'table-formulas'
  | 'validations';

/** What can go wrong at a host, as data: hosts translate their own errors into these once. */
export type HostTrouble =
  | { readonly trouble: 'read-only' }
  | { readonly trouble: 'protected'; readonly sheets: readonly string[] }
  /** The workbook's structure is protected: no sheet can be added, moved or removed. */
  | { readonly trouble: 'structure-protected' }
  /** A sheet or table that would be added has the name of one that is there. */
  | { readonly trouble: 'name-taken'; readonly name: string }
  /** A sheet or cell that the request names no longer exists. */
  | { readonly trouble: 'gone'; readonly what: string }
  /** Cells can't be shown, because their sheet is hidden. */
  | { readonly trouble: 'hidden-sheet'; readonly sheet: string }
  /** The user is typing in a cell. */
  | { readonly trouble: 'busy-editing' }
  | { readonly trouble: 'too-large' }
  | { readonly trouble: 'cancelled' }
  | { readonly trouble: 'host-lost' }
  /** Cells no longer hold what the plan expected; nothing was written. */
  | { readonly trouble: 'changed-meanwhile'; readonly cells: readonly CellRange[] }
  /** Cells that can't be written one by one (merged, inside a spilled result or an array formula); nothing was written. */
  | { readonly trouble: 'blocked-cells'; readonly cells: readonly CellRange[] }
  /** This Excel lacks a requirement set that the request needs. */
  | { readonly trouble: 'unsupported'; readonly needs: string }
  /** The file is no workbook, is empty of sheets, or is locked with a password (xlsx host). */
  | { readonly trouble: 'unreadable'; readonly why: 'not-a-workbook' | 'no-sheets' | 'password' | 'missing' }
  /** Saving the file would lose these parts of it; nothing was saved (xlsx host). */
  | { readonly trouble: 'would-lose'; readonly parts: readonly FilePart[] }
  /** The file can't be written where it was asked for: no such folder, or not allowed (xlsx host). */
  | { readonly trouble: 'not-saved'; readonly path: string }
  /** Anything else; `code` is the host's own, for a report. */
  | { readonly trouble: 'unexpected'; readonly code: string };
