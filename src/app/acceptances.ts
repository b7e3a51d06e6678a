import type { AnyFinding } from '../core/checks/registry';
import type { Snapshot } from '../core/workbook/snapshot';
import { readFindingsSheet, type FindingRow } from '../core/writing/findings-sheet';
import { written as danish } from '../messages/da/written';
import { written as english } from '../messages/en/written';

/** A finding that somebody has accepted: why, who and when, and the numbers it was accepted with. */
export interface Acceptance {
  readonly key: string;
  readonly fingerprint: string;
  readonly reason: string;
  readonly name: string;
  /** `2026-11-22`; empty where nobody wrote it. */
  readonly date: string;
  /** The row as it was last written, for a finding that no longer occurs. */
  readonly row: FindingRow;
}

/** `changed`: accepted, but its numbers are others by now, so that it is open again. */
export type FindingStatus =
  { readonly status: 'open' } | { readonly status: 'accepted' | 'changed'; readonly acceptance: Acceptance };

export interface Accepted {
  readonly statusOf: ReadonlyMap<AnyFinding, FindingStatus>;
  /** Accepted findings that no longer occur. */
  readonly gone: readonly Acceptance[];
}

/** The acceptances in a workbook's findings sheet: every row with a reason, whoever wrote it and in which language. */
export function readAcceptances(snapshot: Snapshot): readonly Acceptance[] {
  const rows = readFindingsSheet(snapshot, [danish.findingsSheet.headers, english.findingsSheet.headers]);
  return rows.flatMap((row) => {
    const { key, fingerprint, reason, name, date } = row;
    return reason === '' ? [] : [{ key, fingerprint, reason, name, date, row }];
  });
}

const OPEN: FindingStatus = { status: 'open' };

/** How each finding stands to the acceptances: the same key and numbers is accepted, the same key and other numbers open again. */
export function holdAgainstAcceptances(findings: readonly AnyFinding[], acceptances: readonly Acceptance[]): Accepted {
  const left = new Map<string, Acceptance[]>();
  for (const one of acceptances) left.set(one.key, [...(left.get(one.key) ?? []), one]);
  const statusOf = new Map<AnyFinding, FindingStatus>();
  const take = (finding: AnyFinding, fits: (one: Acceptance) => boolean): Acceptance | null => {
    const same = left.get(finding.key) ?? [];
    const place = same.findIndex(fits);
    return place < 0 ? null : (same.splice(place, 1)[0] ?? null);
  };
  for (const finding of findings) {
    const acceptance = take(finding, ({ fingerprint }) => fingerprint === finding.fingerprint);
    if (acceptance) statusOf.set(finding, { status: 'accepted', acceptance });
  }
  for (const finding of findings) {
    if (statusOf.has(finding)) continue;
    const acceptance = take(finding, () => true);
    statusOf.set(finding, acceptance ? { status: 'changed', acceptance } : OPEN);
  }
  return { statusOf, gone: [...left.values()].flat() };
}

/** The acceptances with one more, or with another reason for the same finding. */
export function withAcceptance(
  acceptances: readonly Acceptance[],
  finding: AnyFinding,
  given: Pick<Acceptance, 'reason' | 'name' | 'date'>,
): readonly Acceptance[] {
  const { key, fingerprint } = finding;
  const row: FindingRow = {
    ...{ severity: '', check: finding.check, sheet: '', cell: '', message: '', kroner: null, status: '' },
    ...given,
    key,
    fingerprint,
  };
  return [...withoutAcceptance(acceptances, finding), { key, fingerprint, ...given, row }];
}

/** The acceptances without the one that a finding stands under. */
export function withoutAcceptance(acceptances: readonly Acceptance[], finding: AnyFinding): readonly Acceptance[] {
  const status = holdAgainstAcceptances([finding], acceptances).statusOf.get(finding) ?? OPEN;
  return status.status === 'open' ? acceptances : acceptances.filter((one) => one !== status.acceptance);
}
