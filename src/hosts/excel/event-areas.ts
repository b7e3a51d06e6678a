import { columnIndex, NoCellAddressError, parseAddress, quoteSheetForFormula } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The blocks an event's address names, `A1:B2,D4`; whole rows (`3:4`) and columns (`B:C`) too. Without an address, the whole sheet. */
export function areasOnSheet(sheet: string, address: string): CellRange[] {
  const wholeSheet = { sheet, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  const local = address.slice(address.lastIndexOf('!') + 1);
  if (local === '') return [wholeSheet];
  return local.split(',').map((part) => areaOf(sheet, part.trim()) ?? wholeSheet);
}

function areaOf(sheet: string, address: string): CellRange | null {
  const rows = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/.exec(address);
  if (rows) return { sheet, top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(address);
  if (columns) {
    return {
      sheet,
      top: 0,
      left: columnIndex(columns[1] ?? ''),
      bottom: LAST_ROW,
      right: columnIndex(columns[2] ?? ''),
    };
  }
  try {
    return parseAddress(`${quoteSheetForFormula(sheet)}!${address}`);
  } catch (error) {
    if (error instanceof NoCellAddressError) return null;
    throw error;
  }
}
