import { failed, succeeded } from '../../app/workbook-host';
import type { HostInfo, HostResult, ReadOptions, WorkbookChange, WorkbookHost } from '../../app/workbook-host';
import { formatAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { CellContent, Edit, EditPlan, Journal, JournalEntry } from '../../core/workbook/edit-plan';
import type { HostTrouble } from '../../core/workbook/host-trouble';
import { sameContent } from '../../core/workbook/same-content';
import type { Snapshot } from '../../core/workbook/snapshot';
import { MemorySheet } from './memory-sheet';

type Listener = (changes: readonly WorkbookChange[]) => void;

/**
 * A workbook that lives in memory: the port without a program behind it, for tests and for trying out the use cases. Formulas
 * are kept, not calculated: a written formula's value is null.
 */
export class MemoryHost implements WorkbookHost {
  /** What was asked for last, for tests to look at. */
  revealed: CellRange | null = null;
  highlighted: readonly CellRange[] = [];
  /** Answers every request with this trouble while it is set. */
  trouble: HostTrouble | null = null;
  readOnly = false;
  private readonly sheets: readonly MemorySheet[];
  private readonly listeners = new Set<Listener>();
  private failingEdit: number | null = null;

  constructor(private readonly original: Snapshot) {
    this.sheets = original.sheets.map((sheet) => new MemorySheet(sheet));
  }

  info(): Promise<HostResult<HostInfo>> {
    const hidden = this.original.sheets.filter((sheet) => sheet.visibility !== 'visible');
    return this.answer(() =>
      succeeded({
        workbook: this.original.name,
        platform: 'memory',
        readOnly: this.readOnly,
        supports: [],
        notices: hidden.map(({ name }) => ({ notice: 'hidden-sheet', sheet: name })),
      }),
    );
  }

  read(options: ReadOptions = {}): Promise<HostResult<Snapshot>> {
    return this.answer(() => {
      const missing = options.sheets?.find((name) => !this.find(name));
      if (missing !== undefined) return failed({ trouble: 'gone', what: missing });
      if (options.isCancelled?.()) return failed({ trouble: 'cancelled' });
      const snapshot = this.snapshot();
      const sheets = snapshot.sheets.filter((sheet) => !options.sheets || options.sheets.includes(sheet.name));
      options.onProgress?.(sheets.length, sheets.length);
      return succeeded({ ...snapshot, sheets });
    });
  }

  apply(plan: EditPlan): Promise<HostResult<Journal>> {
    return this.answer(() => {
      const trouble = this.objection(plan);
      return trouble ? failed(trouble) : this.write(plan);
    });
  }

  reveal(cells: CellRange): Promise<HostResult<void>> {
    return this.answer(() => {
      const sheet = this.find(cells.sheet);
      if (!sheet) return failed({ trouble: 'gone', what: formatAddress(cells) });
      if (sheet.isHidden) return failed({ trouble: 'hidden-sheet', sheet: sheet.name });
      this.revealed = cells;
      return succeeded(undefined);
    });
  }

  highlight(cells: readonly CellRange[]): Promise<HostResult<void>> {
    return this.answer(() => {
      const lost = cells.find((range) => !this.find(range.sheet));
      if (lost) return failed({ trouble: 'gone', what: formatAddress(lost) });
      this.highlighted = cells;
      return succeeded(undefined);
    });
  }

  clearHighlights(): Promise<HostResult<void>> {
    return this.answer(() => {
      this.highlighted = [];
      return succeeded(undefined);
    });
  }

  onChange(listener: Listener): Promise<HostResult<() => Promise<void>>> {
    return this.answer(() => {
      this.listeners.add(listener);
      const stop = (): Promise<void> => {
        this.listeners.delete(listener);
        return Promise.resolve();
      };
      return succeeded(stop);
    });
  }

  // What happens to a workbook from outside, for tests.

  /** The workbook as it stands now. */
  snapshot(): Snapshot {
    return { ...this.original, sheets: this.sheets.map((sheet) => sheet.snapshot()) };
  }

  /** A person changes a cell; listeners hear of it. */
  edit(cell: CellRange, content: Partial<CellContent>): void {
    const sheet = this.find(cell.sheet);
    sheet?.put(cell.top, cell.left, { ...sheet.content(cell.top, cell.left), ...content });
    for (const listener of this.listeners) listener([{ cells: cell, cause: 'edit' }]);
  }

  /** The cells become part of a merged area or a spilled result. */
  block({ sheet, top, left, bottom, right }: CellRange): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) this.find(sheet)?.block(row, column);
    }
  }

  /** The next write fails when it reaches the edit with this index. */
  failNextWriteAt(edit: number): void {
    this.failingEdit = edit;
  }

  private find(name: string): MemorySheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  // A host answers later, never at once: callers must not come to rely on the order within a turn.
  private async answer<T>(work: () => HostResult<T>): Promise<HostResult<T>> {
    await Promise.resolve();
    return this.trouble ? failed(this.trouble) : work();
  }

  /** What stands in the way of the whole plan, looked at before anything is written. */
  private objection({ edits }: EditPlan): HostTrouble | null {
    const lost = edits.find((edit) => !this.find(edit.cell.sheet));
    if (lost) return { trouble: 'gone', what: lost.cell.sheet };
    if (this.readOnly) return { trouble: 'read-only' };
    const sheets = this.sheets.filter((sheet) => edits.some((edit) => edit.cell.sheet === sheet.name));
    const guarded = sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name);
    if (guarded.length > 0) return { trouble: 'protected', sheets: guarded };
    const blocked = edits.filter(({ cell }) => this.find(cell.sheet)?.isBlocked(cell.top, cell.left));
    if (blocked.length > 0) return { trouble: 'blocked-cells', cells: blocked.map((edit) => edit.cell) };
    const changed = edits.filter((edit) => !sameContent(edit.expected, this.contentOf(edit.cell)));
    return changed.length > 0 ? { trouble: 'changed-meanwhile', cells: changed.map((edit) => edit.cell) } : null;
  }

  private write({ edits }: EditPlan): HostResult<Journal> {
    const failing = this.failingEdit;
    this.failingEdit = null;
    const entries: JournalEntry[] = [];
    for (const [index, edit] of edits.entries()) {
      if (index === failing) {
        for (const { cell, before } of entries) this.find(cell.sheet)?.put(cell.top, cell.left, before);
        return failed({ trouble: 'unexpected', code: 'WriteFailed' });
      }
      const before = this.contentOf(edit.cell);
      const after = written(edit, before);
      this.find(edit.cell.sheet)?.put(edit.cell.top, edit.cell.left, after);
      entries.push({ cell: edit.cell, before, after });
    }
    return succeeded({ entries });
  }

  private contentOf(cell: CellRange): CellContent {
    return (
      this.find(cell.sheet)?.content(cell.top, cell.left) ?? { value: null, formula: null, numberFormat: 'General' }
    );
  }
}

function written({ write, numberFormat }: Edit, before: CellContent): CellContent {
  const format = numberFormat ?? before.numberFormat;
  if ('formula' in write) return { value: null, formula: write.formula, numberFormat: format };
  return { value: write.value === '' ? null : write.value, formula: null, numberFormat: format };
}
