import { failed, succeeded } from '../../app/workbook-host';
import type { HostResult } from '../../app/workbook-host';
import type { HostTrouble } from '../../core/workbook/host-trouble';
import { translateOfficeError } from './office-trouble';
import { REQUIRED_SET, supports } from './requirement-sets';

/** Thrown inside a run to end it with trouble that isn't Office's. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError';

  constructor(readonly trouble: HostTrouble) {
    super(trouble.trouble);
  }
}

export interface RunOptions {
  /** What the request is about, for the message when it is gone. */
  readonly what: string;
  /** The sheets it would change, for the message when they are protected. */
  readonly sheets?: readonly string[];
  readonly mergeUndoGroup?: boolean;
}

/**
 * Runs a piece of work against Excel and gives its value or what went wrong. Excel waits until the user has left the cell they
 * are typing in, instead of failing.
 */
export async function runExcel<T>(
  options: RunOptions,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<HostResult<T>> {
  if (typeof Excel === 'undefined' || typeof Office === 'undefined') return failed({ trouble: 'host-lost' });
  if (!supports(REQUIRED_SET.name, REQUIRED_SET.version)) {
    return failed({ trouble: 'unsupported', needs: `${REQUIRED_SET.name} ${REQUIRED_SET.version}` });
  }
  const runOptions: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(options.mergeUndoGroup ? { mergeUndoGroup: true } : {}),
  };
  try {
    return succeeded(await Excel.run(runOptions, work));
  } catch (error) {
    if (error instanceof TroubleError) return failed(error.trouble);
    return failed(translateOfficeError(error, options.what, options.sheets ?? []));
  }
}
