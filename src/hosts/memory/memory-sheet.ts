import { columnLetters } from '../../core/workbook/cell-ref';
import type { CellContent } from '../../core/workbook/edit-plan';
import type { SheetSnapshot } from '../../core/workbook/snapshot';

const BLANK: CellContent = { value: null, formula: null, numberFormat: 'General' };

/** One sheet whose cells can change, kept as a snapshot's grids grown to hold every cell written. */
export class MemorySheet {
  private readonly blocked = new Set<string>();
  private readonly cells = new Map<string, CellContent>();
  private bottom: number;
  private right: number;

  constructor(private readonly original: SheetSnapshot) {
    this.bottom = original.top + original.values.length - 1;
    this.right = original.left + (original.values[0]?.length ?? 0) - 1;
  }

  get name(): string {
    return this.original.name;
  }

  get isHidden(): boolean {
    return this.original.visibility !== 'visible';
  }

  get isProtected(): boolean {
    return this.original.protected;
  }

  content(row: number, column: number): CellContent {
    return this.cells.get(address(row, column)) ?? this.originalContent(row, column);
  }

  put(row: number, column: number, content: CellContent): void {
    this.cells.set(address(row, column), content);
    this.bottom = Math.max(this.bottom, row);
    this.right = Math.max(this.right, column);
  }

  /** The cell is part of a merged area or a spilled result and can't be written from now on. */
  block(row: number, column: number): void {
    this.blocked.add(address(row, column));
  }

  isBlocked(row: number, column: number): boolean {
    return this.blocked.has(address(row, column));
  }

  snapshot(): SheetSnapshot {
    if (this.cells.size === 0) return this.original;
    const grid = <T>(of: (content: CellContent) => T): T[][] =>
      Array.from({ length: this.bottom + 1 }, (_, row) =>
        Array.from({ length: this.right + 1 }, (__, column) => of(this.content(row, column))),
      );
    return {
      ...this.original,
      top: 0,
      left: 0,
      values: grid((content) => content.value),
      formulas: grid((content) => content.formula),
      numberFormats: grid((content) => content.numberFormat),
    };
  }

  private originalContent(row: number, column: number): CellContent {
    const y = row - this.original.top;
    const x = column - this.original.left;
    const value = this.original.values[y]?.[x];
    if (value === undefined) return BLANK;
    return {
      value,
      formula: this.original.formulas[y]?.[x] ?? null,
      numberFormat: this.original.numberFormats[y]?.[x] ?? 'General',
    };
  }
}

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
