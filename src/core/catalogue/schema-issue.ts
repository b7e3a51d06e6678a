import type { CellRange } from '../workbook/cell-ref';

/** What a place of a catalogue should hold and doesn't. */
export type SchemaExpectation =
  // business cases
  | 'id'
  | 'id-pattern'
  | 'title'
  | 'economy-table'
  | 'net-row'
  | 'section'
  | 'section-number'
  // rows of lists and plans
  | 'row-id'
  | 'row-title'
  | 'target'
  // every table
  | 'unit'
  | 'consecutive-years'
  | 'expected-years'
  | 'expected-sign'
  | 'control-area'
  | 'amount';

/** A place where a sheet breaks the catalogue schema; a missing thing points at the cell where it belongs. */
export interface SchemaIssue {
  readonly sheet: string;
  readonly cell: CellRange;
  /** Where in the document: `economy.cells.2`. */
  readonly path: string;
  readonly expected: SchemaExpectation;
  /** What stands there instead; empty where nothing does. */
  readonly found: string;
  /** What exactly is asked for ("2025-2028", "Baggrund"); empty where the expectation says it. */
  readonly wanted: string;
}
