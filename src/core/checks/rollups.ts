import { sumFigures } from '../catalogue/net-effect';
import { isAmount, type AmountFigure } from '../figures/figure';
import { meets, subtractIntervals } from '../figures/interval';
import { oere, type Oere } from '../figures/oere';
import type { AmountCell, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { totalRows, type TablePlace } from '../catalogue/grand-totals';
import { canonicalId } from '../catalogue/proposal-id';
import { matchRows, sharedYears } from '../catalogue/match-rows';
import { oncePer } from '../workbook/once-per';
import { tableName } from './table-name';

/** A group as the overview lists it, and the group's own sheet. */
export interface GroupCopy {
  readonly original: TablePlace;
  readonly copy: TablePlace;
}

/** The overview's list that each group sheet's list is a copy of, by the copy's name: the first one with which it shares a proposal. */
export function originalLists(sheets: readonly SheetReading[]): ReadonlyMap<string, TablePlace> {
  const originals = listsOn(sheets, 'overview');
  const firstWith = new Map<string, number>();
  for (const [place, { table }] of originals.entries()) {
    for (const id of idsOf(table).keys()) if (!firstWith.has(id)) firstWith.set(id, place);
  }
  return new Map(
    listsOn(sheets, 'group-table').flatMap(({ sheet, table }) => {
      const places = [...idsOf(table).keys()].map((id) => firstWith.get(id) ?? Infinity);
      const original = originals[Math.min(...places)];
      return original ? [[tableName({ sheet, table }), original] as const] : [];
    }),
  );
}

/** Does the sheet decide whose copy a group's list is? */
export function holdsGroups({ kind }: SheetReading): boolean {
  return kind === 'overview' || kind === 'group-table';
}

function listsOn(sheets: readonly SheetReading[], kind: SheetReading['kind']): TablePlace[] {
  return sheets.filter((sheet) => sheet.kind === kind).flatMap(proposalLists);
}

/** The lists of proposals on a sheet: the same sheet gives the same objects. */
export const proposalLists = oncePer((sheet: SheetReading): readonly TablePlace[] =>
  sheet.tables.filter(({ role }) => role === 'proposals').map((table) => ({ sheet, table })),
);

/** The proposals of a list by ID. */
export const idsOf = oncePer(
  (table: YearTable): ReadonlyMap<string, TableRow> =>
    new Map(
      table.rows.flatMap((row) => (row.role === 'item' && row.id ? [[canonicalId(row.id.text), row] as const] : [])),
    ),
);

export interface TotalPair {
  readonly year: number;
  readonly row: TableRow;
  readonly otherRow: TableRow;
  readonly here: AmountCell & { readonly figure: AmountFigure };
  readonly there: AmountCell & { readonly figure: AmountFigure };
}

/** The totals two tables both state, year by year. */
export function sharedTotals(here: YearTable, there: YearTable): TotalPair[] {
  const matches = matchRows(totalRows(here), totalRows(there));
  return matches.flatMap(({ here: row, there: otherRow }) =>
    sharedYears(here, there).flatMap(({ year, here: left, there: right }) => {
      const [a, b] = [amountIn(row, left), amountIn(otherRow, right)];
      return a && b ? [{ year, row, otherRow, here: a, there: b }] : [];
    }),
  );
}

/** A row's cell in a column, where it states an amount. */
export function amountIn(row: TableRow, column: number): (AmountCell & { readonly figure: AmountFigure }) | null {
  const cell = row.cells[column];
  return cell?.figure && isAmount(cell.figure) ? { ...cell, figure: cell.figure } : null;
}

/** Proposals of one list that the other leaves out, when they account for the difference between two totals in that year. */
export function rowsThatAccount(pair: TotalPair, here: YearTable, there: YearTable): TableRow[] {
  const others = idsOf(there);
  const column = here.years.findIndex(({ year }) => year === pair.year);
  const missing = [...idsOf(here)].flatMap(([id, row]) => (others.has(id) ? [] : [row]));
  const left = sumFigures(missing.map((row) => amountIn(row, column)?.figure ?? null));
  const difference = subtractIntervals(pair.here.figure.interval, pair.there.figure.interval);
  return left.value !== 0 && meets(difference, left.interval) ? missing : [];
}

/** Øre by which pairs of totals differ, added up; null where the unit is unknown. */
export function stake(table: YearTable, pairs: readonly (readonly [AmountFigure, AmountFigure])[]): Oere | null {
  return table.unit ? oere(pairs.reduce((sum, [a, b]) => sum + Math.abs(a.value - b.value), 0)) : null;
}
