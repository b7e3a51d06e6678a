import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { Workbook } from 'exceljs';
import type { Cell, CellValue, Worksheet } from 'exceljs';
import { readableFormula } from '../src/hosts/xlsx/cell-of';
import { takeSettings } from '../src/hosts/xlsx/settings-sheet';
import type { TableExtra, WorkbookExtras } from './excel-host/workbook-extras';
import { noExtras } from './excel-host/workbook-extras';
import { gridStyle, withFallback } from './cell-style';
import { rowHeights } from './row-heights';

export interface OpenedWorkbook {
  /** The file it came from. */
  readonly bytes: ArrayBuffer;
  readonly data: IWorkbookData;
  readonly extras: WorkbookExtras;
}

/** Room to type below and beside what a sheet holds. */
const SPARE = { rows: 40, columns: 6 };
const LEAST = { rows: 60, columns: 14 };
const DEFAULT_WIDTH = 72;

/** Reads the bytes of an .xlsx for the grid; throws what the xlsx library throws for a file that is none. */
export async function readWorkbook(bytes: ArrayBuffer, name: string): Promise<OpenedWorkbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const settings = takeSettings(book);
  const styles = new StyleBook();
  const sheets = book.worksheets.map((sheet, index) => gridSheet(sheet, sheetId(index), styles));
  const data: IWorkbookData = {
    id: 'workbook',
    name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: styles.byId,
    defaultStyle: { ff: withFallback('Calibri'), fs: 11 },
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
  return { bytes, data, extras: readExtras(book, settings) };
}

/** The grid's identifier of the sheet at a place in the file. */
export const sheetId = (index: number): string => `sheet-${index + 1}`;

/** Equal styles share one entry, as the grid expects. */
class StyleBook {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): string | null {
    const key = JSON.stringify(style);
    if (key === '{}') return null;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

function gridSheet(sheet: Worksheet, id: string, styles: StyleBook): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      const style = styles.idOf(gridStyle(cell.style));
      (cellData[rowNumber - 1] ??= {})[columnNumber - 1] = {
        ...cellContent(cell),
        ...(style !== null && { s: style }),
      };
    });
  });
  const columnData = columns(sheet);
  const mergeData = sheet.model.merges.map(mergedRange);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST.rows, sheet.rowCount + SPARE.rows),
    columnCount: Math.max(LEAST.columns, sheet.columnCount + SPARE.columns),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: 20,
    cellData,
    mergeData,
    columnData,
    rowData: rowHeights(sheet, (column) => columnData[column]?.w ?? DEFAULT_WIDTH, mergeData),
    freeze: frozen(sheet),
  };
}

function columns(sheet: Worksheet): Record<number, { w?: number; hd?: BooleanNumber }> {
  const found: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (let number = 1; number <= sheet.columnCount; number++) {
    const column = sheet.getColumn(number);
    found[number - 1] = {
      // A width counts digits of the default font, 7 pixels wide, and 5 pixels of margin.
      ...(column.width !== undefined && { w: Math.round(column.width * 7 + 5) }),
      ...(column.hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return found;
}

function frozen(sheet: Worksheet): IWorksheetData['freeze'] {
  // A sheet without saved views has null here, whatever the types say.
  const views = sheet.views as Worksheet['views'] | null;
  const view = views?.find(({ state }) => state === 'frozen');
  const split = { xSplit: 0, ySplit: 0, ...view };
  return {
    xSplit: split.xSplit,
    ySplit: split.ySplit,
    startRow: split.ySplit === 0 ? -1 : split.ySplit,
    startColumn: split.xSplit === 0 ? -1 : split.xSplit,
  };
}

function mergedRange(address: string) {
  const [start = '', end = start] = address.split(':');
  const from = position(start);
  const to = position(end);
  return { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
}

function position(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function cellContent(cell: Cell): ICellData {
  // A merged cell repeats its master's value; only the master holds it.
  if (cell.isMerged && cell.master !== cell) return {};
  const formula = cell.formula as string | undefined;
  if (formula === undefined) return plainContent(cell.value);
  const { result } = cell as { result?: CellValue };
  return { ...plainContent(result ?? null), f: `=${readableFormula(formula)}` };
}

/** Excel counts days from the last day of 1899. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);

function plainContent(value: CellValue): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return textContent(value);
  if (value instanceof Date) return { v: (value.getTime() - EXCEL_DAY_ZERO) / 86_400_000, t: CellValueType.NUMBER };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING, custom: { error: true } };
  if ('richText' in value) return textContent(value.richText.map(({ text }) => text).join(''));
  if ('text' in value) return textContent(value.text);
  return {};
}

/** Text stays text, also where it looks like a number or a formula. */
export function textContent(text: string): ICellData {
  return {
    v: text,
    t: text.trim() !== '' && !Number.isNaN(Number(text)) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  };
}

function readExtras(book: Workbook, settings: ReadonlyMap<string, string>): WorkbookExtras {
  const extras = noExtras();
  for (const [key, text] of settings) extras.settings.set(key, JSON.stringify(text));
  book.worksheets.forEach((sheet, index) => {
    const { sheetProtection } = sheet as unknown as { sheetProtection?: { sheet?: boolean } | null };
    if (sheetProtection?.sheet) extras.protectedSheets.add(sheetId(index));
    for (const table of tablesOf(sheet)) extras.tables.push({ ...table, sheetId: sheetId(index) });
  });
  const { model } = book.definedNames as unknown as { model: { name: string; ranges: string[] }[] };
  for (const { name, ranges } of model) extras.names.push({ name, formula: `=${ranges.join(',')}`, visible: true });
  return extras;
}

function tablesOf(sheet: Worksheet): Omit<TableExtra, 'sheetId'>[] {
  const tables = sheet.getTables() as unknown as { table?: { name: string; tableRef: string; headerRow?: boolean } }[];
  return tables.flatMap(({ table }) => {
    if (!table) return [];
    const { startRow, startColumn, endRow, endColumn } = mergedRange(table.tableRef);
    const area = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    return [{ id: table.name, name: table.name, area, hasHeaders: table.headerRow !== false }];
  });
}
