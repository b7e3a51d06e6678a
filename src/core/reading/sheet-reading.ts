import type { Figure } from '../figures/figure';
import type { MoneyUnit } from '../figures/money-unit';
import type { CellRange } from '../workbook/cell-ref';

/** The document kinds the built-in schema knows, and the three that are no part of the catalogue. */
export type SheetKind =
  | 'overview'
  | 'group-table'
  | 'business-case'
  | 'action-plan'
  | 'recovery-plan'
  | 'narrative'
  | 'schema'
  | 'own'
  | 'not-catalogue';

/** The kinds of sheets that are no part of the catalogue. */
export const OUTSIDE: readonly SheetKind[] = ['schema', 'own', 'not-catalogue'];

/** A text with the cell it stands in. */
export interface CellText {
  readonly cell: CellRange;
  readonly text: string;
}

/** Everything understood of one sheet. Plain data; every figure keeps its cell. */
export interface SheetReading {
  readonly name: string;
  readonly kind: SheetKind;
  /** Why the sheet was given its kind: a code that messages put into words. */
  readonly because: KindReason;
  readonly hidden: boolean;
  readonly title: CellText | null;
  readonly fields: readonly Field[];
  readonly tables: readonly YearTable[];
  readonly countTables: readonly CountTable[];
  /** Tables of words: follow-up plans, timetables. Their cells are paragraphs of the form `row` as well. */
  readonly textTables: readonly TextTable[];
  readonly headings: readonly CellText[];
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly CellText[];
  /** What the sheet states of its proposal; null on sheets that argue none. */
  readonly stated: CaseStatements | null;
  /** Numeric cells the reader found no place for, with the reason. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What a case says of its proposal beside its amounts. */
export interface CaseStatements {
  /** A status in its own words, and where. */
  readonly status: { readonly status: Exclude<RowStatus, 'active'>; readonly source: CellText } | null;
  /** Payback times as they stand: in payback rows, fields and lists of numbers. */
  readonly payback: readonly { readonly label: string; readonly value: CellText }[];
  /** What stands under its heading of follow-up. */
  readonly followUp: readonly CellText[];
}

export interface KindReason {
  readonly code:
    | 'case-title-field'
    | 'case-economy-table'
    | 'proposal-rows'
    | 'proposal-rows-one-group'
    | 'plan-rows'
    | 'target-and-outstanding-rows'
    | 'prose-only'
    /** Mostly text, with tables that are about something else. */
    | 'prose-beside-tables'
    | 'named-by-schema'
    | 'own-sheet'
    | 'no-year-table'
    /** Year tables, but none with proposals, plans or a case's economy. */
    | 'no-catalogue-rows'
    | 'empty';
  /** The cell that decided it, where one did. */
  readonly cell: CellRange | null;
}

/** `label: value`, the value in the cells to the right (or null when nothing stands there). */
export interface Field {
  readonly role: FieldRole;
  readonly label: CellText;
  readonly value: CellText | null;
}

export type FieldRole = 'title' | 'summary' | 'administration' | 'affected' | 'budget-frame' | 'other';

/**
 * One paragraph of prose and the heading it stands under. Row labels and captions of year tables are not among them: they are
 * read where the table is.
 */
export interface Paragraph extends CellText {
  readonly heading: string | null;
  /** `enumeration` for bullets and numbered points, `field` for a field's value, `row` for remarks and cells of text tables. */
  readonly form: 'paragraph' | 'enumeration' | 'field' | 'row';
}

/** `label | number` lists without years, such as "timeinterval | antal". */
export interface CountTable {
  readonly caption: CellText | null;
  readonly rows: readonly { readonly label: CellText; readonly cell: CellRange; readonly figure: Figure }[];
}

/** A table of words: a header and rows below it, cell by cell. */
export interface TextTable {
  readonly header: readonly CellText[];
  readonly rows: readonly (readonly CellText[])[];
}

/** What a table of a case or plan is about. */
export type TableRole =
  /** All effects of a case, its sections and its net row ("Tabel 1"; the Ballerup form's only table). */
  | 'economy'
  /** The permanent changes on their own ("Tabel 2"). */
  | 'permanent-changes'
  /** Investments or implementation costs on their own ("Tabel 3"). */
  | 'investments'
  /** Proposals, one per row, in an overview or a group sheet. */
  | 'proposals'
  /** The catalogue's grand total. */
  | 'grand-total'
  | 'action-plan'
  | 'recovery-plan'
  | 'other';

/** A table with years across, or down its first column. */
export interface YearTable {
  readonly sheet: string;
  /** Position among the sheet's tables, from 0. */
  readonly index: number;
  readonly role: TableRole;
  /** Title or group name above the table, where there is one. */
  readonly caption: CellText | null;
  /** Number in the caption ("Tabel 2" is 2), else null. */
  readonly number: number | null;
  readonly range: CellRange;
  readonly headerRow: number;
  /**
   * `across`: a year per column and a row per label. `down`: a year per row and a column per label; then `headerRow`, the years' `column`
   * and the rows' `row` count the other way round. Cells are where they are.
   */
  readonly direction: 'across' | 'down';
  /** Null when no heading names one: nothing is assumed, and the table is not compared with others by amount. */
  readonly unit: { readonly unit: MoneyUnit; readonly source: CellText } | null;
  readonly priceLevel: { readonly year: number; readonly source: CellText } | null;
  readonly years: readonly YearColumn[];
  readonly extraColumns: readonly ExtraColumn[];
  readonly rows: readonly TableRow[];
  readonly sign: SignConvention | null;
}

export interface YearColumn {
  readonly column: number;
  readonly year: number;
  readonly header: CellText;
}

/** A column that is no year: control area, achieved to date, a sum over the years, a remark. */
export interface ExtraColumn {
  readonly column: number;
  readonly role:
    'control-area' | 'achieved-to-date' | 'forecast' | 'deviation' | 'sum-of-years' | 'remark' | 'mark' | 'other';
  readonly header: CellText;
}

/** Whether a saving is printed as a negative or a positive number, and what shows it. */
export interface SignConvention {
  readonly saving: 'negative' | 'positive';
  readonly because: 'net-row' | 'savings-rows' | 'targets' | 'overview' | 'schema';
  readonly cell: CellRange | null;
  /** Where the workbook's schema decides: a cell that shows the other sign. */
  readonly against?: CellRange | null;
}

export type RowRole =
  | 'item'
  /** Belongs to the item above it ("Anlæg", "heraf ..."), and not to its net. */
  | 'sub-item'
  /** A heading between rows. */
  | 'section'
  | 'subtotal'
  | 'total'
  | 'net'
  | 'target'
  | 'achieved'
  | 'unallocated'
  | 'outstanding'
  | 'carried'
  | 'payback'
  /** Stands in the table without counting in its totals. */
  | 'memo';

export type RowStatus = 'active' | 'announced' | 'confidential' | 'withdrawn';

/** Which part of a case's economy a row belongs to. */
export type RowSection = 'permanent' | 'implementation' | 'investment' | 'derived';

export type ControlArea = 'service' | 'investment' | 'transfers' | 'outside';

export interface TableRow {
  /** Position in `YearTable.rows`. */
  readonly index: number;
  /** Sheet row, from 0. */
  readonly row: number;
  readonly role: RowRole;
  readonly status: RowStatus;
  readonly label: CellText | null;
  /** Proposal or line ID as printed, without footnote stars ("HA02", "SSU-10", "3"). */
  readonly id: CellText | null;
  readonly section: RowSection | null;
  /** As printed; a blank control area is null and counts as service unless the label or section says otherwise. */
  readonly controlArea: ControlArea | null;
  /** One per year column, in order. */
  readonly cells: readonly AmountCell[];
  /** One per extra column, in order. */
  readonly extraCells: readonly AmountCell[];
  /** The item a sub-item belongs to. */
  readonly parent: number | null;
  /** For subtotal, total and net rows: what they are meant to add up, decided by position and words, never by trying sums. */
  readonly sums: readonly Summand[];
  readonly hidden: boolean;
}

/** A row that counts in a total, with the sign it counts with. */
export interface Summand {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** Blank, dash and zero are kept apart: only a table's totals tell what a blank means. */
export type CellState = 'number' | 'number-as-text' | 'blank' | 'dash' | 'text' | 'error';

export interface AmountCell {
  readonly cell: CellRange;
  readonly state: CellState;
  /** The printed number in the table's own unit; null unless `state` is number or number-as-text. */
  readonly printed: number | null;
  /** In øre for money (a table without unit is read as kroner, and says so by `YearTable.unit` null). */
  readonly figure: Figure | null;
  readonly text: string | null;
  readonly formula: string | null;
}

export interface NotUnderstood {
  readonly cell: CellRange;
  readonly reason: 'outside-tables' | 'ambiguous-text' | 'no-year-column' | 'error-value' | 'in-unread-sheet';
}
