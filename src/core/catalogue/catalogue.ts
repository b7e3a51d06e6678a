import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import type { RowStatus } from '../reading/sheet-reading';
import type { SchemaIssue } from './schema-issue';

/** A row of a table, with the table it stands in. */
export interface RowPlace {
  readonly table: YearTable;
  readonly row: TableRow;
}

/** The sheet that argues one proposal. */
export interface BusinessCase {
  readonly sheet: SheetReading;
  readonly id: CellText | null;
  readonly title: CellText | null;
  readonly status: RowStatus;
  /** All effects, sections and net row: what the overview's row is held against. Null for a case still in preparation. */
  readonly economy: YearTable | null;
  readonly permanentChanges: YearTable | null;
  readonly investments: YearTable | null;
}

/** One proposal wherever it is named: rows in overviews and group tables, and the sheets that argue it. */
export interface Proposal {
  readonly id: string;
  readonly listings: readonly Listing[];
  readonly cases: readonly BusinessCase[];
}

export interface Listing extends RowPlace {
  readonly sheet: SheetReading;
}

/** How a table without a unit heading got its unit. */
export interface LearnedUnit {
  /** `cases`: most of its rows agree with their own sheets in it; `workbook`: every table with a heading uses it. */
  readonly because: 'cases' | 'workbook';
  readonly agreeing: number;
  readonly compared: number;
}

/** Everything read from one workbook. */
export interface Catalogue {
  readonly workbook: string;
  readonly sheets: readonly SheetReading[];
  readonly cases: readonly BusinessCase[];
  readonly proposals: readonly Proposal[];
  readonly learnedUnits: ReadonlyMap<YearTable, LearnedUnit>;
  readonly issues: readonly SchemaIssue[];
  /** The workbook's own words and rules; the built-in ones where it has no schema sheet. */
  readonly schema: CatalogueSchema;
}
