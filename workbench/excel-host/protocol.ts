/** The batches that Microsoft's client sends and the answers it accepts, as seen in its readable debug files. */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  RecursiveQuery: 6,
  QueryAsJson: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  Null: 7,
} as const;

/** Flags the client sends beside a batch. */
export const RequestFlag = { Write: 1, DelayForCellEdit: 64 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same length as `Arguments`: where a number stands, the argument is that object. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Set on helper paths of a chunked write, whose objects nobody keeps. */
  readonly D?: unknown;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: ActionResult[];
  readonly TraceIds: number[];
  Error?: BatchError;
}

/** One event entry: category, event type, target, message as JSON, number, whether a co-author caused it. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

export type DeliverEvents = (entries: readonly EventEntry[]) => void;

export const EventCategory = { CustomFunction: 1, Office: 65536 } as const;

export const EventType = {
  InvokeFunction: 1000,
  CancelFunction: 1001,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
} as const;

/** Codes of the bridge itself, which stand where a batch's answer would. */
export const BridgeStatus = {
  Ok: 0,
  InvalidApiCallInContext: 5004,
  InternalError: 5001,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;
