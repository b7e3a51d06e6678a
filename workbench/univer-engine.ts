import { BooleanNumber, ICommandService, IUndoRedoService } from '@univerjs/core';
import type { IDisposable, Injector, IRange } from '@univerjs/core';
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/preset-sheets-core';
import { cellArea, intersection } from './excel-host/area';
import type {
  Area,
  EngineCell,
  EngineChange,
  EngineMark,
  EngineSelection,
  EngineSheet,
  EngineStructureChange,
  EngineWrite,
  InvokeFunction,
  SpreadsheetEngine,
} from './excel-host/engine';
import { areaOf, engineCell, gridCell, including, rangeOf } from './univer-cells';
import { AddInFunctions } from './univer-functions';
import { GridEvents } from './univer-events';
import type { GridWorkbook, UniverGrid } from './univer-grid';
import { bringIntoView } from './univer-view';

/** Thrown when a sheet id names no sheet of the open workbook. */
export class NoSuchSheetError extends Error {
  override readonly name = 'NoSuchSheetError';
}

const NEW_SHEET = { rows: 200, columns: 26 };
/** Rows and columns left free beyond the last one written. */
const SPARE = 10;
const POINTS_PER_PIXEL = 0.75;

/** The grid of the page as the emulated Excel's spreadsheet. */
export class UniverEngine implements SpreadsheetEngine {
  private readonly injector: Injector;
  private readonly functions: AddInFunctions;
  private readonly events: GridEvents;
  private readonly veryHidden = new Set<string>();
  private marks: IDisposable[] = [];

  constructor(
    private readonly grid: UniverGrid,
    private readonly workbook: GridWorkbook,
  ) {
    this.injector = grid.injector;
    this.functions = new AddInFunctions(this.injector, workbook.getId());
    this.events = new GridEvents(this.injector.get(ICommandService), workbook);
  }

  dispose(): void {
    this.paintMarks([]);
    this.events.dispose();
  }

  workbookName(): string {
    return this.workbook.getName();
  }

