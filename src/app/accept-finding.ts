import type { AnyFinding } from '../core/checks/registry';
import type { Journal } from '../core/workbook/edit-plan';
import { FINDINGS_SHEET } from '../core/writing/findings-sheet';
import type { Messages } from '../messages/messages';
import { readAcceptances, withAcceptance, withoutAcceptance, type Acceptance } from './acceptances';
import type { CheckResult } from './check-workbook';
import { findingsSheetOf, writeFindingsSheet } from './findings-sheet';
import type { HostResult, WorkbookHost } from './workbook-host';

/** Why, who and on which day. */
export type GivenReason = Pick<Acceptance, 'reason' | 'name' | 'date'>;

/** What the findings sheet is written from. */
export interface FindingsToWrite {
  readonly result: CheckResult;
  readonly messages: Messages;
  /** When the workbook was checked, as its reader would write it. */
  readonly time: string;
}

/** Accepts a finding: the findings sheet is written with its reason beside those that stand there now. */
export function acceptFinding(
  host: WorkbookHost,
  what: FindingsToWrite,
  finding: AnyFinding,
  given: GivenReason,
): Promise<HostResult<Journal>> {
  return rewrite(host, what, (known) => withAcceptance(known, finding, given));
}

/** Opens an accepted finding again. */
export function withdrawAcceptance(
  host: WorkbookHost,
  what: FindingsToWrite,
  finding: AnyFinding,
): Promise<HostResult<Journal>> {
  return rewrite(host, what, (known) => withoutAcceptance(known, finding));
}

/** Writes the findings sheet with the acceptances that stand there now. */
export function writeFindings(host: WorkbookHost, what: FindingsToWrite): Promise<HostResult<Journal>> {
  return rewrite(host, what, (known) => known);
}

async function rewrite(
  host: WorkbookHost,
  { result, messages, time }: FindingsToWrite,
  change: (known: readonly Acceptance[]) => readonly Acceptance[],
): Promise<HostResult<Journal>> {
  // Read now, not taken from the check: a colleague may have typed a reason there since.
  const read = await host.read({ sheets: [FINDINGS_SHEET] });
  if (!read.ok && read.trouble !== 'gone') return read;
  const known = read.ok ? readAcceptances(read.value) : [];
  return writeFindingsSheet(host, findingsSheetOf(result, change(known), messages, time));
}
