import { HostError, NotEmulatedError } from './host-error';
import { NULL_OBJECT } from './object-model/kinds';
import type { MaybeObject } from './object-model/kinds';
import { callMethod, identityOf, queryObject, setProperty } from './members';
import { PathResolver } from './path-resolver';
import { ActionType } from './protocol';
import type { Action, ActionResult, BatchError, BatchRequest, BatchResponse } from './protocol';
import type { ExcelSession } from './session';

/**
 * Runs a batch action by action, as Excel does: the first that fails ends it, and what was done before stays done.
 * Gives the results up to there and the error, if any.
 */
export function evaluateBatch(session: ExcelSession, request: BatchRequest): BatchResponse {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const paths = new PathResolver(session, request);
  for (const [index, action] of request.Actions.entries()) {
    try {
      const result = runAction(session, paths, action);
      if (result) response.Results.push(result);
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
    } catch (error) {
      response.Error = describe(error, index, paths.location);
      break;
    }
  }
  return response;
}

function runAction(session: ExcelSession, paths: PathResolver, action: Action): ActionResult | null {
  if (action.ActionType === ActionType.Trace) return { ActionId: action.Id, Value: null };
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return { ActionId: action.Id, Value: identityOf(session, object) };
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return { ActionId: action.Id, Value: queryObject(session, object, action.QueryInfo ?? {}, paths.location) };
    case ActionType.Method:
      return { ActionId: action.Id, Value: plainResult(callOn(session, paths, object, action)) };
    case ActionType.SetProperty:
      setProperty(session, object, action.Name, paths.arguments(action.ArgumentInfo)[0], paths.location);
      return null;
    case ActionType.Update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(session, object, pascalCase(name), value, paths.location);
      }
      return null;
    default:
      throw new NotEmulatedError(`action type ${action.ActionType}`);
  }
}

function callOn(session: ExcelSession, paths: PathResolver, object: MaybeObject, action: Action): unknown {
  if (object === NULL_OBJECT) return null;
  return callMethod(session, object, action.Name, paths.arguments(action.ArgumentInfo), paths.location);
}

const plainResult = (value: unknown): unknown => (value === undefined || value === NULL_OBJECT ? null : value);

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function describe(error: unknown, index: number, location: { readonly at: string }): BatchError {
  const known = error instanceof HostError ? error : notEmulated(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: location.at,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

/** A hole in the emulated Excel must not look like one of Excel's own refusals. */
function notEmulated(error: unknown): HostError {
  if (!(error instanceof NotEmulatedError)) throw error;
  return new HostError('NotImplemented', `The emulated Excel has no ${error.message}.`, 501);
}
