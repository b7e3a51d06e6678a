import { sheetFromRows, type CellValue, type SheetSnapshot } from '../../../src/core/workbook/snapshot';

/** How a controller's slip would change one cell, and which checks are right to object. */
export interface Fault {
  readonly kind: FaultKind;
  readonly value: CellValue;
  /** The check the slip is meant for first; then those that prove the same cell wrong. */
  readonly checks: readonly string[];
}

export const FAULT_KINDS = [
  'amount',
  'sign',
  'unit',
  'percentage',
  'title',
  'id',
  'year',
  'price-level',
  'payback',
  'count',
  'phase-in',
  'carry-forward',
  'text-number',
  'computation',
  'citation',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A cell and the ways it can go wrong. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly faults: readonly Fault[];
}

export type PageCell = CellValue | { readonly value: CellValue; readonly faults: readonly Fault[] };

/** A cell that can go wrong. */
export function canFail(value: CellValue, ...faults: (Fault | null)[]): PageCell {
  return { value, faults: faults.filter((fault) => fault !== null) };
}

/** One sheet being written from the top, row by row. */
export class Page {
  private readonly rows: CellValue[][] = [];
  readonly places: Place[] = [];

  constructor(readonly name: string) {}

  /** The zero-based row that is written next. */
  get nextRow(): number {
    return this.rows.length;
  }

  row(...cells: readonly PageCell[]): void {
    const row = this.rows.length;
    this.rows.push(
      cells.map((cell, column) => {
        if (typeof cell !== 'object' || cell === null || 'error' in cell) return cell;
        if (cell.faults.length > 0) this.places.push({ sheet: this.name, row, column, faults: cell.faults });
        return cell.value;
      }),
    );
  }

  snapshot(): SheetSnapshot {
    return sheetFromRows(this.name, this.rows, '#,##0');
  }
}
