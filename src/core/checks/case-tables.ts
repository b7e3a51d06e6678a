import type { BusinessCase } from '../catalogue/catalogue';
import { caseParts, type CaseSection } from '../catalogue/case-links';
import type { YearTable } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';
import { hasAmounts, type Difference, type Part, type PartComparison } from './compare-tables';

/** A part of table 1 and the table that explains it. */
export interface TablePair {
  readonly section: CaseSection;
  readonly first: Part;
  readonly second: Part;
}

/** The parts of a case that two of its tables show, where they can be compared: in one price level, sign and known units. */
export const tablePairs = oncePer((businessCase: BusinessCase): readonly TablePair[] => {
  if (!businessCase.economy?.unit) return [];
  return caseParts(businessCase)
    .map(({ section, overall, detail }) => ({ section, first: overall, second: detail }))
    .filter(({ first, second }) => hasAmounts(first) && hasAmounts(second) && comparable(first.table, second.table));
});

function comparable(a: YearTable, b: YearTable): boolean {
  const sameSign = a.sign === null || b.sign === null || a.sign.saving === b.sign.saving;
  const samePrices = a.priceLevel === null || b.priceLevel === null || a.priceLevel.year === b.priceLevel.year;
  return b.unit !== null && a.unit?.unit.currency === b.unit.unit.currency && sameSign && samePrices;
}

/** The rows that account for a difference of the whole, else the whole; where the whole agrees, rows only if each has its twin. */
export function rowsToReport({
  totals,
  rows,
  oneToOne,
}: PartComparison): { label: string | null; years: readonly Difference[] }[] {
  if (totals.length === 0) return oneToOne ? [...rows] : [];
  const years = new Set(totals.map(({ year }) => year));
  const explaining = rows.map((row) => ({ ...row, years: row.years.filter(({ year }) => years.has(year)) }));
  const found = explaining.filter((row) => row.years.length > 0);
  return oneToOne && found.length > 0 ? found : [{ label: null, years: totals }];
}
