import { holdAgainstAcceptances, readAcceptances, type FindingStatus } from '../../app/acceptances';
import type { CheckResult } from '../../app/check-workbook';
import { describeFinding, type DescribedFinding } from '../../app/describe-finding';
import type { Messages } from '../../messages/messages';

export type AnyFinding = CheckResult['findings'][number];

/**
 * A finding as the pane shows it. `id` tells entries of one result apart and finds the same finding in the next result, with other numbers
 * too; `order` is its place in its result.
 */
export interface FindingEntry {
  readonly id: string;
  readonly order: number;
  readonly finding: AnyFinding;
  readonly described: DescribedFinding;
  /** Name of the sheet the cause stands on; empty where a finding has no cell. */
  readonly sheet: string;
  /** Whether somebody has accepted it. */
  readonly status: FindingStatus;
}

/** Every finding of a result in the reader's words, with how it stands to what was accepted. */
export function describeAll(result: CheckResult, messages: Messages): readonly FindingEntry[] {
  const { statusOf } = holdAgainstAcceptances(result.findings, readAcceptances(result.snapshot));
  const seen = new Map<string, number>();
  return result.findings.map((finding, order) => {
    const twin = seen.get(finding.key) ?? 0;
    seen.set(finding.key, twin + 1);
    return {
      id: `${encodeURIComponent(finding.key)}~${twin}`,
      order,
      finding,
      described: describeFinding(finding, messages),
      sheet: finding.cells[0]?.sheet ?? '',
      status: statusOf.get(finding) ?? { status: 'open' },
    };
  });
}

/** Is it still to be dealt with: never accepted, or accepted with other numbers? */
export function isOpen({ status }: FindingEntry): boolean {
  return status.status !== 'accepted';
}
