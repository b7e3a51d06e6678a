import type { Injector, Nullable } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { BaseValueObject, ErrorType } from '@univerjs/preset-sheets-core';
import type { EngineValue, FunctionCall, FunctionResult, InvokeFunction } from './excel-host/engine';

/** What a cell shows while the add-in still computes, as in Excel. */
const BUSY = '#BUSY!';
/** Answers kept, so that the second pass of a calculation finds what the first one asked for. */
const MOST_ANSWERS = 5_000;

interface WaitingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The add-in's functions in the grid's calculation. The grid awaits asynchronous functions one after another, which would add up the
 * half second that Excel's protocol collects answers in; so each call answers `#BUSY!` at once and its cells are calculated
 * again when the answers are there.
 */
export class AddInFunctions {
  private readonly answers = new Map<string, FunctionResult>();
  private readonly waiting = new Map<string, WaitingCell[]>();
  private names: readonly string[] = [];
  private stale: WaitingCell[] = [];
  /** Those asked since the functions were last connected; an answer to others comes too late. */
  private asked = {};

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  /** Replaces the functions connected before. */
  connect(names: readonly string[], invoke: InvokeFunction): void {
    const service = this.injector.get(IFunctionService);
    service.unregisterExecutors(...this.names);
    this.names = names;
    this.forget();
    // Whoever was asked before may be gone, and answers no more.
    this.waiting.clear();
    this.asked = {};
    const { asked } = this;
    service.registerExecutors(
      ...names.map((name) => new AddInFunction(name, (call) => this.answer(call, invoke, asked))),
    );
    service.registerDescriptions(
      ...names.map((functionName) => ({
        functionName,
        functionType: FunctionType.User,
        description: '',
        abstract: '',
        functionParameter: [],
      })),
    );
    service.deleteFormulaAstCacheKey(...names);
  }

  /** Lets every call be asked again. */
  forget(): void {
    this.answers.clear();
  }

  private answer(call: FunctionCall, invoke: InvokeFunction, asked: object): FunctionResult {
    const key = JSON.stringify([call.name, call.args]);
    const known = this.answers.get(key);
    if (known) return known;
    const cell = { sheetId: call.sheetId, row: call.row, column: call.column };
    const others = this.waiting.get(key);
    if (others) others.push(cell);
    else {
      this.waiting.set(key, [cell]);
      void invoke(call).then((result) => {
        if (asked === this.asked) this.arrived(key, result);
      });
    }
    return { ok: false, error: { error: BUSY } };
  }

  private arrived(key: string, result: FunctionResult): void {
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, result);
    if (this.stale.length === 0) setTimeout(() => this.recalculateStale(), 0);
    this.stale.push(...(this.waiting.get(key) ?? []));
    this.waiting.delete(key);
  }

  private recalculateStale(): void {
    const dirtyRanges = this.stale.map(({ sheetId, row, column }) => ({
      unitId: this.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.stale = [];
    void this.injector.get(ICommandService).executeCommand(SetTriggerFormulaCalculationStartMutation.id, {
      commands: [],
      dirtyRanges,
      ...NOTHING_ELSE_DIRTY,
    });
  }
}

const NOTHING_ELSE_DIRTY = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

class AddInFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly ask: (call: FunctionCall) => FunctionResult,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]) {
    const result = this.ask({
      name: String(this.name),
      args: args.map(argument),
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
    if (!result.ok) return ErrorValueObject.create(result.error.error as ErrorType, result.error.message ?? '');
    return Array.isArray(result.value) ? spilled(result.value) : single(result.value as EngineValue);
  }
}

function argument(value: BaseValueObject): FunctionCall['args'][number] {
  if (!value.isArray()) return plainValue(value);
  const array = value as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => plainValue(array.get(row, column))),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function plainValue(value: Nullable<BaseValueObject>): EngineValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue() as number | string | boolean;
}

function single(value: EngineValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as ErrorType);
}

function spilled(rows: readonly (readonly EngineValue[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(single)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
