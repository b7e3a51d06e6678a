import type { BusinessCase } from '../catalogue/catalogue';
import type { YearTable } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';

/** How many cases show which years. */
export function countYears(cases: readonly BusinessCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { economy } of cases) {
    if (economy) counts.set(yearsShown(economy), (counts.get(yearsShown(economy)) ?? 0) + 1);
  }
  return counts;
}

/** The years that more than half of at least three other cases show, beside one that shows `own`; null where there is no such usage. */
export function usualYearsBeside(counts: ReadonlyMap<string, number>, own: string): string | null {
  const others = [...counts].map(([years, count]) => ({ years, count: years === own ? count - 1 : count }));
  const all = others.reduce((sum, { count }) => sum + count, 0);
  return all < 3 ? null : (others.find(({ count }) => count * 2 > all)?.years ?? null);
}

/** A table's years, to be compared: "2025,2026". */
export function yearsShown(table: YearTable): string {
  return shown(table).years;
}

const shown = oncePer(({ years }: YearTable) => ({ years: years.map(({ year }) => year).join(',') }));
