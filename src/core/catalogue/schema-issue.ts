import type { CellRange } from '../workbook/cell-ref';

/** A place where a sheet breaks the catalogue schema; a missing thing points at the cell where it belongs. */
export interface SchemaIssue {
  readonly sheet: string;
  readonly cell: CellRange;
  readonly path: string;
  readonly expected: 'id' | 'id-pattern' | 'title' | 'economy-table' | 'unit' | 'consecutive-years';
}
