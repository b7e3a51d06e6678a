import type { Catalogue } from '../catalogue/catalogue';
import { indexCatalogue, type CatalogueIndex } from './catalogue-index';
import { NotingContext, stillHolds, type Notes } from './check-context';
import type { CheckDefinition, CodeTable, Draft, SubjectKind, Subjects } from './define-check';
import type { Finding } from './finding';
import { inReadingOrder } from './order-findings';
import { mergeConsequences } from './merge-consequences';
import { mergeSameWords } from './merge-same-words';
import { notedPlaces, type NotedPlaces } from './noted-places';
import { CHECKS, type AnyFinding, type CheckId } from './registry';

/** One check on one subject: what it found and what it read to find it. */
export interface UnitRun {
  readonly check: string;
  /** The object it was run on. */
  readonly subject: object;
  readonly findings: readonly AnyFinding[];
  readonly notes: Notes;
  /** The notes by sheet and place: the ground under the coverage. */
  readonly noted: readonly NotedPlaces[];
}

export interface CheckRun {
  /** Worst first, then most kroner, then in the order of the sheets. */
  readonly findings: readonly AnyFinding[];
  readonly units: readonly UnitRun[];
}

/** How far a run has come; `sheet` is the one at hand. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string | null;
}

type RunnableCheck = CheckDefinition<string, SubjectKind, CodeTable>;

/** What a reader chose about the checks. */
export interface CheckChoice {
  /** Checks that are switched off: they neither find nor count as having compared anything. */
  readonly off?: readonly CheckId[];
}

/**
 * Runs the checks over a catalogue, pausing after each subject: the caller decides whether and when to go on. `before` are the units of
 * an earlier run: one whose subject and answers are the same objects as then is taken over, so that the result is that of a full run.
 */
export function* runChecks(
  catalogue: Catalogue,
  { off = [] }: CheckChoice = {},
  before: readonly UnitRun[] = [],
): Generator<RunProgress, CheckRun> {
  const index = indexCatalogue(catalogue);
  const earlier = earlierRuns(before);
  const checks = (CHECKS as readonly unknown[] as readonly RunnableCheck[]).filter(
    ({ id }) => !off.some((one) => one === id),
  );
  const subjects = subjectsIn(catalogue);
  const total = checks.reduce((sum, { about }) => sum + subjects[about].length, 0);
  const units: UnitRun[] = [];
  for (const check of checks) {
    for (const { subject, sheet } of subjects[check.about]) {
      const known = earlier(check.id, subject);
      if (known && stillHolds(known.notes, index)) {
        units.push(known);
        continue;
      }
      yield { done: units.length, total, sheet };
      units.push(runUnit(check, subject, index));
    }
  }
  return {
    findings: inReadingOrder(
      catalogue.sheets,
      mergeSameWords(mergeConsequences(units.flatMap((unit) => unit.findings))),
    ),
    units,
  };
}

function runUnit(check: RunnableCheck, subject: Subject, index: CatalogueIndex): UnitRun {
  const context = new NotingContext(index);
  const findings: AnyFinding[] = [];
  for (const draft of check.run(subject as never, context)) findings.push(finish(check, draft));
  const { notes } = context;
  return { check: check.id, subject, findings, notes, noted: notedPlaces(check.id, notes) };
}

type Subject = Subjects[SubjectKind];

/** A table comes with its sheet, the two as a new pair each time: the table stands for it. */
function keyOf(subject: object): object {
  return 'table' in subject ? (subject as Subjects['table']).table : subject;
}

function isOn(unit: UnitRun, subject: object): boolean {
  if (!('table' in subject)) return unit.subject === subject;
  const [a, b] = [unit.subject, subject] as [Subjects['table'], Subjects['table']];
  return a.table === b.table && a.sheet === b.sheet;
}

/** More subjects than this out of line, and what an earlier run made of them is looked up instead of looked for. */
const MANY_OUT_OF_LINE = 100;

/** Finds what an earlier run made of a subject. Subjects mostly come in the same order again, some of them new, some gone. */
function earlierRuns(units: readonly UnitRun[]): (check: string, subject: object) => UnitRun | null {
  let next = 0;
  let missed = 0;
  let index: ReadonlyMap<string, ReadonlyMap<object, number>> | null = null;
  const isAt = (place: number, check: string, subject: object): boolean => {
    const unit = units[place];
    return unit?.check === check && isOn(unit, subject);
  };
  return (check, subject) => {
    if (isAt(next, check, subject)) return units[next++] ?? null;
    let place = [next + 1, next - 1].find((near) => isAt(near, check, subject));
    if (place === undefined && (missed += 1) > MANY_OUT_OF_LINE) {
      index ??= bySubject(units);
      const known = index.get(check)?.get(keyOf(subject));
      place = known !== undefined && isAt(known, check, subject) ? known : undefined;
    }
    // A subject that was not there stands in another's place.
    next = (place ?? next) + 1;
    return place === undefined ? null : (units[place] ?? null);
  };
}

function bySubject(units: readonly UnitRun[]): ReadonlyMap<string, ReadonlyMap<object, number>> {
  const found = new Map<string, Map<object, number>>();
  for (const [place, unit] of units.entries()) {
    const ofCheck = found.get(unit.check) ?? new Map<object, number>();
    ofCheck.set(keyOf(unit.subject), place);
    found.set(unit.check, ofCheck);
  }
  return found;
}

interface SubjectPlace<S extends Subject = Subject> {
  readonly subject: S;
  readonly sheet: string | null;
}

/** What each kind of check is run on, in the order of the sheets. */
function subjectsIn(catalogue: Catalogue): { readonly [K in SubjectKind]: readonly SubjectPlace<Subjects[K]>[] } {
  const { sheets, cases, proposals } = catalogue;
  return {
    table: sheets.flatMap((sheet) => sheet.tables.map((table) => ({ subject: { sheet, table }, sheet: sheet.name }))),
    sheet: sheets.map((subject) => ({ subject, sheet: subject.name })),
    case: cases.map((subject) => ({ subject, sheet: subject.sheet.name })),
    proposal: proposals.map((subject) => ({ subject, sheet: subject.cases[0]?.sheet.name ?? null })),
    catalogue: [{ subject: catalogue, sheet: null }],
  };
}

function finish(check: RunnableCheck, draft: Draft<CodeTable>): AnyFinding {
  const { identity, figures, severity = check.severity, ...rest } = draft;
  const key = [check.id, draft.code, ...identity].join('|');
  const finding: Finding = { ...rest, check: check.id, severity, key, fingerprint: `${key}#${figures.join(';')}` };
  return finding as AnyFinding;
}

/** Runs every check without pausing. */
export function runChecksAtOnce(catalogue: Catalogue): CheckRun {
  const run = runChecks(catalogue);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
