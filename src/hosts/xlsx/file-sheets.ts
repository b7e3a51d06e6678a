import type { Workbook, Worksheet } from 'exceljs';
import { parseAddress } from '../../core/workbook/cell-ref';
import { contentInSheet, contentOfSheet, sizeOf } from '../../core/workbook/sheet-content';
import type { SheetChange, SheetContent, SheetEntry } from '../../core/workbook/sheet-change';
import { sameSheetName } from '../../core/workbook/sheet-name';
import { putContent, type StoredFormulas } from './file-cells';
import { sheetOf, tablesOf } from './sheet-snapshot';

export function findSheet(workbook: Workbook, name: string): Worksheet | undefined {
  return workbook.worksheets.find((sheet) => sameSheetName(sheet.name, name));
}

/** What stands on a sheet and how it looks, as the content that writes it anew; null where there is none of the name. */
export function sheetContent(workbook: Workbook, name: string): SheetContent | null {
  const sheet = findSheet(workbook, name);
  if (!sheet) return null;
  const content = contentOfSheet(sheetOf(sheet));
  const { rows, columns } = sizeOf(content);
  const [table] = tablesOf(sheet);
  return {
    ...content,
    headings: Array.from({ length: rows }, (_, row) => row).filter((row) => isBold(sheet, content, row)),
    columnWidths: Array.from({ length: columns }, (_, column) => sheet.getColumn(column + 1).width ?? null),
    ...(table ? { table: { name: table.name, address: table.address } } : {}),
  };
}

function isBold(sheet: Worksheet, { rows }: SheetContent, row: number): boolean {
  const filled = (rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : [column]));
  return filled.length > 0 && filled.every((column) => sheet.getCell(row + 1, column + 1).font?.bold === true);
}

/** Does one change of a whole sheet; null where there was nothing to do. */
export function changeSheet(workbook: Workbook, change: SheetChange, stored: StoredFormulas): SheetEntry | null {
  if (change.change === 'remove') return removeSheet(workbook, change.name);
  const { name } = change.sheet;
  const before = sheetContent(workbook, name);
  if (before) rewriteSheet(workbook, change.sheet, before, stored);
  else addSheet(workbook, change.sheet, change.change === 'add' ? change.before : undefined, stored);
  const after = sheetContent(workbook, name) ?? change.sheet;
  return before ? { change: 'rewritten', before, after } : { change: 'added', after };
}

function addSheet(workbook: Workbook, content: SheetContent, before: string | undefined, stored: StoredFormulas): void {
  const place = before === undefined ? -1 : workbook.worksheets.findIndex((sheet) => sameSheetName(sheet.name, before));
  const sheet = workbook.addWorksheet(content.name, { state: content.visibility ?? 'visible' });
  if (place !== -1) moveSheet(workbook, sheet, place);
  fillSheet(sheet, content, stored);
}

function moveSheet(workbook: Workbook, sheet: Worksheet, place: number): void {
  const others = workbook.worksheets.filter((one) => one !== sheet);
  others.splice(place, 0, sheet);
  // The library keeps the tab row by this number, which its types leave out.
  for (const [index, one] of others.entries()) (one as Worksheet & { orderNo: number }).orderNo = index + 1;
}

function rewriteSheet(workbook: Workbook, content: SheetContent, before: SheetContent, stored: StoredFormulas): void {
  const old = findSheet(workbook, content.name);
  if (!old) return;
  const place = workbook.worksheets.indexOf(old);
  workbook.removeWorksheet(old.id);
  const visibility = content.visibility ?? before.visibility ?? 'visible';
  const sheet = workbook.addWorksheet(content.name, { state: visibility });
  moveSheet(workbook, sheet, place);
  // Clearing a sheet leaves its columns as wide as they were.
  setWidths(sheet, before);
  fillSheet(sheet, content, stored);
}

function removeSheet(workbook: Workbook, name: string): SheetEntry | null {
  const before = sheetContent(workbook, name);
  const sheet = findSheet(workbook, name);
  if (!before || !sheet) return null;
  const stoodBefore = workbook.worksheets[workbook.worksheets.indexOf(sheet) + 1]?.name ?? null;
  workbook.removeWorksheet(sheet.id);
  return { change: 'removed', before, stoodBefore };
}

function fillSheet(sheet: Worksheet, content: SheetContent, stored: StoredFormulas): void {
  const { rows, columns } = sizeOf(content);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = contentInSheet(content, row, column);
      if (cell.value !== null || cell.formula !== null || cell.numberFormat !== 'General')
        putContent(sheet.getCell(row + 1, column + 1), cell, stored);
    }
  }
  for (const row of content.headings ?? []) {
    for (let column = 1; column <= columns; column++) sheet.getCell(row + 1, column).font = { bold: true };
  }
  setWidths(sheet, content);
  if (content.table) addTable(sheet, content.table);
}

function setWidths(sheet: Worksheet, { columnWidths = [] }: SheetContent): void {
  for (const [column, width] of columnWidths.entries()) {
    if (width !== null) sheet.getColumn(column + 1).width = width;
  }
}

/** Lays a table over cells that stand there; the library writes them once more from its own list. */
function addTable(sheet: Worksheet, { name, address }: NonNullable<SheetContent['table']>): void {
  const { top, left, bottom, right } = parseAddress(`${'A'}!${address}`);
  const line = (row: number) =>
    Array.from({ length: right - left + 1 }, (_, index) => sheet.getCell(row + 1, left + index + 1).value);
  sheet.addTable({
    name,
    ref: address.split(':')[0] ?? address,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: line(top).map((heading, index) => ({
      name: heading === null ? `Column${index + 1}` : String(heading),
      filterButton: true,
    })),
    rows: Array.from({ length: bottom - top }, (_, index) => line(top + 1 + index)),
  });
}
