import type { Severity } from '../core/checks/finding';
import { isAtLeast } from '../core/checks/order-findings';
import type { AnyFinding } from '../core/checks/registry';
import { holdAgainstAcceptances, type Acceptance } from './acceptances';
import type { Baseline, KnownFinding } from './baseline';
import type { CheckResult } from './check-workbook';

/** Which of a result's findings a reader wants to see. */
export interface Selection {
  /** The mildest severity shown. */
  readonly minSeverity: Severity;
  /** An earlier report: what it has with the same numbers stays quiet. */
  readonly baseline: Baseline | null;
  /** Checks that were switched off: that they find nothing doesn't mean that their findings are gone. */
  readonly off: readonly string[];
  /** Findings that somebody has accepted stay quiet for as long as their numbers hold. */
  readonly acceptances: readonly Acceptance[];
}

/** How the findings stand to an earlier report. */
export interface SinceBaseline {
  /** Findings that stand as they stood, and are left out. */
  readonly known: number;
  /** `changed`: known, but its numbers are others by now. */
  readonly standing: ReadonlyMap<AnyFinding, 'new' | 'changed'>;
  readonly gone: readonly KnownFinding[];
}

/** A result with the findings that are shown; `since` is null without an earlier report. */
export interface ShownResult extends CheckResult {
  readonly since: SinceBaseline | null;
  /** Findings that are left out because somebody has accepted them. */
  readonly accepted: number;
}

/** Leaves out what is too mild or known. A finding is recognised by its key, and its numbers by its fingerprint. */
export function selectFindings(
  result: CheckResult,
  { minSeverity, baseline, off, acceptances }: Selection,
): ShownResult {
  const severe = result.findings.filter((finding) => isAtLeast(finding, minSeverity));
  const { statusOf } = holdAgainstAcceptances(result.findings, acceptances);
  const findings = severe.filter((finding) => statusOf.get(finding)?.status !== 'accepted');
  const accepted = severe.length - findings.length;
  if (baseline === null) return { ...result, findings, accepted, since: null };
  const since = holdAgainst(
    findings,
    baseline.findings.filter((finding) => isAtLeast(finding, minSeverity) && !off.includes(finding.check)),
  );
  return { ...result, findings: findings.filter((finding) => since.standing.has(finding)), accepted, since };
}

function holdAgainst(findings: readonly AnyFinding[], before: readonly KnownFinding[]): SinceBaseline {
  const left = new Map<string, KnownFinding[]>();
  for (const one of before) left.set(one.key, [...(left.get(one.key) ?? []), one]);
  const open = findings.filter((finding) => !takeSame(left, finding));
  const standing = new Map<AnyFinding, 'new' | 'changed'>();
  for (const finding of open) standing.set(finding, left.get(finding.key)?.shift() ? 'changed' : 'new');
  return { known: findings.length - open.length, standing, gone: [...left.values()].flat() };
}

/** Takes an earlier finding with the same numbers off the list; false where there is none. */
function takeSame(left: ReadonlyMap<string, KnownFinding[]>, { key, fingerprint }: AnyFinding): boolean {
  const same = left.get(key) ?? [];
  const place = same.findIndex((one) => one.fingerprint === fingerprint);
  if (place >= 0) same.splice(place, 1);
  return place >= 0;
}
