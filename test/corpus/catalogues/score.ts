import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import type { Severity } from '../../../src/core/checks/finding';
import type { AnyFinding } from '../../../src/core/checks/registry';
import { runChecksAtOnce } from '../../../src/core/checks/run-checks';
import { compareVersions } from '../../../src/core/checks/version-change';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { formatAddress, type CellRange } from '../../../src/core/workbook/cell-ref';
import { describeFinding } from '../../../src/app/describe-finding';
import { da } from '../../../src/messages/da';
import { oncePer } from '../../../src/core/workbook/once-per';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import type { Expectation, LabelledWorkbook } from './read-labelled';

/** Findings of one check at error and warning; `noted` and `unnoted` are the ones asked for at info. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  noted: number;
  unnoted: number;
}

export interface Score {
  readonly checks: Map<string, Tally>;
  readonly mistakes: string[];
}

export function emptyTally(): Tally {
  return { right: 0, wrong: 0, missed: 0, noted: 0, unnoted: 0 };
}

/** What scoring looks at in a finding, or in a change from one version of a workbook to the next. */
export interface Found {
  readonly check: string;
  readonly code: string;
  readonly severity: Severity;
  readonly cells: readonly CellRange[];
  /** What a reader is told. */
  readonly says: () => string;
}

/**
 * What the program finds in a labelled workbook; where one cell was changed, only what the change brought, and the comparison of the two
 * versions.
 */
export function findingsOf({ snapshot, before }: LabelledWorkbook): readonly Found[] {
  const { catalogue: after, findings } = checked(snapshot);
  if (before === null) return findings.map(told);
  const earlier = checked(before);
  const known = new Set(earlier.findings.map(({ fingerprint }) => fingerprint));
  const changes = compareVersions(earlier.catalogue, after).map(
    ({ check, code, severity, before: from, after: to }): Found => ({
      check,
      code,
      severity,
      cells: to.length > 0 ? to : from,
      says: () => code,
    }),
  );
  return [...findings.filter(({ fingerprint }) => !known.has(fingerprint)).map(told), ...changes];
}

/** A workbook with its findings. One stands before all its changes, and is looked at for its score and for the record. */
export const checked = oncePer((snapshot: Snapshot) => {
  const catalogue = buildCatalogue(snapshot.name, readWorkbook(snapshot));
  return { catalogue, findings: runChecksAtOnce(catalogue).findings };
});

function told(finding: AnyFinding): Found {
  return { ...finding, says: () => describeFinding(finding, da).what };
}

/** Holds the findings against the labels, one finding to one label. */
export function scoreWorkbook(workbook: LabelledWorkbook, findings: readonly Found[], score: Score): void {
  const open = new Set(findings);
  const tally = (check: string): Tally => {
    const known = score.checks.get(check) ?? emptyTally();
    score.checks.set(check, known);
    return known;
  };
  const say = (what: string): unknown => score.mistakes.push(`${workbook.file}: ${what}`);
  for (const expectation of asked(workbook.expectations)) {
    const found = [...open].find((finding) => answers(finding, expectation));
    if (found) open.delete(found);
    if (found) tally(found.check)[expectation.severity === 'info' ? 'noted' : 'right']++;
    else if (!expectation.optional) {
      tally(expectation.checks[0] ?? '')[expectation.severity === 'info' ? 'unnoted' : 'missed']++;
      say(`missed ${expectation.written}${nearby(expectation, findings)}`);
    }
  }
  for (const finding of open) {
    if (finding.severity === 'info' || workbook.expectations.some((one) => one.optional && answers(finding, one)))
      continue;
    tally(finding.check).wrong++;
    say(`wrong  ${outline(finding)}\n      ${finding.says()}`);
  }
}

/** What must appear; a finding that may appear is no credit. */
function asked(expectations: readonly Expectation[]): Expectation[] {
  return expectations.filter(({ optional }) => !optional);
}

function answers(finding: Found, { checks, cells, code, severity }: Expectation): boolean {
  const [place] = finding.cells;
  return (
    checks.includes(finding.check) &&
    (code === null || finding.code === code) &&
    (severity === null ? finding.severity !== 'info' : finding.severity === severity) &&
    place !== undefined &&
    cells.some((cell) => holds(place, cell))
  );
}

function holds(range: CellRange, cell: CellRange): boolean {
  return (
    range.sheet === cell.sheet &&
    range.top <= cell.top &&
    range.bottom >= cell.bottom &&
    range.left <= cell.left &&
    range.right >= cell.right
  );
}

/** The same check's findings in this workbook: often the place or the severity is all that differs. */
function nearby({ checks }: Expectation, findings: readonly Found[]): string {
  const others = findings.filter(({ check }) => checks.includes(check));
  return others.length === 0 ? '' : ` (it says: ${others.map(outline).join('; ')})`;
}

function outline({ check, code, cells, severity }: Found): string {
  return `${check} ${cells[0] ? formatAddress(cells[0]) : '-'} ${code} ${severity}`;
}