  sheets(): readonly EngineSheet[] {
    // Asked for each sheet of a batch: the grid's own list, since its facade makes an object for every sheet each time.
    const sheets = this.workbook.getWorkbook().getSheets();
    return sheets.map((sheet) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getName(),
        visibility: this.visibility(id, sheet.isSheetHidden() === BooleanNumber.TRUE),
      };
    });
  }

  addSheet(name: string): EngineSheet {
    const active = this.workbook.getActiveSheet();
    const sheet = this.workbook.create(name, NEW_SHEET.rows, NEW_SHEET.columns);
    // The grid turns to a new sheet; Excel stays where it is.
    active.activate();
    return { id: sheet.getSheetId(), name: sheet.getSheetName(), visibility: 'visible' };
  }

  moveSheet(sheetId: string, position: number): void {
    this.workbook.moveSheet(this.sheet(sheetId), position);
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).setName(name);
  }

  setSheetVisibility(sheetId: string, visibility: EngineSheet['visibility']): void {
    const sheet = this.sheet(sheetId);
    if (visibility === 'veryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    if (visibility === 'visible') sheet.showSheet();
    else sheet.hideSheet();
  }

  deleteSheet(sheetId: string): void {
    this.workbook.deleteSheet(this.sheet(sheetId));
  }

  activeSheetId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const filled = cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f));
        if (filled || (!valuesOnly && cell?.s)) used = including(used, row, column);
      });
    for (const area of this.spilledAreas(sheetId)) {
      used = including(including(used, area.top, area.left), area.bottom, area.right);
    }
    return used;
  }

  readArea(sheetId: string, { top, left, bottom, right }: Area): EngineCell[][] {
    const cells = this.sheet(sheetId).getSheet().getCellMatrix();
    const styles = this.workbook.getWorkbook().getStyles();
    const spilled = this.formulas().getArrayFormulaCellData()[this.workbook.getId()]?.[sheetId];
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => {
        const cell = cells.getValue(top + row, left + column);
        return engineCell(cell, styles.getStyleByCell(cell), spilled?.[top + row]?.[left + column]);
      }),
    );
  }

  write(sheetId: string, cells: readonly EngineWrite[]): void {
    this.makeRoom(sheetId, cells);
    const matrix = this.sheet(sheetId).getSheet().getCellMatrix();
    const value: Record<number, Record<number, ReturnType<typeof gridCell>>> = {};
    for (const cell of cells) {
      (value[cell.row] ??= {})[cell.column] = gridCell(cell, matrix.getValue(cell.row, cell.column));
    }
    const done = { unitId: this.workbook.getId(), subUnitId: sheetId, cellValue: value };
    const undo = this.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, done));
    this.events.whileAddInWrites(() =>
      this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, done),
    );
    this.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.workbook.getId(),
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
      redoMutations: [{ id: SetRangeValuesMutation.id, params: done }],
    });
  }

  isBold(sheetId: string, area: Area): boolean | null {
    const cells = this.sheet(sheetId).getSheet().getCellMatrix();
    const styles = this.workbook.getWorkbook().getStyles();
    const seen = new Set<boolean>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        seen.add(styles.getStyleByCell(cells.getValue(row, column))?.bl === BooleanNumber.TRUE);
        if (seen.size > 1) return null;
      }
    }
    return seen.has(true);
  }

  setBold(sheetId: string, area: Area, bold: boolean): void {
    const sheet = this.sheet(sheetId);
    const used = intersection(area, this.usedArea(sheetId, false) ?? cellArea(0, 0));
    if (used) sheet.getRange(rangeOf(used)).setFontWeight(bold ? 'bold' : null);
  }

  columnWidth(sheetId: string, { left, right }: Area): number | null {
    const sheet = this.sheet(sheetId);
    const widths = new Set(positions(left, right, () => true).map((column) => sheet.getColumnWidth(column)));
    const [only = 0, ...others] = widths;
    return others.length > 0 ? null : only * POINTS_PER_PIXEL;
  }

  setColumnWidth(sheetId: string, { left, right }: Area, points: number): void {
    this.sheet(sheetId).setColumnWidths(left, right - left + 1, Math.round(points / POINTS_PER_PIXEL));
  }

  hiddenRows(sheetId: string, { top, bottom }: Area): readonly number[] {
    const sheet = this.sheet(sheetId).getSheet();
    return positions(top, bottom, (row) => !sheet.getRowVisible(row));
  }

  hiddenColumns(sheetId: string, { left, right }: Area): readonly number[] {
    const sheet = this.sheet(sheetId).getSheet();
    return positions(left, right, (column) => !sheet.getColVisible(column));
  }

  mergedAreas(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).getSheet().getMergeData().map(areaOf);
  }

  spilledAreas(sheetId: string): readonly Area[] {
    const bySheet = this.formulas().getArrayFormulaRange()[this.workbook.getId()]?.[sheetId] ?? {};
    const ranges = Object.values(bySheet).flatMap((row) => Object.values(row as Record<number, IRange>));
    return ranges
      .filter((range) => range.startRow !== range.endRow || range.startColumn !== range.endColumn)
      .map(areaOf);
  }

  selection(): EngineSelection {
    const range = this.workbook.getActiveSheet().getActiveRange()?.getRange();
    return {
      sheetId: this.activeSheetId(),
      area: range ? areaOf(range) : { top: 0, left: 0, bottom: 0, right: 0 },
    };
  }

  select({ sheetId, area }: EngineSelection): void {
    const sheet = this.sheet(sheetId);
    if (sheetId !== this.activeSheetId()) sheet.activate();
    sheet.getRange(rangeOf(area)).activate();
    // A sheet just shown has no visible rows until it is drawn.
    requestAnimationFrame(() => bringIntoView(sheet, area));
  }

  activateSheet(sheetId: string): void {
    this.sheet(sheetId).activate();
  }

  paintMarks(marks: readonly EngineMark[]): void {
    for (const mark of this.marks) mark.dispose();
    this.marks = marks.flatMap(({ sheetId, areas, fillColor }) => {
      const sheet = this.sheet(sheetId);
      const colour = fillColor ?? '#ffb900';
      return areas.map((area) =>
        sheet.getRange(rangeOf(area)).highlight({ stroke: colour, fill: `${colour}55`, strokeWidth: 2 }),
      );
    });
  }

  isEditing(): boolean {
    return this.workbook.isCellEditing();
  }

  beginUndoGroup(): { end(): void } {
    const group = this.injector.get(IUndoRedoService).__tempBatchingUndoRedo(this.workbook.getId());
    return { end: () => group.dispose() };
  }

  connectFunctions(names: readonly string[], invoke: InvokeFunction): void {
    this.functions.connect(names, invoke);
    this.recalculate();
  }

  recalculate(): void {
    this.functions.forget();
    this.grid.api.getFormula().executeCalculation();
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    return this.events.changes.add(listener);
  }

  onStructureChange(listener: (change: EngineStructureChange) => void): () => void {
    return this.events.structureChanges.add(listener);
  }

  onSelectionChange(listener: (selection: EngineSelection) => void): () => void {
    return this.events.selections.add(listener);
  }

  private sheet(sheetId: string) {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new NoSuchSheetError(`no sheet ${sheetId} in ${this.workbookName()}`);
    return sheet;
  }

  /** The grid has only as many rows and columns as it was made with; Excel's end is far away. */
  private makeRoom(sheetId: string, cells: readonly EngineWrite[]): void {
    const sheet = this.sheet(sheetId);
    const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + SPARE);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + SPARE);
  }

  private visibility(sheetId: string, hidden: boolean): EngineSheet['visibility'] {
    if (!hidden) return 'visible';
    return this.veryHidden.has(sheetId) ? 'veryHidden' : 'hidden';
  }

  private formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }
}

function positions(from: number, to: number, wanted: (position: number) => boolean): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(wanted);
}
