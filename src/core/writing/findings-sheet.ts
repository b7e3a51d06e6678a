import { formatLocalAddress, parseAddress, quoteSheetForFormula } from '../workbook/cell-ref';
import type { SheetCell, SheetContent } from '../workbook/sheet-change';
import type { CellValue, SheetSnapshot, Snapshot } from '../workbook/snapshot';

/** The sheet that the findings are written to, in every language. */
export const FINDINGS_SHEET = 'Katalogtjek';

/** Columns of the findings table, in order. The last two are what an acceptance is recognised by. */
export const FINDING_COLUMNS = [
  'severity',
  'check',
  'sheet',
  'cell',
  'message',
  'kroner',
  'status',
  'reason',
  'name',
  'date',
  'key',
  'fingerprint',
] as const;
export type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** One row of the findings table, written out in the reader's language. */
export interface FindingRow {
  readonly severity: string;
  readonly check: string;
  /** `HA02!A38`; empty for a finding that is gone. */
  readonly cell: string;
  readonly sheet: string;
  readonly message: string;
  readonly kroner: number | null;
  readonly status: string;
  /** Why the finding is accepted; empty where it isn't. */
  readonly reason: string;
  readonly name: string;
  /** Day of the acceptance, as text: `2026-11-22`. */
  readonly date: string;
  readonly key: string;
  /** The numbers as they are, or as they were when the finding was accepted. */
  readonly fingerprint: string;
}

export interface FindingsSheetWords {
  readonly headers: Readonly<Record<FindingColumn, string>>;
  /** Title, version and time, what was found, how much was covered, how to accept: one line each. */
  readonly lines: readonly string[];
  /** File that the links lead to, where the sheet stands in another workbook than the findings. */
  readonly linksTo?: string;
}

const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  severity: 11,
  check: 24,
  sheet: 16,
  cell: 10,
  message: 90,
  kroner: 14,
  status: 16,
  reason: 40,
  name: 18,
  date: 12,
  key: 6,
  fingerprint: 6,
};

/** Excel's limit for the text of one cell. */
const LONGEST_TEXT = 32_767;
/** And for a text within a formula; a long file name goes beyond it. */
const LONGEST_QUOTED = 255;

/** The findings as a sheet: a few lines on top, then an Excel table with a link to each cell. */
export function findingsSheet(
  rows: readonly FindingRow[],
  { headers, lines, linksTo }: FindingsSheetWords,
): SheetContent {
  const top = lines.length + 1;
  const text = (value: string): SheetCell => (value === '' ? null : { value: value.slice(0, LONGEST_TEXT) });
  const body = rows.map((row) =>
    FINDING_COLUMNS.map((column): SheetCell => {
      if (column === 'kroner') return row.kroner === null ? null : { value: row.kroner };
      return column === 'cell' ? linkTo(row.cell, linksTo) : text(row[column]);
    }),
  );
  const last = { sheet: FINDINGS_SHEET, top, left: 0, bottom: top + Math.max(1, rows.length) };
  const kroner = FINDING_COLUMNS.indexOf('kroner');
  return {
    name: FINDINGS_SHEET,
    rows: [...lines.map((line) => [text(line)]), [], FINDING_COLUMNS.map((column) => text(headers[column])), ...body],
    numberFormats: [
      ...Array.from({ length: top + 1 }, () => []),
      ...rows.map(() => FINDING_COLUMNS.map((_, column) => (column === kroner ? '#,##0' : null))),
    ],
    headings: [0],
    columnWidths: FINDING_COLUMNS.map((column) => WIDTHS[column]),
    table: {
      name: 'KatalogtjekFund',
      address: formatLocalAddress({ ...last, right: FINDING_COLUMNS.length - 1 }),
    },
  };
}

/** A link that works in every Excel, within the workbook or into a file beside it; the address alone is shown. */
function linkTo(address: string, file: string | undefined): SheetCell {
  if (address === '') return null;
  const cell = parseAddress(address);
  const local = formatLocalAddress(cell);
  const place = file === undefined ? '#' : `[${file}]`;
  const target = `${place}${quoteSheetForFormula(cell.sheet)}!${local}`.replaceAll('"', '""');
  if (target.length > LONGEST_QUOTED) return { value: local };
  return { formula: `=HYPERLINK("${target}","${local}")` };
}

/**
 * The rows of a findings sheet as somebody left it, read by the headings in any of the languages given. Empty where the workbook has
 * no such sheet or it no longer holds the table. Rows without a key are somebody's own notes.
 */
export function readFindingsSheet(
  snapshot: Snapshot,
  languages: readonly FindingsSheetWords['headers'][],
): readonly FindingRow[] {
  const sheet = snapshot.sheets.find(({ name }) => name.toLowerCase() === FINDINGS_SHEET.toLowerCase());
  const found = sheet && findHeader(sheet, languages);
  if (!sheet || !found) return [];
  const { row: header, columns } = found;
  return sheet.values.slice(header + 1).flatMap((values) => {
    const at = (column: FindingColumn): CellValue => values[columns.get(column) ?? -1] ?? null;
    const said = (column: FindingColumn): string => plain(at(column));
    if (said('key') === '') return [];
    const kroner = at('kroner');
    return [
      {
        severity: said('severity'),
        check: said('check'),
        sheet: said('sheet'),
        cell: said('cell'),
        message: said('message'),
        kroner: typeof kroner === 'number' ? kroner : null,
        status: said('status'),
        reason: said('reason').trim(),
        name: said('name'),
        date: said('date'),
        key: said('key'),
        fingerprint: said('fingerprint'),
      },
    ];
  });
}

function plain(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<FindingColumn, number>;
}

function findHeader(sheet: SheetSnapshot, languages: readonly FindingsSheetWords['headers'][]): Header | null {
  for (const [row, values] of sheet.values.entries()) {
    for (const headers of languages) {
      const columns = new Map(
        FINDING_COLUMNS.map((column) => [column, values.indexOf(headers[column])] as const).filter(([, at]) => at >= 0),
      );
      if (columns.has('key') && columns.has('fingerprint') && columns.has('reason')) return { row, columns };
    }
  }
  return null;
}
