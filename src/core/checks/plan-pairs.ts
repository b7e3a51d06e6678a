import { sharedYears } from '../catalogue/match-rows';
import { initiativesOf } from '../catalogue/plan-links';
import type { SheetRow } from '../catalogue/catalogue';
import type { SheetReading } from '../reading/sheet-reading';
import { groupBy } from '../workbook/group-by';
import { amountIn } from './rollups';

/** One initiative in two tables of a plan, and the years of both. */
export interface PlanPair {
  readonly title: string;
  readonly here: SheetRow;
  readonly there: SheetRow;
  readonly years: readonly { readonly year: number; readonly here: Amount; readonly there: Amount }[];
}

type Amount = NonNullable<ReturnType<typeof amountIn>>;

/** Initiatives that stand in two tables of a workbook's plans, pair by pair of tables, by the sheet of the first. Each later place is held against the first. */
export function planPairs(sheets: readonly SheetReading[]): ReadonlyMap<string, readonly (readonly PlanPair[])[]> {
  const groups = new Map<string, PlanPair[]>();
  for (const { title, places } of initiativesOf(sheets)) {
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
  return groupBy(groups.values(), ([first]) => first?.here.sheet.name ?? '');
}

/** Does the sheet hold rows of a plan? */
export function holdsPlans({ tables }: SheetReading): boolean {
  return tables.some(({ role }) => role === 'action-plan' || role === 'recovery-plan');
}

function comparable(here: SheetRow, there: SheetRow): boolean {
  const [a, b] = [here.table, there.table];
  const sameUnit = a.unit !== null && b.unit !== null && a.unit.unit.currency === b.unit.unit.currency;
  const samePrices = a.priceLevel === null || b.priceLevel === null || a.priceLevel.year === b.priceLevel.year;
  const sameSign = a.sign === null || b.sign === null || a.sign.saving === b.sign.saving;
  return sameUnit && samePrices && sameSign && here.row.status === 'active' && there.row.status === 'active';
}

function pairOf(title: string, here: SheetRow, there: SheetRow): PlanPair | null {
  const years = sharedYears(here.table, there.table).flatMap(({ year, here: left, there: right }) => {
    const [a, b] = [amountIn(here.row, left), amountIn(there.row, right)];
    return a && b ? [{ year, here: a, there: b }] : [];
  });
  return years.length === 0 ? null : { title, here, there, years };
}
