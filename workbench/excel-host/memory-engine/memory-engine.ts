import { boundingArea, cellArea, contains } from '../area';
import { parseArea } from '../address';
import { typedIn } from '../cell-text';
import type {
  Area,
  EngineCell,
  EngineChange,
  EngineMark,
  EngineSelection,
  EngineSheet,
  EngineStructureChange,
  EngineValue,
  EngineWrite,
  InvokeFunction,
  SpreadsheetEngine,
} from '../engine';
import { Calculation } from './calculation';
import { Listeners } from './listeners';
import { MemorySheet } from './memory-sheet';
import { UndoHistory } from './undo-history';

/** Rows of cells as a test writes them down: `=...` is a formula, null a blank. */
export type MemoryRows = readonly (readonly (EngineValue | undefined)[])[];

/** Thrown for a sheet that isn't there. */
export class NoSuchSheetError extends Error {
  override readonly name = 'NoSuchSheetError';
}

/** A spreadsheet without a screen, for tests: cells, a small calculator, spilling, undo and events. */
export class MemoryEngine implements SpreadsheetEngine {
  /** What the grid would paint over its cells. */
  marks: readonly EngineMark[] = [];
  private readonly list: MemorySheet[] = [];
  private readonly changes = new Listeners<EngineChange>();
  private readonly structure = new Listeners<EngineStructureChange>();
  private readonly selections = new Listeners<EngineSelection>();
  private readonly history = new UndoHistory();
  private readonly calculation: Calculation;
  private selected: EngineSelection = { sheetId: '', area: cellArea(0, 0) };
  private editing = false;
  private created = 0;

  constructor(
    private readonly fileName: string,
    sheets: Readonly<Record<string, MemoryRows>>,
  ) {
    this.calculation = new Calculation(
      () => this.list,
      () => this.recalculated(),
    );
    for (const [name, rows] of Object.entries(sheets)) this.fill(this.create(name), rows);
    this.selected = { sheetId: this.list[0]?.id ?? '', area: cellArea(0, 0) };
    this.calculation.run();
  }

  workbookName(): string {
    return this.fileName;
  }

  sheets(): readonly EngineSheet[] {
    return this.list.map(({ id, name, visibility }) => ({ id, name, visibility }));
  }

  addSheet(name: string): EngineSheet {
    const { id, visibility } = this.create(name);
    this.structure.tell({ kind: 'sheet-added', sheetId: id, name });
    return { id, name, visibility };
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.sheet(sheetId);
    const nameBefore = sheet.name;
    sheet.name = name;
    this.structure.tell({ kind: 'sheet-renamed', sheetId, nameBefore, name });
  }

  setSheetVisibility(sheetId: string, visibility: EngineSheet['visibility']): void {
    this.sheet(sheetId).visibility = visibility;
  }

  deleteSheet(sheetId: string): void {
    this.list.splice(this.list.indexOf(this.sheet(sheetId)), 1);
    this.structure.tell({ kind: 'sheet-deleted', sheetId });
    this.recalculated();
  }

  activeSheetId(): string {
    return this.selected.sheetId;
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const sheet = this.sheet(sheetId);
    return sheet.usedArea(valuesOnly, this.shownOn(sheet));
  }

  readArea(sheetId: string, area: Area): EngineCell[][] {
    const sheet = this.sheet(sheetId);
    return sheet.read(area, this.shownOn(sheet));
  }

  write(sheetId: string, cells: readonly EngineWrite[]): void {
    this.change(sheetId, cells, 'addin');
  }

  isBold(sheetId: string, area: Area): boolean | null {
    return this.sheet(sheetId).look.isBold(area);
  }

  setBold(sheetId: string, area: Area, bold: boolean): void {
    this.sheet(sheetId).look.setBold(area, bold);
  }

  columnWidth(sheetId: string, area: Area): number | null {
    return this.sheet(sheetId).look.columnWidth(area);
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    this.sheet(sheetId).look.setColumnWidth(area, points);
  }

  hiddenRows(sheetId: string, area: Area): readonly number[] {
    return [...this.sheet(sheetId).hiddenRows]
      .filter((row) => row >= area.top && row <= area.bottom)
      .sort((a, b) => a - b);
  }

  hiddenColumns(sheetId: string, area: Area): readonly number[] {
    const hidden = [...this.sheet(sheetId).hiddenColumns];
    return hidden.filter((column) => column >= area.left && column <= area.right).sort((a, b) => a - b);
  }

  mergedAreas(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merged;
  }

  spilledAreas(sheetId: string): readonly Area[] {
    return [...this.sheet(sheetId).spills.values()];
  }

  selection(): EngineSelection {
    return this.selected;
  }

  select(selection: EngineSelection): void {
    this.selected = selection;
    this.selections.tell(selection);
  }

  activateSheet(sheetId: string): void {
    if (this.selected.sheetId !== sheetId) this.select({ sheetId, area: cellArea(0, 0) });
  }

  paintMarks(marks: readonly EngineMark[]): void {
    this.marks = marks;
  }

