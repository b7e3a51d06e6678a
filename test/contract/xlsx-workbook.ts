import ExcelJS from 'exceljs';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { rezip } from '../support/rezip';
import type { ContractSheet, ContractWorkbook } from './contract-workbook';

type Cell = ContractSheet['rows'][number][number];

/** The bytes of an .xlsx file that holds what the contract suite describes. */
export async function xlsxOf(workbook: ContractWorkbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) await addSheet(book, sheet);
  for (const { name, sheet, address } of workbook.tables ?? []) addTable(book.getWorksheet(sheet), name, address);
  for (const { name, refersTo } of workbook.names ?? []) book.definedNames.add(refersTo.slice(1), name);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  if (!workbook.structureProtected) return bytes;
  return rezip(bytes, {
    'xl/workbook.xml': (xml) => xml?.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>') ?? null,
  });
}

async function addSheet(book: ExcelJS.Workbook, given: ContractSheet): Promise<void> {
  const sheet = book.addWorksheet(given.name, { state: given.hidden ? 'hidden' : 'visible' });
  given.rows.forEach((row, r) => row.forEach((cell, c) => (sheet.getCell(r + 1, c + 1).value = stored(cell))));
  for (const [address, format] of Object.entries(given.formats ?? {})) sheet.getCell(address).numFmt = format;
  for (const row of given.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  for (const column of given.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
  for (const address of given.merged ?? []) sheet.mergeCells(address);
  if (given.protected) await sheet.protect('', {});
}

function stored(cell: Cell): ExcelJS.CellValue {
  if (cell === null) return null;
  if (typeof cell === 'object')
    return 'text' in cell ? cell.text : { error: cell.error as ExcelJS.CellErrorValue['error'] };
  return typeof cell === 'string' && cell.startsWith('=') ? { formula: cell.slice(1) } : cell;
}

function addTable(sheet: ExcelJS.Worksheet | undefined, name: string, address: string): void {
  const { top, left, bottom, right } = parseAddress(`A!${address}`);
  const line = (row: number) =>
    Array.from({ length: right - left + 1 }, (_, index) => sheet?.getCell(row + 1, left + index + 1).value ?? null);
  sheet?.addTable({
    name,
    ref: address.split(':')[0] ?? '',
    headerRow: true,
    columns: line(top).map((heading) => ({ name: String(heading) })),
    rows: Array.from({ length: bottom - top }, (_, index) => line(top + 1 + index)),
  });
}
