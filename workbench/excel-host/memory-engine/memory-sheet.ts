import { boundingArea, cellArea, columnsOf, contains, rowsOf } from '../area';
import type { Area, EngineCell, EngineSheet, EngineValue, EngineWrite } from '../engine';

import { SheetLook } from './sheet-look';

/** What stands in one cell. `computed` is the formula's result, or what another cell's formula spills here. */
export interface MemoryCell {
  value: EngineValue;
  formula: string | null;
  numberFormat: string;
}

const COLUMNS = 16_384;

/** One sheet's cells and what belongs to its grid. */
export class MemorySheet {
  visibility: EngineSheet['visibility'] = 'visible';
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merged: Area[] = [];
  readonly look = new SheetLook();
  /** Areas that formulas spill over, by their anchor's position. */
  readonly spills = new Map<number, Area>();
  private readonly cells = new Map<number, MemoryCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  static position(row: number, column: number): number {
    return row * COLUMNS + column;
  }

  static at(position: number): { readonly row: number; readonly column: number } {
    return { row: Math.floor(position / COLUMNS), column: position % COLUMNS };
  }

  cell(row: number, column: number): MemoryCell | undefined {
    return this.cells.get(MemorySheet.position(row, column));
  }

  /** Puts a cell's content; a blank one in General leaves the sheet. */
  put(row: number, column: number, cell: MemoryCell): void {
    const position = MemorySheet.position(row, column);
    if (cell.value === null && cell.formula === null && cell.numberFormat === 'General') this.cells.delete(position);
    else this.cells.set(position, cell);
  }

  /** Does one write; gives the write that takes it back. */
  apply({ row, column, content, numberFormat }: EngineWrite): EngineWrite {
    const before: MemoryCell = this.cell(row, column) ?? { value: null, formula: null, numberFormat: 'General' };
    const formula = content && 'formula' in content ? content.formula : null;
    const value = content && 'value' in content ? content.value : null;
    this.put(row, column, {
      value: content ? value : before.value,
      formula: content ? formula : before.formula,
      numberFormat: numberFormat ?? before.numberFormat,
    });
    const was = before.formula === null ? { value: before.value } : { formula: before.formula };
    return { row, column, content: was, numberFormat: before.numberFormat };
  }

  formulaCells(): { readonly row: number; readonly column: number; readonly formula: string }[] {
    const found: { row: number; column: number; formula: string }[] = [];
    for (const [position, { formula }] of this.cells) {
      if (formula !== null) found.push({ ...MemorySheet.at(position), formula });
    }
    return found;
  }

  usedArea(valuesOnly: boolean, shown: (row: number, column: number) => EngineValue): Area | null {
    let used: Area | null = null;
    const grow = (area: Area): void => {
      used = used ? boundingArea(used, area) : area;
    };
    for (const [position, cell] of this.cells) {
      const { row, column } = MemorySheet.at(position);
      if (!valuesOnly || cell.formula !== null || shown(row, column) !== null) grow(cellArea(row, column));
    }
    this.spills.forEach(grow);
    return used;
  }

  read(area: Area, shown: (row: number, column: number) => EngineValue): EngineCell[][] {
    return Array.from({ length: rowsOf(area) }, (_, r) =>
      Array.from({ length: columnsOf(area) }, (_, c) => {
        const cell = this.cell(area.top + r, area.left + c);
        return {
          value: shown(area.top + r, area.left + c),
          formula: cell?.formula ?? null,
          numberFormat: cell?.numberFormat ?? 'General',
        };
      }),
    );
  }

  spillOver(row: number, column: number): { readonly anchor: number; readonly area: Area } | undefined {
    for (const [anchor, area] of this.spills) {
      if (contains(area, cellArea(row, column))) return { anchor, area };
    }
    return undefined;
  }
}
