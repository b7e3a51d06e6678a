import { meets } from '../figures/interval';
import type { CheckContext } from './check-context';
import type { Draft } from './define-check';
import { identityOf, sheetIdentity } from './identity';
import type { codes } from './rollup-codes';
import type { PlanPair } from './plan-pairs';
import { stake } from './rollups';
import { evidenceOf, joinCells, shownIn } from './stated-sums';

/**
 * Holds a plan's rows in one table against the same initiatives in another. The two are taken for one plan where more of their rows
 * agree than differ: otherwise they are versions of it, which may differ.
 */
export function* comparePlans(pairs: readonly PlanPair[], context: CheckContext): Generator<Draft<typeof codes>> {
  const differing = pairs.filter(differs);
  if (differing.length * 2 >= pairs.length) return;
  context.compared(pairs.flatMap(({ years }) => years.flatMap(({ here, there }) => [here.cell, there.cell])));
  for (const pair of differing) yield draftOf(pair);
}

function differs({ years }: PlanPair): boolean {
  return years.some(({ here, there }) => !meets(here.figure.interval, there.figure.interval));
}

function draftOf({ title, here, there, years: all }: PlanPair): Draft<typeof codes> {
  const differing = all.filter(({ here: a, there: b }) => !meets(a.figure.interval, b.figure.interval));
  const years = differing.map((one) => ({
    year: one.year,
    here: shownIn(here.table, one.here.figure),
    there: shownIn(there.table, one.there.figure),
  }));
  return {
    code: 'plan-rows-differ',
    severity: 'warning',
    cells: [...joinCells(differing.map((one) => one.there.cell)), ...joinCells(differing.map((one) => one.here.cell))],
    data: { title, sheet: here.sheet.name, otherSheet: there.sheet.name, years },
    amount: stake(
      here.table,
      differing.map((one) => [one.here.figure, one.there.figure]),
    ),
    evidence: differing.flatMap((one) => [
      evidenceOf(there.table, there.row, one.there),
      evidenceOf(here.table, here.row, one.here),
    ]),
    arithmetic: years.map(({ year, here: a, there: b }) => ({ step: 'compare-lists', year, here: a, there: b })),
    identity: [sheetIdentity(there.sheet), identityOf(title)],
    figures: differing.flatMap((one) => [one.year, one.here.figure.value, one.there.figure.value]),
  };
}
