import type { Catalogue } from '../catalogue/catalogue';
import { Askers } from './askers';
import { changesBetween } from './catalogue-changes';
import { indexCatalogue, type CatalogueIndex } from './catalogue-index';
import { updateCompared, type ComparedOn } from './compared-places';
import { groupBy } from '../workbook/group-by';
import { runGroup, type GroupRuns, type GroupSubject, type RunProgress } from './group-runs';
import { findConsequences, mergeConsequences, type Consequences } from './merge-consequences';
import { mergeSameWords } from './merge-same-words';
import { inReadingOrder } from './order-findings';
import { CHECKS, type AnyFinding, type CheckId } from './registry';
import { checksBut, type UnitRun } from './unit-run';

/** Every run of a check over one catalogue, and what a later run over the next catalogue needs to know to take them over. */
export interface Runs {
  readonly index: CatalogueIndex;
  /** The checks that were switched off. */
  readonly off: readonly CheckId[];
  /** By sheet, in tab order, then by proposal. */
  readonly groups: ReadonlyMap<GroupSubject, GroupRuns>;
  readonly askers: Askers;
  /** What was held against something, by the sheet it stands on. */
  readonly compared: ReadonlyMap<string, ComparedOn>;
  readonly consequences: Consequences;
}

export interface CheckRun {
  /** Worst first, then most kroner, then in the order of the sheets. */
  readonly findings: readonly AnyFinding[];
  readonly runs: Runs;
}

/** What a reader chose about the checks. */
export interface CheckChoice {
  /** Checks that are switched off: they neither find nor count as having compared anything. */
  readonly off?: readonly CheckId[];
}

/**
 * Runs the checks over a catalogue, pausing before each: the caller decides whether and when to go on. `before` are the runs of an earlier
 * catalogue: those whose subject and answers are the same objects as then are taken over, so that the result is that of a full run.
 */
export function* runChecks(
  catalogue: Catalogue,
  { off = [] }: CheckChoice = {},
  before: Runs | null = null,
): Generator<RunProgress, CheckRun> {
  const index = indexCatalogue(catalogue, before?.index);
  const checks = checksBut(off);
  const askers = before?.askers ?? new Askers();
  const holds = before ? holdingSince(before, index, off) : () => false;
  const groups = new Map<GroupSubject, GroupRuns>();
  const run: GroupRuns[] = [];
  const total = catalogue.sheets.length + catalogue.proposals.length;
  for (const of of [...catalogue.sheets, ...catalogue.proposals]) {
    const known = before?.groups.get(of) ?? null;
    if (known && holds(known)) groups.set(of, known);
    else {
      const made = yield* runGroup(of, { checks, index, known }, { done: groups.size, total, sheet: sheetOf(of) });
      for (const { notes } of made.units) askers.note(made.asker, notes.read);
      run.push(made);
      groups.set(of, made);
    }
  }
  const compared = updateCompared(before?.compared ?? new Map<string, ComparedOn>(), goneFrom(before, groups), run);
  const found = findingsIn(groups);
  const consequences = findConsequences(found, before?.consequences);
  return {
    findings: inReadingOrder(catalogue.sheets, mergeSameWords(mergeConsequences(found, consequences))),
    runs: { index, off, groups, askers, compared, consequences },
  };
}

/** Which groups of runs hold as a whole: nobody in them asked for anything that is answered otherwise now. */
function holdingSince(before: Runs, index: CatalogueIndex, off: readonly CheckId[]): (known: GroupRuns) => boolean {
  const isSameWork = before.off.join() === off.join() && before.index.schema === index.schema;
  if (!isSameWork) return () => false;
  const changes = changesBetween(before.index.catalogue, index.catalogue);
  const touched = before.askers.touchedBy({ before: before.index, now: index, changes });
  return ({ asker }) => !touched.has(asker);
}

/** The groups whose runs were not taken over. */
function goneFrom(before: Runs | null, groups: Runs['groups']): GroupRuns[] {
  const gone: GroupRuns[] = [];
  for (const [of, old] of before?.groups ?? []) if (groups.get(of) !== old) gone.push(old);
  return gone;
}

function sheetOf(of: GroupSubject): string | null {
  return 'tables' in of ? of.name : (of.cases[0]?.sheet.name ?? null);
}

/** The findings check by check, each check's in the order of its subjects. */
function findingsIn(groups: Runs['groups']): AnyFinding[] {
  const found: AnyFinding[] = [];
  for (const { findings } of groups.values()) for (const finding of findings) found.push(finding);
  return checkByCheck(found);
}

/** Every run, check by check, each check's in the order of its subjects. */
export function unitsOf({ groups }: Runs): readonly UnitRun[] {
  return checkByCheck([...groups.values()].flatMap(({ units }) => units));
}

function checkByCheck<T extends { readonly check: string }>(all: readonly T[]): T[] {
  const byCheck = groupBy(all, ({ check }) => check);
  return CHECKS.flatMap(({ id }) => byCheck.get(id) ?? []);
}

/** Runs every check without pausing. */
export function runChecksAtOnce(catalogue: Catalogue): CheckRun {
  const run = runChecks(catalogue);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
