import { SEVERITIES, type Severity } from '../core/checks/finding';
import type { AnyFinding, CheckId } from '../core/checks/registry';
import type { CheckResult } from './check-workbook';

/** Severities that a reader chose in place of a check's own. */
export type ChosenSeverities = Readonly<Partial<Record<CheckId, Severity>>>;

/**
 * The result with the findings as grave as the reader chose, worst first, then most kroner. What a check chose for a finding of its own
 * gives way too: who calls a check a note wants all of it as notes. Findings keep key and fingerprint, so that acceptances still hold.
 */
export function weighFindings(result: CheckResult, chosen: ChosenSeverities): CheckResult {
  if (Object.keys(chosen).length === 0) return result;
  const weighed = result.findings.map((finding) => weigh(finding, chosen));
  const findings = weighed
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || atStake(b.finding) - atStake(a.finding) || a.order - b.order)
    .map(({ finding }) => finding);
  return { ...result, findings };
}

function weigh(finding: AnyFinding, chosen: ChosenSeverities): AnyFinding {
  const severity = new Map<string, Severity>(Object.entries(chosen)).get(finding.check);
  return severity === undefined || severity === finding.severity ? finding : { ...finding, severity };
}

const rank = ({ severity }: AnyFinding): number => SEVERITIES.indexOf(severity);
const atStake = ({ amount }: AnyFinding): number => Math.abs(amount ?? 0);
