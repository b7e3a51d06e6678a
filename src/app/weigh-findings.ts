import type { Severity } from '../core/checks/finding';
import { inReadingOrder } from '../core/checks/order-findings';
import type { AnyFinding, CheckId } from '../core/checks/registry';
import type { CheckResult } from './check-workbook';

/** Severities that a reader chose in place of a check's own. */
export type ChosenSeverities = Readonly<Partial<Record<CheckId, Severity>>>;

/**
 * The result with the findings as grave as the reader chose, in the order of a check. What a check chose for a finding of its own
 * gives way too: who calls a check a note wants all of it as notes. Findings keep key and fingerprint, so that acceptances still hold.
 */
export function weighFindings(result: CheckResult, chosen: ChosenSeverities): CheckResult {
  if (Object.keys(chosen).length === 0) return result;
  const weighed = result.findings.map((finding) => weigh(finding, chosen));
  return { ...result, findings: inReadingOrder(result.catalogue.sheets, weighed) };
}

function weigh(finding: AnyFinding, chosen: ChosenSeverities): AnyFinding {
  const byCheck: Readonly<Partial<Record<string, Severity>>> = chosen;
  const severity = byCheck[finding.check] ?? finding.severity;
  return severity === finding.severity ? finding : { ...finding, severity };
}
