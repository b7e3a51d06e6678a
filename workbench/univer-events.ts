import type { ICommandInfo, ICommandService, IDisposable, IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import type { EngineChange, EngineSelection, EngineStructureChange, EngineValue } from './excel-host/engine';
import { areaAround, areaOf, engineValue } from './univer-cells';
import type { GridWorkbook } from './univer-grid';

class Listeners<T> {
  private readonly all = new Set<(event: T) => void>();

  add(listener: (event: T) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(event: T): void {
    for (const listener of [...this.all]) listener(event);
  }
}

const MOVING_CELLS: readonly string[] = [
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
];

interface CellsSet {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, { v?: unknown; f?: unknown } | null>>;
}

/** Turns what the grid executes into what the emulated Excel listens for. */
export class GridEvents {
  readonly changes = new Listeners<EngineChange>();
  readonly structureChanges = new Listeners<EngineStructureChange>();
  readonly selections = new Listeners<EngineSelection>();
  private readonly subscriptions: IDisposable[];
  private addInWrites = false;
  private before: EngineValue | undefined;

  constructor(
    commands: ICommandService,
    private readonly workbook: GridWorkbook,
  ) {
    this.subscriptions = [
      commands.beforeCommandExecuted((command) => this.remember(command)),
      commands.onCommandExecuted((command, options) => this.executed(command, options)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Changes made inside `write` are the add-in's own. */
  whileAddInWrites(write: () => void): void {
    this.addInWrites = true;
    try {
      write();
    } finally {
      this.addInWrites = false;
    }
  }

  private remember({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as CellsSet;
    const area = areaAround(cellValue ?? {});
    const single = area && area.top === area.bottom && area.left === area.right;
    this.before = single ? this.valueAt(subUnitId, area.top, area.left) : undefined;
  }

  private executed({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
    if (unitId !== undefined && unitId !== this.workbook.getId()) return;
    if (id === SetRangeValuesMutation.id) this.cellsSet(params as CellsSet, options);
    else if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) this.selected();
    else if (MOVING_CELLS.includes(id) && subUnitId !== undefined) this.cellsMoved(subUnitId, params as object);
    else this.structure(id, params as StructureParams);
  }

  private cellsSet({ subUnitId, cellValue }: CellsSet, options: IExecutionOptions | undefined): void {
    const area = areaAround(cellValue ?? {});
    const calculated = options?.['applyFormulaCalculationResult'] === true;
    // The grid stores what it has learnt about formulas the same way; no cell changes by it.
    if (!area || (options?.['fromFormula'] === true && !calculated)) return;
    const cause = calculated ? 'calculation' : this.addInWrites ? 'addin' : 'user';
    const { before } = this;
    const values = before === undefined ? {} : { before, after: this.valueAt(subUnitId, area.top, area.left) };
    this.changes.tell({ sheetId: subUnitId, area, cause, ...values });
  }

  private cellsMoved(sheetId: string, { range }: { range?: Parameters<typeof areaOf>[0] }): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const start = range ? areaOf(range) : { top: 0, left: 0 };
    const end = { bottom: (sheet?.getMaxRows() ?? 1) - 1, right: (sheet?.getMaxColumns() ?? 1) - 1 };
    this.changes.tell({ sheetId, area: { top: start.top, left: start.left, ...end }, cause: 'user' });
  }

  private selected(): void {
    const sheet = this.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    if (range) this.selections.tell({ sheetId: sheet.getSheetId(), area: areaOf(range) });
  }

  private structure(id: string, params: StructureParams): void {
    if (id === InsertSheetMutation.id && params.sheet) {
      const { id: sheetId, name } = params.sheet;
      this.structureChanges.tell({ kind: 'sheet-added', sheetId, name });
    } else if (id === RemoveSheetMutation.id && params.subUnitId) {
      this.structureChanges.tell({ kind: 'sheet-deleted', sheetId: params.subUnitId });
    } else if (id === SetWorksheetNameMutation.id && params.subUnitId && params.name !== undefined) {
      this.structureChanges.tell({ kind: 'sheet-renamed', sheetId: params.subUnitId, name: params.name });
    }
  }

  private valueAt(sheetId: string, row: number, column: number): EngineValue {
    const cell = this.workbook.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix().getValue(row, column);
    return engineValue(cell, Boolean(cell?.f));
  }
}

interface StructureParams {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string; readonly name: string };
}
