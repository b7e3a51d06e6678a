import type { CatalogueSchema } from '../reading/schema/catalogue-schema';
import type { CaseStatements, CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
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
  /** As the case says itself; a sheet without any table is a place kept for one to come. */
  readonly status: RowStatus;
  /** All effects, sections and net row: what the overview's row is held against. Null for a case still in preparation. */
  readonly economy: YearTable | null;
  readonly permanentChanges: YearTable | null;
  readonly investments: YearTable | null;
  /** Payback times as the case states them. */
  readonly payback: CaseStatements['payback'];
  /** What stands under its heading of follow-up. */
  readonly followUp: readonly CellText[];
}

/** One proposal wherever it is named: rows in overviews and group tables, and the sheets that argue it. */
export interface Proposal {
  readonly id: string;
  /** As the overview, the groups' lists or the case itself say, in this order. */
  readonly status: RowStatus;
  readonly listings: readonly Listing[];
  readonly cases: readonly BusinessCase[];
}

/** A row with its table and sheet. */
export interface SheetRow extends RowPlace {
  readonly sheet: SheetReading;
}

/** A proposal's row in an overview or a group's list. */
export interface Listing extends SheetRow {
  /** The heading, caption or sheet title that names the row's group; null in a list without groups. */
  readonly group: CellText | null;
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
