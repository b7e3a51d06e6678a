import { Workbook } from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import { contentOf } from '../src/hosts/xlsx/cell-of';
import { ownFormulas, putContent } from '../src/hosts/xlsx/file-cells';
import { takeSettings, withSettings } from '../src/hosts/xlsx/settings-sheet';
import { columnLetters } from './excel-host/address';
import { cellArea, contains } from './excel-host/area';
import type { Area, EngineCell, EngineSheet, SpreadsheetEngine } from './excel-host/engine';
import type { WorkbookExtras } from './excel-host/workbook-extras';
import { sheetId } from './read-workbook';

interface Saved {
  readonly sheet: Worksheet;
  readonly engineSheet: EngineSheet;
}

/**
 * The open workbook as the bytes of an .xlsx: the file it was opened from with every cell that reads differently now written anew, sheets
 * added and removed, and the add-in's settings. What the xlsx library doesn't know (charts, macros) is lost: this is a workbench.
 */
export async function saveWorkbook(
  original: ArrayBuffer,
  engine: SpreadsheetEngine,
  extras: WorkbookExtras,
): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(original);
  takeSettings(book);
  const saved = matchSheets(book, engine);
  for (const { sheet, engineSheet } of saved) writeCells(sheet, engineSheet, engine);
  writeTables(saved, extras);
  book.calcProperties.fullCalcOnLoad = true;
  const texts = new Map([...extras.settings].map(([key, json]) => [key, textOf(json)]));
  return new Uint8Array(await withSettings(book, texts, () => book.xlsx.writeBuffer()));
}

/** Excel keeps settings as JSON; ours are texts. */
function textOf(json: string): string {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : json;
}

function matchSheets(book: Workbook, engine: SpreadsheetEngine): Saved[] {
  const known = new Map(book.worksheets.map((sheet, index) => [sheetId(index), sheet]));
  const open = engine.sheets();
  for (const [id, sheet] of known) if (!open.some((one) => one.id === id)) book.removeWorksheet(sheet.id);
  return open.map((engineSheet, index) => {
    const sheet = known.get(engineSheet.id) ?? book.addWorksheet(engineSheet.name);
    if (!known.has(engineSheet.id)) copyLook(sheet, engineSheet.id, engine);
    sheet.name = engineSheet.name;
    sheet.state = engineSheet.visibility;
    // The library keeps the tab row by this number, which its types leave out.
    (sheet as Worksheet & { orderNo: number }).orderNo = index + 1;
    return { sheet, engineSheet };
  });
}

const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_MARGIN = 3.75;

function copyLook(sheet: Worksheet, id: string, engine: SpreadsheetEngine): void {
  const used = engine.usedArea(id, true);
  if (!used) return;
  for (let column = 0; column <= used.right; column++) {
    const points = engine.columnWidth(id, { ...used, left: column, right: column });
    if (points !== null) sheet.getColumn(column + 1).width = (points - POINTS_OF_MARGIN) / POINTS_PER_CHARACTER;
  }
  for (let row = 0; row <= used.bottom; row++) {
    for (let column = 0; column <= used.right; column++) {
      if (engine.isBold(id, cellArea(row, column))) sheet.getCell(row + 1, column + 1).font = { bold: true };
    }
  }
}

function writeCells(sheet: Worksheet, { id }: EngineSheet, engine: SpreadsheetEngine): void {
  const used = engine.usedArea(id, true) ?? cellArea(0, 0);
  const bottom = Math.max(used.bottom, sheet.rowCount - 1);
  const right = Math.max(used.right, sheet.columnCount - 1);
  const spilled = engine.spilledAreas(id);
  const changed: { readonly cell: Cell; readonly now: EngineCell }[] = [];
  for (const [row, line] of engine.readArea(id, { top: 0, left: 0, bottom, right }).entries()) {
    for (const [column, now] of line.entries()) {
      if (spilledOver(spilled, row, column)) continue;
      const cell = sheet.getCell(row + 1, column + 1);
      if (!(cell.isMerged && cell.master !== cell) && differs(cell, now)) changed.push({ cell, now });
    }
  }
  ownFormulas(sheet, new Set(changed.map(({ cell }) => cell.address)));
  for (const { cell, now } of changed) put(cell, now);
}

/** Only the first cell of a spilled result holds the formula; the others are shown, not stored. */
function spilledOver(spilled: readonly Area[], row: number, column: number): boolean {
  return spilled.some((area) => contains(area, cellArea(row, column)) && !(area.top === row && area.left === column));
}

function differs(cell: Cell, now: EngineCell): boolean {
  const was = contentOf(cell);
  if (was.formula !== now.formula || was.numberFormat !== now.numberFormat) return true;
  return now.formula === null && JSON.stringify(was.value) !== JSON.stringify(plain(now));
}

const plain = ({ value }: EngineCell) =>
  typeof value === 'object' && value !== null ? { error: value.error } : value === '' ? null : value;

function put(cell: Cell, now: EngineCell): void {
  putContent(cell, { value: plain(now), formula: now.formula, numberFormat: now.numberFormat }, new Map());
  const { value } = now;
  if (now.formula !== null && value !== null && typeof value !== 'object') {
    cell.value = { formula: (cell.value as { formula: string }).formula, result: value };
  }
}

function writeTables(saved: readonly Saved[], extras: WorkbookExtras): void {
  for (const { sheet, engineSheet } of saved) {
    const own = extras.tables.filter((table) => table.sheetId === engineSheet.id);
    // Its types say tables; the library gives pairs.
    const there = new Set((sheet.getTables() as unknown as { name: string }[]).map(({ name }) => name));
    for (const name of there) if (!own.some((table) => table.name === name)) sheet.removeTable(name);
    for (const { name, area } of own) if (!there.has(name)) addTable(sheet, name, area);
  }
}

function addTable(sheet: Worksheet, name: string, { top, left, bottom, right }: Area): void {
  const line = (row: number) =>
    Array.from({ length: right - left + 1 }, (_, index) => sheet.getCell(row + 1, left + index + 1).value);
  sheet.addTable({
    name,
    ref: `${columnLetters(left)}${top + 1}`,
    headerRow: true,
    columns: line(top).map((heading, index) => ({ name: String(heading ?? `Column${index + 1}`), filterButton: true })),
    rows: Array.from({ length: bottom - top }, (_, index) => line(top + 1 + index)),
  });
}
