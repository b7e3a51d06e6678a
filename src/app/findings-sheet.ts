import type { AnyFinding } from '../core/checks/registry';
import { formatAddress } from '../core/workbook/cell-ref';
import type { Journal } from '../core/workbook/edit-plan';
import type { SheetContent } from '../core/workbook/sheet-change';
import { FINDINGS_SHEET, findingsSheet, type FindingRow } from '../core/writing/findings-sheet';
import type { Messages } from '../messages/messages';
import { holdAgainstAcceptances, type Acceptance, type FindingStatus } from './acceptances';
import type { CheckResult } from './check-workbook';
import { describeFinding } from './describe-finding';
import { VERSION } from './version';
import type { HostResult, WorkbookHost } from './workbook-host';

/**
 * The findings sheet of a checked workbook. `time` is when it was checked, as the reader would write it; `linksTo` the workbook's file where
 * the sheet is written into another one.
 */
export function findingsSheetOf(
  result: CheckResult,
  acceptances: readonly Acceptance[],
  messages: Messages,
  time: string,
  linksTo?: string,
): SheetContent {
  const { statusOf, gone } = holdAgainstAcceptances(result.findings, acceptances);
  const words = messages.written.findingsSheet;
  const rows = [
    ...result.findings.map((finding) => rowOf(finding, statusOf.get(finding) ?? { status: 'open' }, messages)),
    ...gone.map(({ row }): FindingRow => ({ ...row, cell: '', status: words.statuses.gone })),
  ];
  const accepted = [...statusOf.values()].filter(({ status }) => status === 'accepted').length;
  const facts = { version: VERSION, time, found: result.findings.length, accepted, coverage: result.coverage };
  const links = linksTo === undefined ? {} : { linksTo };
  return findingsSheet(rows, { headers: words.headers, lines: words.lines(facts), ...links });
}

function rowOf(finding: AnyFinding, status: FindingStatus, messages: Messages): FindingRow {
  const { what, why, todo } = describeFinding(finding, messages);
  const [cell] = finding.cells;
  const { statuses } = messages.written.findingsSheet;
  const checkNames: Readonly<Record<string, string>> = messages.findings.checks;
  const given = status.status === 'open' ? null : status.acceptance;
  return {
    severity: messages.findings.severities[finding.severity],
    check: checkNames[finding.check] ?? finding.check,
    sheet: cell?.sheet ?? '',
    cell: cell ? formatAddress(cell) : '',
    message: [what, why, todo].filter((sentence) => sentence !== '').join(' '),
    kroner: finding.amount === null ? null : finding.amount / 100,
    status: statuses[status.status],
    reason: given?.reason ?? '',
    name: given?.name ?? '',
    date: given?.date ?? '',
    key: finding.key,
    // The numbers that were accepted: others make the finding open again.
    fingerprint: given?.fingerprint ?? finding.fingerprint,
  };
}

/** Writes the findings sheet into the workbook, anew in its place where it has one. */
export function writeFindingsSheet(host: WorkbookHost, sheet: SheetContent): Promise<HostResult<Journal>> {
  return host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet }] });
}

/** Has the workbook a findings sheet? */
export function hasFindingsSheet({ snapshot }: CheckResult): boolean {
  return snapshot.sheets.some(({ name }) => name === FINDINGS_SHEET);
}
