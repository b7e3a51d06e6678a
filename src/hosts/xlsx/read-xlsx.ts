import ExcelJS from 'exceljs';
import type { Workbook, Worksheet } from 'exceljs';
import { failed, succeeded, type HostNotice, type HostResult } from '../../app/workbook-host';
import type { FilePart } from '../../core/workbook/host-trouble';
import type { CellValue, SheetSnapshot, Snapshot, TableSnapshot } from '../../core/workbook/snapshot';
import { contentOf } from './cell-of';
import { inspectFile } from './inspect-file';
import { KeptNames } from './kept-names';
import { lostParts } from './lost-parts';
import { takeSettings } from './settings-sheet';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import type { ZipEntry } from './zip-directory';
import { readPart } from './zip-part';

/** A file's workbook: the library's own model, what the core reads of it, and what is noticed but not read or not kept. */
export interface OpenedXlsx {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
  readonly notices: readonly HostNotice[];
  readonly structureProtected: boolean;
  readonly names: KeptNames;
  /** What saving the file anew would lose; looked up when it is first asked for. */
  readonly lost: () => readonly FilePart[];
  /** What the add-in has stored in the file, by key. */
  readonly settings: ReadonlyMap<string, string>;
}

/** A catalogue's largest sheets have some thousand rows; a used range beyond this is a stray cell far out on an empty sheet. */
const MOST_CELLS = 4_000_000;

class SheetTooLargeError extends Error {
  override readonly name = 'SheetTooLargeError';
}

/** Reads the bytes of an .xlsx or .xlsm file. A file that is none, is locked, empty or far too large is a trouble, not an error. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<HostResult<OpenedXlsx>> {
  const file = inspectFile(bytes);
  if ('trouble' in file) return { ok: false, ...file };
  const workbook = new ExcelJS.Workbook();
  const names = KeptNames.install(workbook);
  const part = workbookPart(bytes, file.workbook);
  let snapshot: Snapshot;
  let settings: ReadonlyMap<string, string>;
  try {
    // The library types its argument as an older Buffer; it reads any array buffer.
    await workbook.xlsx.load(bytes.slice().buffer as unknown as Parameters<Workbook['xlsx']['load']>[0]);
    settings = takeSettings(workbook);
    names.keep(part.names);
    snapshot = snapshotOf(workbook, name, names);
  } catch (error) {
    if (error instanceof SheetTooLargeError) return failed({ trouble: 'too-large' });
    return failed({ trouble: 'unreadable', why: 'not-a-workbook' });
  }
  if (snapshot.sheets.every(({ values }) => values.length === 0))
    return failed({ trouble: 'unreadable', why: 'no-sheets' });
  let known: readonly FilePart[] | undefined;
  const lost = (): readonly FilePart[] => (known ??= lostParts(bytes, file.workbook, part));
  const { structureProtected } = part;
  const notices = noticesOf(file.workbook, snapshot);
  return succeeded({ workbook, snapshot, names, notices, structureProtected, lost, settings });
}

function workbookPart(bytes: Uint8Array, entries: readonly ZipEntry[]): WorkbookPart {
  const entry = entries.find(({ name }) => name === 'xl/workbook.xml');
  return readWorkbookPart((entry && readPart(bytes, entry)) ?? '');
}

/** The workbook as the core reads it. */
export function snapshotOf(workbook: Workbook, name: string, names: KeptNames): Snapshot {
  const sheets = workbook.worksheets;
  return { name, sheets: sheets.map(sheetOf), tables: sheets.flatMap(tablesOf), names: names.snapshot() };
}

/** One sheet as the core reads it. */
export function sheetOf(sheet: Worksheet): SheetSnapshot {
  const cells = collectCells(sheet);
  return {
    name: sheet.name,
    visibility: sheet.state ?? 'visible',
    ...cells,
    hiddenRows: hiddenRows(sheet),
    hiddenColumns: hiddenColumns(sheet),
    protected: isProtected(sheet),
  };
}

type Grids = Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'formulas' | 'numberFormats'>;

function collectCells(sheet: Worksheet): Grids {
  const found: { row: number; column: number; value: CellValue; formula: string | null; numberFormat: string }[] = [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const content = contentOf(cell);
      if (content.value !== null || content.formula !== null)
        found.push({ row: rowNumber - 1, column: columnNumber - 1, ...content });
    });
  });
  if (found.length === 0) return { top: 0, left: 0, values: [], formulas: [], numberFormats: [] };
  const edges = found.reduce(
    (box, { row, column }) => ({
      top: Math.min(box.top, row),
      left: Math.min(box.left, column),
      bottom: Math.max(box.bottom, row),
      right: Math.max(box.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const { top, left } = edges;
  if ((edges.bottom - top + 1) * (edges.right - left + 1) > MOST_CELLS) throw new SheetTooLargeError(sheet.name);
  const grid = <T>(blank: T): T[][] =>
    Array.from({ length: edges.bottom - top + 1 }, () => new Array<T>(edges.right - left + 1).fill(blank));
  const [values, formulas, numberFormats] = [grid<CellValue>(null), grid<string | null>(null), grid('General')];
  for (const { row, column, value, formula, numberFormat } of found) {
    const [y, x] = [row - top, column - left];
    (values[y] as CellValue[])[x] = value;
    (formulas[y] as (string | null)[])[x] = formula;
    (numberFormats[y] as string[])[x] = numberFormat;
  }
  return { top, left, values, formulas, numberFormats };
}

function hiddenRows(sheet: Worksheet): number[] {
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.hidden) rows.push(number - 1);
  });
  return rows;
}

function hiddenColumns(sheet: Worksheet): number[] {
  return (sheet.columns ?? []).flatMap((column, index) => (column.hidden ? [index] : []));
}

/** The library keeps a sheet's protection but leaves it out of its types. */
export function isProtected(sheet: Worksheet): boolean {
  return (sheet as unknown as { sheetProtection?: { sheet?: boolean } | null }).sheetProtection?.sheet === true;
}

/** The tables on a sheet. */
export function tablesOf(sheet: Worksheet): TableSnapshot[] {
  const tables = (sheet.model as unknown as { tables?: readonly { name?: string; tableRef?: string }[] }).tables ?? [];
  return tables.flatMap(({ name, tableRef }) =>
    name && tableRef ? [{ name, sheet: sheet.name, address: tableRef }] : [],
  );
}

function noticesOf(entries: readonly ZipEntry[], { sheets }: Snapshot): HostNotice[] {
  const links = entries.filter(({ name }) => /^xl\/externalLinks\/[^/]+\.xml$/.test(name)).length;
  const macros = entries.some(({ name }) => name === 'xl/vbaProject.bin');
  return [
    ...sheets.flatMap(({ name, visibility }): HostNotice[] =>
      visibility === 'visible' ? [] : [{ notice: 'hidden-sheet', sheet: name }],
    ),
    ...(macros ? [{ notice: 'macros' } as const] : []),
    ...(links > 0 ? [{ notice: 'external-links', count: links } as const] : []),
  ];
}
