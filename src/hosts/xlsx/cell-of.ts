import { renameOwnCalls } from '../../core/workbook/own-functions';
import type { Cell, CellFormulaValue, CellSharedFormulaValue, CellValue as ExcelJsValue } from 'exceljs';
import type { CellContent } from '../../core/workbook/edit-plan';
import type { CellValue } from '../../core/workbook/snapshot';

/** A cell of a file as plain data. The covered cells of a merged area are blank, as they are in Excel. */
export function contentOf(cell: Cell): CellContent {
  const numberFormat = cell.numFmt || 'General';
  if (cell.isMerged && cell.master !== cell) return { value: null, formula: null, numberFormat };
  const { value } = cell;
  if (isFormula(value))
    return { value: plain(value.result), formula: `=${readableFormula(cell.formula)}`, numberFormat };
  return { value: plain(value), formula: null, numberFormat };
}

function isFormula(value: ExcelJsValue): value is CellFormulaValue | CellSharedFormulaValue {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

function plain(value: ExcelJsValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'string') return value === '' ? null : value;
  if (value instanceof Date) return finite(serialDay(value));
  if ('error' in value) return { error: value.error };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  // A link's text may itself be rich; the address behind it is no part of what a reader sees.
  if ('text' in value) return plain(value.text as ExcelJsValue);
  return null;
}

/** A file can hold what is no number to Excel; it counts as an error, which is told, and not as an amount. */
function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : { error: '#NUM!' };
}

const DAY = 86_400_000;
/** 1 January 1970 in Excel's count of days. */
const EPOCH = 25_569;

/** Excel stores a date as a number, and so does a snapshot: its format tells that it is a date. */
function serialDay(date: Date): number {
  return date.getTime() / DAY + EPOCH;
}

/** Excel keeps a JavaScript function's name under a prefix of its own, which a reader never sees. */
export function readableFormula(formula: string): string {
  const named = formula.replace(/_xldudf[_.]/gi, '').replace(/_xlfn\.|_xlws\./gi, '');
  // LibreOffice writes the names of functions it doesn't know in small letters.
  return renameOwnCalls(named, (name) => name.toUpperCase());
}
