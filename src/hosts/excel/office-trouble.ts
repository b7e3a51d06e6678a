import type { HostTrouble } from '../../core/workbook/host-trouble';

/** What an Office error looks like from outside; `OfficeExtension.Error` has more. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

export function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && typeof (error as Partial<OfficeError>).code === 'string';
}

/** The error's code, or an empty text where the error isn't Office's. */
export function officeCode(error: unknown): string {
  return isOfficeError(error) ? error.code : '';
}

const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'MemoryLimitReached',
]);

const HOST_LOST = new Set([
  'ActivityLimitReached',
  'ConnectionFailure',
  'HostRestartNeeded',
  'InactiveWorkbook',
  'InvalidOrTimedOutSession',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
  'Unauthenticated',
]);

const UNSUPPORTED = new Set(['ApiNotAvailable', 'ApiNotFound', 'UnsupportedOperation']);

export const isTooLarge = (error: unknown): boolean => TOO_LARGE.has(officeCode(error));

/**
 * The one place where an Office error becomes a result. `what` names the cells or sheets the request was about, `sheets` those it
 * would have changed. Errors that aren't Office's are programmers' mistakes and are thrown on.
 */
export function translateOfficeError(error: unknown, what: string, sheets: readonly string[]): HostTrouble {
  if (!isOfficeError(error)) throw error;
  const { code } = error;
  if (TOO_LARGE.has(code)) return { trouble: 'too-large' };
  if (HOST_LOST.has(code)) return { trouble: 'host-lost' };
  if (UNSUPPORTED.has(code)) return { trouble: 'unsupported', needs: code };
  if (code === 'InvalidOperationInCellEditMode') return { trouble: 'busy-editing' };
  if (code === 'AccessDenied' && sheets.length > 0) return { trouble: 'protected', sheets };
  if (code === 'ItemAlreadyExists') return { trouble: 'name-taken', name: what };
  if (code === 'ItemNotFound' || code === 'InvalidReference') return { trouble: 'gone', what };
  return { trouble: 'unexpected', code };
}
