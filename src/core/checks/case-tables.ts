import type { BusinessCase } from '../catalogue/catalogue';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import { hasAmounts, type Difference, type Part, type PartComparison } from './compare-tables';

/** Which part of a case's economy two of its tables both show. */
export type CaseSection = 'permanent' | 'investment';

/** A part of table 1 and the table that explains it. */
export interface TablePair {
  readonly section: CaseSection;
  readonly first: Part;
  readonly second: Part;
}

/** Table 1's permanent rows against table 2, its implementation rows against table 3; only in one price level and known units. */
export function tablePairs({ economy, permanentChanges, investments }: BusinessCase): TablePair[] {
  if (!economy?.unit) return [];
  const inSection = (...sections: TableRow['section'][]): Part => ({
    table: economy,
    rows: items(economy).filter(({ section }) => sections.includes(section)),
  });
  const pairs: TablePair[] = [];
  if (permanentChanges) {
    pairs.push({ section: 'permanent', first: inSection('permanent', null), second: whole(permanentChanges) });
  }
  if (investments) {
    const costs = inSection('implementation', 'investment');
    pairs.push({ section: 'investment', first: invested(costs, whole(investments)), second: whole(investments) });
  }
  return pairs.filter(
    ({ first, second }) => hasAmounts(first) && hasAmounts(second) && comparable(first.table, second.table),
  );
}

/** Table 1 may gather running costs and investments under one heading; where table 3 has fewer rows, it shows the investments. */
function invested(costs: Part, second: Part): Part {
  const rows = costs.rows.filter(
    ({ section, controlArea }) => section === 'investment' || controlArea === 'investment',
  );
  const isMixed = rows.length > 0 && rows.length < costs.rows.length;
  return isMixed && second.rows.length < costs.rows.length ? { ...costs, rows } : costs;
}

function whole(table: YearTable): Part {
  return { table, rows: items(table) };
}

function items(table: YearTable): TableRow[] {
  return table.rows.filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
}

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
