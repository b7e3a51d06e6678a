import type { Journal } from '../core/workbook/edit-plan';
import { planRemoval, type Traces } from '../core/writing/plan-removal';
import { forgetJournals, readJournals } from './journal-store';
import { succeeded, type HostResult, type WorkbookHost } from './workbook-host';

/** What would be removed, for the reader to see first. */
export interface ListedTraces extends Traces {
  /** Writes that can no longer be taken back afterwards. */
  readonly journals: number;
}

/** Lists everything of the add-in's that the workbook holds; changes nothing. */
export async function listTraces(host: WorkbookHost): Promise<HostResult<ListedTraces>> {
  const snapshot = await host.read();
  if (!snapshot.ok) return snapshot;
  const journals = await readJournals(host);
  if (!journals.ok) return journals;
  return succeeded({ ...planRemoval(snapshot.value), journals: journals.value.length });
}

/** Removes what was listed: functions become values, own sheets, marks and stored writes go. */
export async function removeTraces(host: WorkbookHost, traces: ListedTraces): Promise<HostResult<Journal>> {
  const cleared = await host.clearHighlights();
  if (!cleared.ok) return cleared;
  const written = await host.apply(traces.plan);
  if (!written.ok) return written;
  const forgotten = await forgetJournals(host);
  return forgotten.ok ? written : forgotten;
}
