import type { BusinessCase, Listing } from '../catalogue/catalogue';
import { sumFigures, withSign } from '../catalogue/net-effect';
import { isUnreadable } from '../catalogue/unreadable-amount';
import { isAmount, type AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { unitApart } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** One year of an investment: what the list's row says and what the case's rows add up to, both as magnitudes. */
export interface InvestedYear {
  readonly year: number;
  readonly listed: AmountCell;
  readonly listedFigure: AmountFigure;
  readonly argued: AmountFigure;
  readonly parts: readonly AmountCell[];
  /** 1 where the case prints its investments as positive numbers. */
  readonly sign: 1 | -1;
}

export interface InvestmentComparison {
  readonly listing: Listing;
  readonly row: TableRow;
  readonly economy: YearTable;
  readonly years: readonly InvestedYear[];
  readonly differing: readonly InvestedYear[];
}

/**
 * The investment row below a listed proposal, held against the case's investments; null where either has none. A case may count
 * implementation costs as part of it, or tell of it in a table of its own: one reading that agrees is enough.
 */
export function compareInvestment(businessCase: BusinessCase, listing: Listing): InvestmentComparison | null {
  const { economy, investments } = businessCase;
  const row = investmentRow(listing);
  if (!economy?.unit || !listing.table.unit || !row || !isActive(listing.row)) return null;
  if (economy.priceLevel?.year !== listing.table.priceLevel?.year) return null;
  const invested = economy.rows.filter((one) => isItem(one) && isInvestment(one));
  const implemented = economy.rows.filter(
    (one) => isItem(one) && (isInvestment(one) || one.section === 'implementation'),
  );
  const own = investments?.unit ? yearsOf(investments, investments.rows.filter(isItem), listing, row) : [];
  const years = yearsOf(economy, invested, listing, row);
  if (years.every(({ parts }) => parts.length === 0)) return null;
  const readings = [years, yearsOf(economy, implemented, listing, row), ...(own.length > 0 ? [own] : [])];
  const agrees = readings.some((reading) => reading.every(holds));
  const differing = agrees ? [] : years.filter((one) => !holds(one));
  const pairs = years.map(({ argued, listedFigure }) => ({ here: argued, there: listedFigure }));
  return { listing, row, economy, years, differing: unitApart(pairs) === null ? differing : [] };
}

/** The only row of an investment below the proposal. */
function investmentRow({ table, row }: Listing): TableRow | null {
  const rows = table.rows.filter(
    (one) => one.role === 'sub-item' && one.parent === row.index && isActive(one) && isInvestment(one),
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function isActive({ status }: TableRow): boolean {
  return status !== 'withdrawn' && status !== 'announced';
}

function isItem({ role, status }: TableRow): boolean {
  return role === 'item' && status !== 'withdrawn';
}

function isInvestment({ section, controlArea }: TableRow): boolean {
  return section === 'investment' || controlArea === 'investment';
}

function yearsOf(table: YearTable, rows: readonly TableRow[], listing: Listing, row: TableRow): InvestedYear[] {
  return flatMap(listing.table.years, ({ year }, column): InvestedYear[] => {
    const there = table.years.findIndex((one) => one.year === year);
    const listed = row.cells[column];
    if (there === -1 || !listed?.figure || !isAmount(listed.figure)) return [];
    const cells = flatMap(rows, ({ cells: all }) => all[there] ?? []);
    if (cells.some(isUnreadable)) return [];
    const parts = cells.filter(({ figure }) => figure !== null && isAmount(figure));
    const sum = sumFigures(parts.map(({ figure }) => figure));
    const sign = sum.value < 0 ? -1 : 1;
    const listedFigure = withSign(listed.figure, listed.figure.value < 0 ? -1 : 1);
    return [{ year, listed, listedFigure, argued: withSign(sum, sign), parts, sign }];
  });
}

function holds({ listedFigure, argued }: InvestedYear): boolean {
  return meets(listedFigure.interval, argued.interval);
}
