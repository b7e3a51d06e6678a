import { coverageEntries, type CoverageEntry } from '../core/checks/coverage';
import type {
  ControlArea,
  RowRole,
  RowSection,
  RowStatus,
  SheetKind,
  SheetReading,
  SignConvention,
  TableRole,
  TableRow,
  YearTable,
} from '../core/reading/sheet-reading';
import type { MoneyUnit } from '../core/figures/money-unit';
import { formatAddress, formatLocalAddress } from '../core/workbook/cell-ref';
import type { CheckResult } from './check-workbook';

/** How a workbook was understood, sheet by sheet: what a controller compares with what was meant. */
export interface Explanation {
  readonly workbook: string;
  readonly sheets: readonly ExplainedSheet[];
}

export interface ExplainedSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly because: { readonly code: SheetReading['because']['code']; readonly cell: string | null };
  readonly hidden: boolean;
  /** How many rows and columns are hidden or filtered away; they were read like the others. */
  readonly hiddenParts: { readonly rows: number; readonly columns: number };
  readonly title: string | null;
  readonly fields: readonly { readonly label: string; readonly cell: string; readonly value: string | null }[];
  /** Null on sheets that argue no proposal. */
  readonly proposal: ExplainedProposal | null;
  readonly tables: readonly ExplainedTable[];
  readonly paragraphs: number;
  readonly coverage: readonly ExplainedFigure[];
}

/** What a case is about, and what it says of its proposal beside its amounts. */
export interface ExplainedProposal {
  readonly id: string | null;
  readonly title: string | null;
  /** As the lists or the case say. */
  readonly status: RowStatus;
  /** The groups that lists put it in, each once. */
  readonly groups: readonly string[];
  readonly payback: readonly { readonly cell: string; readonly words: string }[];
  /** Cells under its heading of follow-up. */
  readonly followUp: readonly string[];
}

export interface ExplainedTable {
  readonly range: string;
  readonly role: TableRole;
  readonly direction: YearTable['direction'];
  readonly caption: string | null;
  /** `from`: the heading that names the unit, or how it was learned without one. */
  readonly unit: { readonly unit: MoneyUnit; readonly from: string } | null;
  readonly unitLearned: 'cases' | 'workbook' | null;
  readonly priceLevel: number | null;
  readonly years: readonly number[];
  readonly sign: { readonly saving: SignConvention['saving']; readonly because: SignConvention['because'] } | null;
  readonly rows: readonly ExplainedRow[];
}

export interface ExplainedRow {
  /** Sheet row, from 1; in a table with years down its rows, the sheet column, from 1. */
  readonly row: number;
  readonly label: string;
  readonly id: string | null;
  readonly role: RowRole;
  readonly status: RowStatus;
  readonly section: RowSection | null;
  readonly controlArea: ControlArea | null;
  /** Sheet rows that a total is meant to add up; negative where a row is taken off. */
  readonly sums: readonly number[];
}

/** A figure and where it ended; `words` for one in prose. */
export interface ExplainedFigure {
  readonly cell: string;
  readonly words: string | null;
  readonly state: CoverageEntry['state'];
  /** The checks that compared it, or why none did. */
  readonly because: string;
  /** The words (or the heading) that show why it stands alone. */
  readonly shownBy: string | null;
}

/** Says how every sheet of a checked workbook was read, and where each of its figures ended. */
export function explainWorkbook(result: CheckResult): Explanation {
  const coverage = new Map<string, ExplainedFigure[]>(result.sheets.map(({ name }) => [name, []]));
  for (const entry of coverageEntries(result.sheets, result.runs)) {
    coverage.get(entry.cell.sheet)?.push(explainFigure(entry));
  }
  const hidden = new Map(
    result.snapshot.sheets.map(({ name, hiddenRows, hiddenColumns }) => [
      name,
      { rows: hiddenRows.length, columns: hiddenColumns.length },
    ]),
  );
  return {
    workbook: result.workbook,
    sheets: result.sheets.map((sheet) => ({
      name: sheet.name,
      kind: sheet.kind,
      because: { code: sheet.because.code, cell: sheet.because.cell && formatAddress(sheet.because.cell) },
      hidden: sheet.hidden,
      hiddenParts: hidden.get(sheet.name) ?? { rows: 0, columns: 0 },
      title: sheet.title?.text ?? null,
      fields: sheet.fields.map(({ label, value }) => ({
        label: label.text,
        cell: formatAddress(value?.cell ?? label.cell),
        value: value?.text ?? null,
      })),
      proposal: explainProposal(sheet, result),
      tables: sheet.tables.map((table) => explainTable(table, result)),
      paragraphs: sheet.paragraphs.length,
      coverage: coverage.get(sheet.name) ?? [],
    })),
  };
}

function explainProposal(sheet: SheetReading, { catalogue }: CheckResult): ExplainedProposal | null {
  const argued = catalogue.cases.find((one) => one.sheet.name === sheet.name);
  if (!argued) return null;
  const proposal = catalogue.proposals.find(({ cases }) => cases.includes(argued));
  const groups = (proposal?.listings ?? []).flatMap(({ group }) => (group ? [group.text.trim()] : []));
  return {
    id: argued.id?.text ?? null,
    title: argued.title?.text ?? null,
    status: proposal?.status ?? argued.status,
    groups: [...new Set(groups)],
    payback: argued.payback.map(({ value }) => ({ cell: formatAddress(value.cell), words: value.text })),
    followUp: argued.followUp.map(({ cell }) => formatAddress(cell)),
  };
}

function explainTable(table: YearTable, { catalogue }: CheckResult): ExplainedTable {
  return {
    range: formatLocalAddress(table.range),
    role: table.role,
    direction: table.direction,
    caption: table.caption?.text ?? null,
    unit: table.unit && { unit: table.unit.unit, from: formatAddress(table.unit.source.cell) },
    unitLearned: catalogue.learnedUnits.get(table)?.because ?? null,
    priceLevel: table.priceLevel?.year ?? null,
    years: table.years.map(({ year }) => year),
    sign: table.sign && { saving: table.sign.saving, because: table.sign.because },
    rows: table.rows.map((row) => explainRow(table, row)),
  };
}

function explainRow(table: YearTable, row: TableRow): ExplainedRow {
  return {
    row: row.row + 1,
    label: row.label?.text ?? '',
    id: row.id?.text ?? null,
    role: row.role,
    status: row.status,
    section: row.section,
    controlArea: row.controlArea,
    sums: row.sums.flatMap(({ row: index, sign }) => {
      const summed = table.rows[index];
      return summed ? [sign * (summed.row + 1)] : [];
    }),
  };
}

function explainFigure(entry: CoverageEntry): ExplainedFigure {
  return {
    cell: formatAddress(entry.cell),
    words: entry.words,
    state: entry.state,
    because: entry.state === 'checked' ? entry.by.join(', ') : entry.because,
    shownBy: entry.state === 'understood' ? entry.shownBy : null,
  };
}
