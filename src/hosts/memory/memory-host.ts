import { failed, succeeded } from '../../app/workbook-host';
import type { HostInfo, HostResult, ReadOptions, WorkbookChange, WorkbookHost } from '../../app/workbook-host';
import { formatAddress } from '../../core/workbook/cell-ref';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { CellContent, Edit, EditPlan, Journal, JournalEntry } from '../../core/workbook/edit-plan';
import type { HostTrouble } from '../../core/workbook/host-trouble';
import { sameContent } from '../../core/workbook/same-content';
import type { SheetChange, SheetEntry } from '../../core/workbook/sheet-change';
import { sheetsChanged, sheetsInTheWay } from '../../core/workbook/sheet-objection';
import type { Snapshot } from '../../core/workbook/snapshot';
import { requireSoundPlan } from '../../core/workbook/sound-plan';
import { MemoryBook } from './memory-book';
import type { MemorySheet } from './memory-sheet';

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
  structureProtected = false;
  /** What is stored in the workbook, by key. */
  readonly settings = new Map<string, string>();
  private readonly book: MemoryBook;
  private readonly listeners = new Set<Listener>();
  private failingStep: number | null = null;

  constructor(private readonly original: Snapshot) {
    this.book = new MemoryBook(original);
  }

  info(): Promise<HostResult<HostInfo>> {
    return this.answer(() => {
      const hidden = this.book.all().filter((sheet) => sheet.isHidden);
      return succeeded({
        workbook: this.original.name,
        platform: 'memory',
        readOnly: this.readOnly,
        supports: [],
        notices: hidden.map(({ name }) => ({ notice: 'hidden-sheet', sheet: name })),
      });
    });
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

  async apply(plan: EditPlan): Promise<HostResult<Journal>> {
    requireSoundPlan(plan);
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

  readSetting(key: string): Promise<HostResult<string | null>> {
    return this.answer(() => succeeded(this.settings.get(key) ?? null));
  }

  writeSetting(key: string, value: string | null): Promise<HostResult<void>> {
    return this.answer(() => {
      if (this.readOnly) return failed({ trouble: 'read-only' });
      if (value === null) this.settings.delete(key);
      else this.settings.set(key, value);
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
    return this.book.snapshot();
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

  /** The next write fails when it reaches the step with this index, sheets added and rewritten first, then edits, then sheets removed. */
  failNextWriteAt(step: number): void {
    this.failingStep = step;
  }

  private find(name: string): MemorySheet | undefined {
    return this.book.find(name);
  }

  // A host answers later, never at once: callers must not come to rely on the order within a turn.
  private async answer<T>(work: () => HostResult<T>): Promise<HostResult<T>> {
    await Promise.resolve();
    return this.trouble ? failed(this.trouble) : work();
  }

  /** What stands in the way of the whole plan, looked at before anything is written. */
  private objection({ edits, sheets = [] }: EditPlan): HostTrouble | null {
    const lost = edits.find((edit) => !this.find(edit.cell.sheet));
    if (lost) return { trouble: 'gone', what: lost.cell.sheet };
    if (this.readOnly) return { trouble: 'read-only' };
    const outline = { ...this.snapshot(), structureProtected: this.structureProtected };
    const inTheWay = sheetsInTheWay(sheets, outline) ?? sheetsChanged(sheets, (name) => this.book.content(name));
    if (inTheWay) return inTheWay;
    const edited = this.book.all().filter((sheet) => edits.some((edit) => edit.cell.sheet === sheet.name));
    const guarded = edited.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name);
    if (guarded.length > 0) return { trouble: 'protected', sheets: guarded };
    const blocked = edits.filter(({ cell }) => this.find(cell.sheet)?.isBlocked(cell.top, cell.left));
    if (blocked.length > 0) return { trouble: 'blocked-cells', cells: blocked.map((edit) => edit.cell) };
    const changed = edits.filter((edit) => !sameContent(edit.expected, this.contentOf(edit.cell)));
    return changed.length > 0 ? { trouble: 'changed-meanwhile', cells: changed.map((edit) => edit.cell) } : null;
  }

  private write({ edits, sheets = [] }: EditPlan): HostResult<Journal> {
    const before = this.book.state();
    const done: SheetEntry[] = [];
    const entries: JournalEntry[] = [];
    const steps = [
      ...sheets.filter(({ change }) => change !== 'remove').map((change) => () => done.push(...this.changed(change))),
      ...edits.map((edit) => () => entries.push(this.edited(edit))),
      ...sheets.filter(({ change }) => change === 'remove').map((change) => () => done.push(...this.changed(change))),
    ];
    const failing = this.failingStep;
    this.failingStep = null;
    for (const [index, step] of steps.entries()) {
      if (index === failing) {
        for (const entry of entries) this.find(entry.cell.sheet)?.put(entry.cell.top, entry.cell.left, entry.before);
        this.book.restore(before);
        return failed({ trouble: 'unexpected', code: 'WriteFailed' });
      }
      step();
    }
    return succeeded({ entries, ...(done.length > 0 ? { sheets: done } : {}) });
  }

  private changed(change: SheetChange): SheetEntry[] {
    const entry = this.book.apply(change);
    return entry ? [entry] : [];
  }

  private edited(edit: Edit): JournalEntry {
    const before = this.contentOf(edit.cell);
    const after = written(edit, before);
    this.find(edit.cell.sheet)?.put(edit.cell.top, edit.cell.left, after);
    return { cell: edit.cell, before, after };
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