  isEditing(): boolean {
    return this.editing;
  }

  beginUndoGroup(): { end(): void } {
    return this.history.beginGroup();
  }

  connectFunctions(names: readonly string[], invoke: InvokeFunction): void {
    this.calculation.connect(names, invoke);
    this.recalculated();
  }

  recalculate(): void {
    this.calculation.forgetResults();
    this.recalculated();
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    return this.changes.add(listener);
  }

  onStructureChange(listener: (change: EngineStructureChange) => void): () => void {
    return this.structure.add(listener);
  }

  onSelectionChange(listener: (selection: EngineSelection) => void): () => void {
    return this.selections.add(listener);
  }

  // What a person does, for tests.

  /** Types into a cell: `=...` makes a formula, digits a number. */
  type(sheetName: string, address: string, text: string): void {
    const sheet = this.named(sheetName);
    const { top, left } = parseArea(address);
    const content = typedIn(text);
    if (content) this.change(sheet.id, [{ row: top, column: left, content }], 'user');
  }

  /** Goes in and out of typing in a cell. */
  setEditing(editing: boolean): void {
    this.editing = editing;
  }

  hideRows(sheetName: string, ...rows: readonly number[]): void {
    rows.forEach((row) => this.named(sheetName).hiddenRows.add(row));
  }

  hideColumns(sheetName: string, ...columns: readonly number[]): void {
    columns.forEach((column) => this.named(sheetName).hiddenColumns.add(column));
  }

  merge(sheetName: string, address: string): void {
    this.named(sheetName).merged.push(parseArea(address));
  }

  format(sheetName: string, address: string, numberFormat: string): void {
    const { top, left, bottom, right } = parseArea(address);
    const writes: EngineWrite[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) writes.push({ row, column, numberFormat });
    }
    this.change(this.named(sheetName).id, writes, 'user');
  }

  /** Takes back the last step, as Ctrl+Z does; false when there is none. */
  undo(): boolean {
    const step = this.history.takeLast();
    if (!step) return false;
    for (const { sheetId, cells } of step) this.change(sheetId, cells, 'user', false);
    return true;
  }

  /** A cell by sheet name and address, as it is shown. */
  at(sheetName: string, address: string): EngineCell {
    const sheet = this.named(sheetName);
    const [[cell] = []] = this.readArea(sheet.id, parseArea(address));
    if (!cell) throw new NoSuchSheetError(`${sheetName}!${address}`);
    return cell;
  }

  idOf(sheetName: string): string {
    return this.named(sheetName).id;
  }

  private create(name: string): MemorySheet {
    const sheet = new MemorySheet(`{sheet-${++this.created}}`, name);
    this.list.push(sheet);
    return sheet;
  }

  private fill(sheet: MemorySheet, rows: MemoryRows): void {
    rows.forEach((line, row) =>
      line.forEach((value, column) => {
        const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
        sheet.put(row, column, { value: formula ? null : (value ?? null), formula, numberFormat: 'General' });
      }),
    );
  }

  private sheet(sheetId: string): MemorySheet {
    const sheet = this.list.find((candidate) => candidate.id === sheetId);
    if (!sheet) throw new NoSuchSheetError(sheetId);
    return sheet;
  }

  private named(sheetName: string): MemorySheet {
    const sheet = this.list.find((candidate) => candidate.name === sheetName);
    if (!sheet) throw new NoSuchSheetError(sheetName);
    return sheet;
  }

  private shownOn(sheet: MemorySheet): (row: number, column: number) => EngineValue {
    return (row, column) => this.calculation.valueAt(sheet, row, column);
  }

  private change(sheetId: string, cells: readonly EngineWrite[], cause: 'user' | 'addin', undoable = true): void {
    const sheet = this.sheet(sheetId);
    const [first] = cells;
    if (!first) return;
    const before = this.calculation.valueAt(sheet, first.row, first.column);
    const undo = cells.map((write) => sheet.apply(write)).reverse();
    if (undoable) this.history.record({ sheetId, cells: undo });
    const recalculated = this.calculation.run();
    const area = cells.map(({ row, column }) => cellArea(row, column)).reduce(boundingArea);
    const after = this.calculation.valueAt(sheet, first.row, first.column);
    this.changes.tell({ sheetId, area, cause, ...(cells.length === 1 ? { before, after } : {}) });
    this.tellRecalculated(recalculated, { sheetId, area });
  }

  private recalculated(): void {
    this.tellRecalculated(this.calculation.run(), null);
  }

  /** One event per sheet; cells just written are told of already. */
  private tellRecalculated(
    changed: ReadonlyMap<string, Area[]>,
    written: { sheetId: string; area: Area } | null,
  ): void {
    for (const [sheetId, areas] of changed) {
      const others = areas.filter((area) => !(written?.sheetId === sheetId && contains(written.area, area)));
      if (others.length > 0) this.changes.tell({ sheetId, area: others.reduce(boundingArea), cause: 'calculation' });
    }
  }
}
