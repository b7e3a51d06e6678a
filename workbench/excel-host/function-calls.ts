import { formatAddress } from './address';
import { cellArea } from './area';
import type { EngineError, EngineValue, FunctionCall, FunctionResult, SpreadsheetEngine } from './engine';
import type { EventHub } from './event-hub';
import type { ExcelHostOptions, FunctionMetadata, FunctionParameter } from './host-options';
import { EventCategory, EventType } from './protocol';

/** What the client sends back for one call: its number, whether it went well, the value or the message, the error's number. */
type InvocationResult = readonly [number, boolean, unknown, number?];

/** Numbers that Microsoft's client gives the errors a function may throw. */
const ERROR_NAMES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

const VALUE_ERROR = '#VALUE!';

/** Tells the client that errors among the arguments are to be made into error objects. */
const ALLOW_ERRORS = 4;

/** Calls of the add-in's custom functions: out as events, back as a batch that carries many results. */
export class FunctionCalls {
  private ready = false;
  private last = 0;
  /** Calls made before the add-in was ready to take them. */
  private queued: string[] = [];
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();

  constructor(
    private readonly engine: SpreadsheetEngine,
    private readonly events: EventHub,
    private readonly options: ExcelHostOptions,
  ) {}

  /** The functions' names are known from the add-in's metadata before it runs; its cells show `#BUSY!` until it is ready. */
  announce(): void {
    const names = this.options.functions.map((entry) => entry.name);
    if (names.length > 0) this.engine.connectFunctions(names, (call) => this.invoke(call));
  }

  /** The client says so once its functions can be called. A second time means that the pane was loaded anew. */
  addInIsReady(): void {
    const again = this.ready;
    this.ready = true;
    for (const message of this.queued.splice(0)) this.send(message);
    if (again) this.engine.recalculate();
  }

  /** What one call gives; calls that Excel itself refuses never reach the add-in. */
  invoke(call: FunctionCall): Promise<FunctionResult> {
    const metadata = this.options.functions.find((entry) => entry.name.toUpperCase() === call.name.toUpperCase());
    if (!metadata) return Promise.resolve(failure('#NAME?'));
    // Excel waits with a function until those it depends on have answered.
    if (cellsIn(call.args).some(isBusy)) return Promise.resolve(failure('#BUSY!'));
    const { allowErrorForDataTypeAny } = this.options;
    const refused = refuseArguments(metadata, call, allowErrorForDataTypeAny);
    if (refused) return Promise.resolve({ ok: false, error: refused });
    const number = ++this.last;
    const sheet = this.engine.sheets().find((candidate) => candidate.id === call.sheetId);
    const address = formatAddress(sheet?.name ?? '', cellArea(call.row, call.column));
    const args = metadata.parameters.map((parameter, index) => passedArgument(parameter, call.args[index]));
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      const message = JSON.stringify([number, metadata.id, args, address, allowErrorForDataTypeAny ? ALLOW_ERRORS : 0]);
      if (this.ready) this.send(message);
      else this.queued.push(message);
    });
  }

  private send(message: string): void {
    this.events.send([EventCategory.CustomFunction, EventType.InvokeFunction, '', message, 0, false]);
  }

  takeResults(results: readonly InvocationResult[]): void {
    for (const [number, ok, value, errorNumber] of results) {
      const resolve = this.waiting.get(number);
      this.waiting.delete(number);
      resolve?.(ok ? success(value) : failure(ERROR_NAMES[errorNumber ?? 7] ?? VALUE_ERROR, String(value ?? '')));
    }
  }
}

function failure(error: string, message?: string): FunctionResult {
  // Only #VALUE! shows a message of the function's own.
  return { ok: false, error: message && error === VALUE_ERROR ? { error, message } : { error } };
}

function success(value: unknown): FunctionResult {
  return {
    ok: true,
    value: Array.isArray(value) ? value.map((row: unknown[]) => row.map(plainResult)) : plainResult(value),
  };
}

function plainResult(value: unknown): EngineValue {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

type Argument = FunctionCall['args'][number];

const isGrid = (argument: Argument): argument is readonly (readonly EngineValue[])[] => Array.isArray(argument);

const isError = (value: EngineValue): value is EngineError => typeof value === 'object' && value !== null;

const isBusy = (value: EngineValue): boolean => isError(value) && value.error === '#BUSY!';

const cellsIn = (args: FunctionCall['args']): EngineValue[] =>
  args.flatMap((argument) => (isGrid(argument) ? argument.flat() : [argument]));

/** An error as the client takes it from Excel. */
function onWire(value: EngineValue): unknown {
  return isError(value) ? { type: 'CustomFunctionError', code: value.error } : value;
}

/** A parameter declared as a matrix gets rows x columns even from one cell; an argument left out is null. */
function passedArgument(parameter: FunctionParameter, argument: Argument | undefined): unknown {
  if (argument === undefined) return null;
  if (parameter.dimensionality !== 'matrix') return onWire(isGrid(argument) ? (argument[0]?.[0] ?? null) : argument);
  if (isGrid(argument)) return argument.map((row) => row.map(onWire));
  return argument === null ? null : [[onWire(argument)]];
}

/** The error Excel shows without asking the function, or null. */
function refuseArguments(
  metadata: FunctionMetadata,
  call: FunctionCall,
  allowErrorForDataTypeAny: boolean,
): EngineError | null {
  const required = metadata.parameters.filter((parameter) => !parameter.optional).length;
  if (call.args.length < required || call.args.length > metadata.parameters.length) return { error: VALUE_ERROR };
  for (const [index, parameter] of metadata.parameters.entries()) {
    const argument = call.args[index] ?? null;
    const cells = isGrid(argument) ? argument.flat() : [argument];
    const takesErrors = allowErrorForDataTypeAny && (parameter.type ?? 'any') === 'any';
    if (!takesErrors && cells.some(isError)) return { error: VALUE_ERROR };
    if (parameter.type === 'number' && cells.some((cell) => typeof cell === 'string')) return { error: VALUE_ERROR };
    if (parameter.dimensionality !== 'matrix' && isGrid(argument) && cells.length > 1) return { error: VALUE_ERROR };
  }
  return null;
}
