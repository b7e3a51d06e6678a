import { sharedYears } from '../catalogue/match-rows';
import { initiativesOf } from '../catalogue/plan-links';
import type { Catalogue, SheetRow } from '../catalogue/catalogue';
import { meets } from '../figures/interval';
import type { CheckContext } from './check-context';
import type { Draft } from './define-check';
import { identityOf, sheetIdentity } from './identity';
import type { codes } from './rollup-codes';
import { amountIn, stake } from './rollups';
import { evidenceOf, joinCells, shownIn } from './stated-sums';

/** One initiative in two tables of a plan, and the years of both. */
interface RowPair {
  readonly title: string;
  readonly here: SheetRow;
  readonly there: SheetRow;
  readonly years: readonly { readonly year: number; readonly here: Amount; readonly there: Amount }[];
}

type Amount = NonNullable<ReturnType<typeof amountIn>>;

/**
 * Holds a plan's rows against the same initiatives on its other sheets. Two tables are taken for one plan where more of their
 * rows agree than differ: otherwise they are versions of it, which may differ.
 */
export function* comparePlans(catalogue: Catalogue, context: CheckContext): Generator<Draft<typeof codes>> {
  for (const pairs of pairsByTables(catalogue).values()) {
    const differing = pairs.filter(differs);
    if (differing.length * 2 >= pairs.length) continue;
    context.compared(pairs.flatMap(({ years }) => years.flatMap(({ here, there }) => [here.cell, there.cell])));
    for (const pair of differing) yield draftOf(pair);
  }
}

/** Pairs of rows, by the two tables they stand in. Each later place is held against the first. */
function pairsByTables(catalogue: Catalogue): Map<string, RowPair[]> {
  const groups = new Map<string, RowPair[]>();
  for (const { title, places } of initiativesOf(catalogue.sheets)) {
    const [here, ...others] = places;
    for (const there of others) {
      const pair = here && comparable(here, there) ? pairOf(title, here, there) : null;
      if (!here || !pair) continue;
      const key = [here, there].map(({ sheet, table }) => `${sheet.name}/${table.index}`).join(' ');
      const group = groups.get(key);
      if (group) group.push(pair);
      else groups.set(key, [pair]);
    }
  }
  return groups;
}

function comparable(here: SheetRow, there: SheetRow): boolean {
  const [a, b] = [here.table, there.table];
  const sameUnit = a.unit !== null && b.unit !== null && a.unit.unit.currency === b.unit.unit.currency;
  const samePrices = a.priceLevel === null || b.priceLevel === null || a.priceLevel.year === b.priceLevel.year;
  const sameSign = a.sign === null || b.sign === null || a.sign.saving === b.sign.saving;
  return sameUnit && samePrices && sameSign && here.row.status === 'active' && there.row.status === 'active';
}

function pairOf(title: string, here: SheetRow, there: SheetRow): RowPair | null {
  const years = sharedYears(here.table, there.table).flatMap(({ year, here: left, there: right }) => {
    const [a, b] = [amountIn(here.row, left), amountIn(there.row, right)];
    return a && b ? [{ year, here: a, there: b }] : [];
  });
  return years.length === 0 ? null : { title, here, there, years };
}

function differs({ years }: RowPair): boolean {
  return years.some(({ here, there }) => !meets(here.figure.interval, there.figure.interval));
}

function draftOf({ title, here, there, years: all }: RowPair): Draft<typeof codes> {
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
