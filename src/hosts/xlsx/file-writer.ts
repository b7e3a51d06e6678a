import type { Cell, Workbook } from 'exceljs';
import { failed, succeeded, type HostResult } from '../../app/workbook-host';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { CellContent, Edit, EditPlan, Journal, JournalEntry } from '../../core/workbook/edit-plan';
import { undoSheet, type SheetChange, type SheetEntry } from '../../core/workbook/sheet-change';
import { contentOf } from './cell-of';
import { keepCell, ownFormulas, putContent, rememberStored, restoreCell } from './file-cells';
import type { KeptCell, StoredFormulas } from './file-cells';
import { changeSheet, findSheet } from './file-sheets';

/** Puts plans into a file's workbook that nothing stands in the way of. */
export class FileWriter {
  /** True once a formula has been written: what depends on it must be calculated when the file is opened. */
  wroteFormulas = false;
  private readonly stored: StoredFormulas = new Map();

  constructor(private readonly workbook: Workbook) {}

  /** All or nothing: what was done before something failed is taken back. */
  write({ edits, sheets = [] }: EditPlan): HostResult<Journal> {
    const kept: KeptCell[] = [];
    const changed: SheetEntry[] = [];
    try {
      this.changeSheets(
        sheets.filter(({ change }) => change !== 'remove'),
        changed,
      );
      kept.push(...this.separateFormulas(edits));
      const entries = edits.map((edit) => this.edit(edit, kept));
      this.changeSheets(
        sheets.filter(({ change }) => change === 'remove'),
        changed,
      );
      this.wroteFormulas = true;
      return succeeded({ entries, ...(changed.length > 0 ? { sheets: changed } : {}) });
    } catch {
      for (const entry of changed.reverse()) changeSheet(this.workbook, undoSheet(entry), this.stored);
      for (const cell of kept.reverse()) restoreCell(cell);
      return failed({ trouble: 'unexpected', code: 'WriteFailed' });
    }
  }

  private changeSheets(changes: readonly SheetChange[], done: SheetEntry[]): void {
    for (const change of changes) {
      const entry = changeSheet(this.workbook, change, this.stored);
      if (entry) done.push(entry);
    }
  }

  /** Cells that share the formula of one that is about to change get it as their own. */
  private separateFormulas(edits: readonly Edit[]): KeptCell[] {
    const names = [...new Set(edits.map(({ cell }) => cell.sheet))];
    return names.flatMap((name) => {
      const sheet = findSheet(this.workbook, name);
      const cells = edits.filter(({ cell }) => cell.sheet === name).map(({ cell }) => this.cellAt(cell).address);
      return sheet ? ownFormulas(sheet, new Set(cells)) : [];
    });
  }

  private edit({ cell: place, write, numberFormat }: Edit, kept: KeptCell[]): JournalEntry {
    const cell = this.cellAt(place);
    const before = contentOf(cell);
    kept.push(keepCell(cell));
    rememberStored(cell, this.stored);
    const after: CellContent = {
      value: 'formula' in write || write.value === '' ? null : write.value,
      formula: 'formula' in write ? write.formula : null,
      numberFormat: numberFormat ?? before.numberFormat,
    };
    putContent(cell, after, this.stored);
    return { cell: place, before, after: contentOf(cell) };
  }

  private cellAt({ sheet, top, left }: CellRange): Cell {
    const found = findSheet(this.workbook, sheet);
    if (!found) throw new RangeError(`no sheet ${sheet}`);
    return found.getCell(top + 1, left + 1);
  }
}
