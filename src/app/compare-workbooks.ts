import { CHECKS } from '../core/checks/registry';
import { compareVersions } from '../core/checks/version-change';
import type { VersionChange } from '../core/checks/version-types';
import { formatAddress } from '../core/workbook/cell-ref';
import { wordChange } from '../messages/compare-words';
import type { Messages } from '../messages/messages';
import type { CheckOptions, CheckResult } from './check-workbook';
import { VERSION } from './version';

/** Two workbooks compared, as other programs read it: a contract, so fields are added and never changed. */
export interface ComparisonReport {
  /** Version of Katalogtjek that made it. */
  readonly version: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ReportedChange[];
}

export interface ReportedChange {
  readonly check: 'version-change';
  readonly code: VersionChange['code'];
  readonly severity: 'info';
  readonly message: string;
  /** Cells of the earlier and of the later workbook. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Kroner by which amounts differ, over the years; null where it isn't money or the unit is unknown. */
  readonly amount: number | null;
  readonly key: string;
}

/** Two versions are compared as they are understood, whatever is wrong in them. */
export const UNDERSTAND_ONLY: CheckOptions = { checks: { off: CHECKS.map(({ id }) => id) } };

/** What has changed from an earlier workbook to a later one, both understood already. */
export function compareWorkbooks(
  before: Pick<CheckResult, 'catalogue'>,
  after: Pick<CheckResult, 'catalogue'>,
): readonly VersionChange[] {
  return compareVersions(before.catalogue, after.catalogue);
}

/** The comparison in one language. */
export function comparisonReport(
  before: Pick<CheckResult, 'catalogue' | 'workbook'>,
  after: Pick<CheckResult, 'catalogue' | 'workbook'>,
  messages: Messages,
): ComparisonReport {
  return {
    version: VERSION,
    before: before.workbook,
    after: after.workbook,
    changes: compareWorkbooks(before, after).map((change) => ({
      check: change.check,
      code: change.code,
      severity: change.severity,
      message: wordChange(change, messages.compare),
      before: change.before.map(formatAddress),
      after: change.after.map(formatAddress),
      amount: change.amount === null ? null : change.amount / 100,
      key: change.key,
    })),
  };
}
