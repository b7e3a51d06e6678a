import { ConditionalFormatStore } from './conditional-format-store';
import type { SpreadsheetEngine } from './engine';
import { EventHub } from './event-hub';
import { evaluateBatch } from './evaluate-batch';
import { FunctionCalls } from './function-calls';
import { completeOptions } from './host-options';
import type { ExcelHostOptions } from './host-options';
import { officeContext } from './office-context';
import type { OfficeContext } from './office-context';
import { BridgeStatus, RequestFlag } from './protocol';
import type { BatchRequest, BatchResponse, DeliverEvents } from './protocol';
import { publishWorkbookEvents } from './publish-events';
import { ReferenceTable } from './reference-table';
import type { ExcelSession } from './session';
import { Traffic } from './traffic';
import { forgetSheet } from './workbook-extras';
import type { WorkbookExtras } from './workbook-extras';

export type BatchAnswer =
  { readonly status: 0; readonly body: string } | { readonly status: number; readonly body: null };

/** A failure to act out: a code of Excel's in place of the batch's answer, before or after its actions were done. */
export interface PlannedFailure {
  readonly code: string;
  /** Index of the action that fails; earlier ones are done. 0 when left out. */
  readonly atAction?: number;
}

const EDIT_MODE_PAUSE = 20;

/** An Excel that isn't one: answers the batches of Microsoft's own client over a spreadsheet engine. */
export class EmulatedExcel {
  readonly traffic = new Traffic();
  readonly extras: WorkbookExtras;
  /** Members used that Microsoft documents as clearing the user's undo stack, in order of use. */
  readonly undoStackCleared: string[] = [];
  private readonly options: ExcelHostOptions;
  private readonly session: ExcelSession;
  private readonly planned = new Map<number, PlannedFailure>();
  private readonly stopEvents: () => void;
  private batches = 0;

  constructor(
    readonly engine: SpreadsheetEngine,
    options: Partial<ExcelHostOptions> = {},
  ) {
    this.options = completeOptions(options);
    this.extras = this.options.extras;
    const events = new EventHub();
    this.session = {
      engine,
      options: this.options,
      extras: this.extras,
      events,
      references: new ReferenceTable(),
      conditionalFormats: new ConditionalFormatStore(engine),
      functions: new FunctionCalls(engine, events, this.options),
      clearsUndoStack: (member) => this.undoStackCleared.push(member),
    };
    const stopPublishing = publishWorkbookEvents(engine, events);
    const stopForgetting = engine.onStructureChange(({ kind, sheetId }) => {
      if (kind === 'sheet-deleted') forgetSheet(this.extras, sheetId);
    });
    this.stopEvents = () => {
      stopPublishing();
      stopForgetting();
    };
    this.session.functions.announce();
  }

  /** For a client that brought its functions to life with another Excel before: they can be called here as well. */
  takeFunctions(): void {
    this.session.functions.addInIsReady();
  }

  /** Lets go of the grid: another Excel is put before it. */
  dispose(): void {
    this.stopEvents();
    this.deliverEvents(null);
  }

  context(): OfficeContext {
    const { options, extras, engine } = this;
    return officeContext({ options, extras, workbookName: () => engine.workbookName() });
  }

  /** Objects the add-in holds on to; a leak shows as a number that only grows. */
  referencesHeld(): number {
    return this.session.references.count;
  }

  deliverEvents(deliver: DeliverEvents | null): void {
    this.session.events.deliverTo(deliver);
  }

  /** Lets the n-th batch from now fail, counting from 1 and leaving clean-up batches out. */
  failBatch(n: number, failure: PlannedFailure): void {
    this.planned.set(this.batches + n, failure);
  }

  /** Answers one batch: a body with results and perhaps an error, or a refusal of the bridge itself. */
  async execute(request: string, flags: number): Promise<BatchAnswer> {
    await this.waitForTurn();
    if (this.engine.isEditing()) {
      if ((flags & RequestFlag.DelayForCellEdit) === 0)
        return this.refuse(request, BridgeStatus.InvalidApiCallInContext);
      while (this.engine.isEditing()) await pause(EDIT_MODE_PAUSE);
    }
    if (bytes(request) > this.options.requestLimit) {
      return this.refuse(request, BridgeStatus.RequestPayloadSizeLimitExceeded);
    }
    const batch = JSON.parse(request) as BatchRequest;
    const response = this.evaluate(batch);
    const body = JSON.stringify(response);
    const tooLarge = bytes(body) > this.options.responseLimit;
    const status = tooLarge ? BridgeStatus.ResponsePayloadSizeLimitExceeded : BridgeStatus.Ok;
    this.record(request, body, batch, flags, tooLarge ? String(status) : (response.Error?.Code ?? null));
    if (tooLarge) return { status, body: null };
    return { status: BridgeStatus.Ok, body };
  }

  private async waitForTurn(): Promise<void> {
    await pause(this.options.latency);
  }

  private refuse(request: string, status: number): BatchAnswer {
    const batch = JSON.parse(request) as BatchRequest;
    this.record(request, '', batch, 0, String(status));
    return { status, body: null };
  }

  private evaluate(batch: BatchRequest): BatchResponse {
    if (isCleanUp(batch)) return evaluateBatch(this.session, batch);
    const failure = this.planned.get(++this.batches);
    if (!failure) return this.asOneUndoStep(() => evaluateBatch(this.session, batch));
    const until = Math.min(failure.atAction ?? 0, batch.Actions.length - 1);
    const done = this.asOneUndoStep(() =>
      evaluateBatch(this.session, { ...batch, Actions: batch.Actions.slice(0, until) }),
    );
    const Error = { Code: failure.code, Message: failure.code, Location: '', ActionIndex: until, HttpStatusCode: 500 };
    return { ...done, Error };
  }

  private asOneUndoStep<T>(work: () => T): T {
    const group = this.engine.beginUndoGroup();
    try {
      return work();
    } finally {
      group.end();
    }
  }

  private record(request: string, body: string, batch: BatchRequest, flags: number, error: string | null): void {
    this.traffic.record({
      requestBytes: bytes(request),
      responseBytes: bytes(body),
      actions: batch.Actions.length,
      cleanUp: isCleanUp(batch),
      write: (flags & RequestFlag.Write) !== 0,
      error,
    });
  }
}

/** The client lets go of objects, reports on itself, or hands in results of custom functions: nobody asked Excel for anything. */
function isCleanUp(batch: BatchRequest): boolean {
  const names = batch.Actions.map((action) => action.Name).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => HOUSEKEEPING.has(name));
}

const HOUSEKEEPING = new Set([
  '_RemoveReference',
  '_RemoveAllReferences',
  'SetInvocationArrayResults',
  '_SetOsfControlContainerReadyForCustomFunctions',
  '_GetEnabledFeatures',
  'NotifyActionHandlerReady',
  'SetAppRuntimeState',
  'GetAppRuntimeState',
]);

/** Length in UTF-8. Counted by hand: not every place this runs has a TextEncoder. */
function bytes(text: string): number {
  let extra = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) extra++;
    // A surrogate pair takes four bytes: two per half.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) extra++;
  }
  return text.length + extra;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
