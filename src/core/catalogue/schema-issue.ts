import type { CellRange } from '../workbook/cell-ref';

/** What a place of a catalogue should hold and doesn't. */
export type SchemaExpectation =
  | 'id'
  | 'id-pattern'
  | 'title'
  | 'economy-table'
  | 'unit'
  | 'consecutive-years'
  | 'net-row'
  | 'control-area'
  | 'amount';

/** A place where a sheet breaks the catalogue schema; a missing thing points at the cell where it belongs. */
export interface SchemaIssue {
  readonly sheet: string;
  readonly cell: CellRange;
  readonly path: string;
  readonly expected: SchemaExpectation;
  /** What stands there instead; empty where nothing does. */
  readonly found: string;
}
