import type { Cell, CellFormulaValue, CellValue as ExcelJsValue, Style, Worksheet } from 'exceljs';
import type { CellContent } from '../../core/workbook/edit-plan';
import type { CellValue } from '../../core/workbook/snapshot';
import { contentOf } from './cell-of';
import { storedFormula } from './stored-formula';

/** A cell exactly as the library held it, for putting it back. */
export interface KeptCell {
  readonly cell: Cell;
  readonly value: ExcelJsValue;
  readonly style: Partial<Style>;
}

type ArrayFormula = CellFormulaValue & { readonly shareType?: string; readonly ref?: string };

/** Formulas as the file stored them, by how they are read: undo must write `_xlfn.` and the like where they stood. */
export type StoredFormulas = Map<string, string>;

/** Remembers how the formulas that are about to be replaced were stored. */
export function rememberStored(cell: Cell, stored: StoredFormulas): void {
  const { formula } = contentOf(cell);
  if (formula !== null) stored.set(formula, cell.formula);
}

export function keepCell(cell: Cell): KeptCell {
  return { cell, value: cell.value, style: cell.style };
}

export function restoreCell({ cell, value, style }: KeptCell): void {
  cell.value = value;
  cell.style = style;
}

/** Writes a content into a cell. Its style is copied first: cells read from a file share theirs. */
export function putContent(cell: Cell, { value, formula, numberFormat }: CellContent, stored: StoredFormulas): void {
  cell.value = formula === null ? plainValue(value) : { formula: stored.get(formula) ?? storedFormula(formula) };
  if ((cell.numFmt || 'General') !== numberFormat) cell.style = { ...cell.style, numFmt: numberFormat };
}

function plainValue(value: CellValue): ExcelJsValue {
  if (value === null || value === '') return null;
  return typeof value === 'object' ? { error: value.error as never } : value;
}

/** True for a cell that can't be written by itself: covered or covering in a merged area, or part of an array formula. */
export function isBlocked(sheet: Worksheet, row: number, column: number): boolean {
  const cell = sheet.getCell(row + 1, column + 1);
  return cell.isMerged || arrayAreas(sheet).some((area) => area.has(cell.address));
}

/** Where array formulas stand: each cell's address. */
export function arrayAreas(sheet: Worksheet): ReadonlySet<string>[] {
  const areas: ReadonlySet<string>[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { shareType, ref } = (cell.value ?? {}) as Partial<ArrayFormula>;
      if (shareType === 'array' && ref?.includes(':')) areas.push(addressesIn(sheet, ref));
    }),
  );
  return areas;
}

function addressesIn(sheet: Worksheet, ref: string): ReadonlySet<string> {
  const [start = ref, end = start] = ref.split(':');
  const [from, to] = [sheet.getCell(start), sheet.getCell(end)];
  const addresses = new Set<string>();
  for (let row = from.fullAddress.row; row <= to.fullAddress.row; row++) {
    for (let column = from.fullAddress.col; column <= to.fullAddress.col; column++) {
      addresses.add(sheet.getCell(row, column).address);
    }
  }
  return addresses;
}

/**
 * Gives each cell that shares another one's formula a formula of its own: once the one they share is overwritten, the library could no
 * longer write them. Gives what stood there.
 */
export function ownFormulas(sheet: Worksheet, masters: ReadonlySet<string>): KeptCell[] {
  const kept: KeptCell[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { sharedFormula } = (cell.value ?? {}) as { readonly sharedFormula?: string };
      if (sharedFormula === undefined || !masters.has(sharedFormula)) return;
      kept.push(keepCell(cell));
      cell.value = { formula: cell.formula, ...(cell.result === undefined ? {} : { result: cell.result as never }) };
    }),
  );
  return kept;
}
