import type { Proposal } from '../catalogue/catalogue';
import type { SheetReading } from '../reading/sheet-reading';
import type { CatalogueIndex } from './catalogue-index';
import type { SubjectKind } from './define-check';
import { groupBy } from '../workbook/group-by';
import { stillHolds } from './look-ups';
import type { AnyFinding } from './registry';
import { isSubject, runUnit, type AnyRunnable, type Subject, type UnitRun } from './unit-run';

/** What belongs together: a sheet with its tables and the case it argues, or a proposal. */
export type GroupSubject = SheetReading | Proposal;

/** Every run on a sheet and what is on it, or on a proposal, check by check. */
export interface GroupRuns {
  /** By what name it is kept in mind who asked for what. */
  readonly asker: string;
  readonly units: readonly UnitRun[];
  readonly findings: readonly AnyFinding[];
  /** Places that were held against something, by the sheets they are on. */
  readonly compared: ReadonlyMap<string, readonly number[]>;
}

/** How far a run has come, in sheets and proposals; `sheet` is the one at hand. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string | null;
}

/** What a group is run with: the checks, what they may look up, and the runs that are known of the same group. */
export interface GroupWork {
  readonly checks: readonly AnyRunnable[];
  readonly index: CatalogueIndex;
  readonly known: GroupRuns | null;
}

/** Runs the checks on a group, yielding before each. A known run holds where everything it looked up is found again. */
export function* runGroup(
  of: GroupSubject,
  { checks, index, known }: GroupWork,
  progress: RunProgress,
): Generator<RunProgress, GroupRuns> {
  const subjects = subjectsOf(of, index);
  const knownOf = groupBy(known?.units ?? [], ({ check }) => check);
  const units: UnitRun[] = [];
  for (const check of checks) {
    const before = knownOf.get(check.id);
    for (const [place, subject] of subjects[check.about].entries()) {
      const unit = before?.[place];
      if (unit && isSubject(unit.subject, subject) && stillHolds(unit.notes.read, index)) {
        units.push(unit);
        continue;
      }
      yield progress;
      units.push(runUnit(check, subject, index));
    }
  }
  return gathered('tables' in of ? `sheet ${of.name}` : `proposal ${of.id}`, units);
}

function gathered(asker: string, units: readonly UnitRun[]): GroupRuns {
  const compared = new Map<string, number[]>();
  for (const { noted } of units) {
    for (const { sheet, compared: places } of noted) {
      const known = compared.get(sheet);
      if (known) for (const place of places) known.push(place);
      else compared.set(sheet, [...places]);
    }
  }
  return { asker, units, findings: units.flatMap(({ findings }) => findings), compared };
}

const NONE: readonly never[] = [];

function subjectsOf(of: GroupSubject, index: CatalogueIndex): Readonly<Record<SubjectKind, readonly Subject[]>> {
  if (!('tables' in of)) return { table: NONE, sheet: NONE, case: NONE, proposal: [of] };
  const businessCase = index.cases.get(of.name);
  return {
    table: of.tables.map((table) => ({ sheet: of, table })),
    sheet: [of],
    case: businessCase?.sheet === of ? [businessCase] : NONE,
    proposal: NONE,
  };
}
