import type { CatalogueIndex } from './catalogue-index';
import { NotingContext, type Notes } from './check-context';
import type { CheckDefinition, CodeTable, Draft, SubjectKind, Subjects } from './define-check';
import type { Finding } from './finding';
import { notedPlaces, type NotedPlaces } from './noted-places';
import { CHECKS, type AnyFinding, type CheckId } from './registry';

/** One check on one subject: what it found and what it read to find it. */
export interface UnitRun {
  readonly check: string;
  /** The object it was run on. */
  readonly subject: Subject;
  readonly findings: readonly AnyFinding[];
  readonly notes: Notes;
  /** The notes by sheet and place: the ground under the coverage. */
  readonly noted: readonly NotedPlaces[];
}

export type Subject = Subjects[SubjectKind];

/** A check, whatever it is about. */
export type AnyRunnable = CheckDefinition<string, SubjectKind, CodeTable>;

/** The checks that are switched on, in the order they run. */
export function checksBut(off: readonly CheckId[]): readonly AnyRunnable[] {
  return (CHECKS as readonly unknown[] as readonly AnyRunnable[]).filter(({ id }) => !off.some((one) => one === id));
}

/** Runs one check on one subject. */
export function runUnit(check: AnyRunnable, subject: Subject, index: CatalogueIndex): UnitRun {
  const context = new NotingContext(index);
  const findings: AnyFinding[] = [];
  for (const draft of check.run(subject as never, context)) findings.push(finish(check, draft));
  const { notes } = context;
  return { check: check.id, subject, findings, notes, noted: notedPlaces(check.id, notes) };
}

function finish(check: AnyRunnable, draft: Draft<CodeTable>): AnyFinding {
  const { identity, figures, severity = check.severity, ...rest } = draft;
  const key = [check.id, draft.code, ...identity].join('|');
  const finding: Finding = { ...rest, check: check.id, severity, key, fingerprint: `${key}#${figures.join(';')}` };
  return finding as AnyFinding;
}

/** Are these the same subject? A table comes with its sheet, the two as a new pair each time. */
export function isSubject(a: Subject, b: Subject): boolean {
  if (!('table' in a) || !('table' in b)) return a === b;
  return a.table === b.table && a.sheet === b.sheet;
}
