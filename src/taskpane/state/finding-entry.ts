import type { CheckResult } from '../../app/check-workbook';
import { describeFinding, type DescribedFinding } from '../../app/describe-finding';
import type { Messages } from '../../messages/messages';

export type AnyFinding = CheckResult['findings'][number];

/**
 * A finding as the pane shows it. `id` tells entries of one result apart and finds the same finding in the next result;
 * `order` is its place in its result.
 */
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
  const seen = new Map<string, number>();
  return result.findings.map((finding, order) => {
    const twin = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, twin + 1);
    return {
      id: `${encodeURIComponent(finding.fingerprint)}~${twin}`,
      order,
      finding,
      described: describeFinding(finding, messages),
      sheet: finding.cells[0]?.sheet ?? '',
    };
  });
}
