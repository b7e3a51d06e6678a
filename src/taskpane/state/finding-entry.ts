import type { CheckResult } from '../../app/check-workbook';
import { describeFinding, type DescribedFinding } from '../../app/describe-finding';
import type { Messages } from '../../messages/messages';

export type AnyFinding = CheckResult['findings'][number];

/** A finding as the pane shows it. `id` tells entries of one result apart; `order` is their place in it. */
export interface FindingEntry {
  readonly id: string;
  readonly order: number;
  readonly finding: AnyFinding;
  readonly described: DescribedFinding;
  /** Name of the sheet the cause stands on; empty where a finding has no cell. */
  readonly sheet: string;
}

/** Every finding of a result in the reader's words. */
export function describeAll(result: CheckResult, messages: Messages): readonly FindingEntry[] {
  return result.findings.map((finding, order) => ({
    id: `finding-${order}`,
    order,
    finding,
    described: describeFinding(finding, messages),
    sheet: finding.cells[0]?.sheet ?? '',
  }));
}
