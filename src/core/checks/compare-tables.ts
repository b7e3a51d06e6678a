import { sumFigures } from '../catalogue/net-effect';
import { isUnreadable } from '../catalogue/unreadable-amount';
import { isAmount, type AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { AmountCell, TableRow } from '../reading/sheet-reading';
import { oncePerWith } from '../workbook/once-per';
import { linkRows, sharedYears, type RowsOfTable } from '../catalogue/match-rows';
import { unitApart, type UnitFactor } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** Some rows of a table, to be held against some rows of another. */
export type Part = RowsOfTable;

/** One year of two parts, or of two rows of theirs; in what a comparison gives, one in which they differ. */
export interface Difference {
  readonly year: number;
  readonly here: AmountFigure;
  readonly there: AmountFigure;
  readonly hereCells: readonly AmountCell[];
  readonly thereCells: readonly AmountCell[];
}

export interface RowDifference {
  readonly label: string;
  readonly years: readonly Difference[];
}

export interface PartComparison {
  readonly compared: readonly AmountCell[];
  /** Years in which the parts as a whole differ. */
  readonly totals: readonly Difference[];
  /** The unit by which the parts as a whole lie apart. */
  readonly unit: UnitFactor | null;
  /** Rows of the same label that differ. */
  readonly rows: readonly RowDifference[];
  /** Every row has its counterpart: then rows may be compared even where the totals agree. */
  readonly oneToOne: boolean;
}

/** Holds two parts against each other over the years both tables have. */
export const compareParts = oncePerWith((here: Part, there: Part): PartComparison => {
  const years = sharedYears(here.table, there.table);
  const matches = linkRows(here, there);
  const beside = (a: readonly TableRow[], b: readonly TableRow[]): Difference[] =>
    flatMap(years, ({ year, here: left, there: right }) => {
      const [hereCells, thereCells] = [cellsAt(a, left), cellsAt(b, right)];
      if (hereCells.some(isUnreadable) || thereCells.some(isUnreadable)) return [];
      return [sideBySide(year, hereCells, thereCells)];
    });
  const wholes = beside(here.rows, there.rows);
  const rows = flatMap(matches, (match) => {
    const found = beside([match.here], [match.there]).filter(differs);
    return found.length === 0 ? [] : [{ label: match.here.label?.text ?? '', years: found }];
  });
  return {
    compared: flatMap(years, ({ here: left, there: right }) => [
      ...cellsAt(here.rows, left),
      ...cellsAt(there.rows, right),
    ]),
    totals: wholes.filter(differs),
    unit: unitApart(wholes),
    rows,
    oneToOne: matches.length === here.rows.length && matches.length === there.rows.length,
  };
});

function differs({ here, there }: Difference): boolean {
  return !meets(here.interval, there.interval);
}

/** The same difference, seen from the part it was held against. */
export function fromTheOtherSide({ year, here, there, hereCells, thereCells }: Difference): Difference {
  return { year, here: there, there: here, hereCells: thereCells, thereCells: hereCells };
}

/** The rows' cells in one column that may hold an amount; blanks too, since a blank beside an amount is a difference. */
function cellsAt(rows: readonly TableRow[], column: number): AmountCell[] {
  const cells: AmountCell[] = [];
  for (const row of rows) {
    const cell = row.cells[column];
    if (cell) cells.push(cell);
  }
  return cells;
}

function sideBySide(year: number, hereCells: readonly AmountCell[], thereCells: readonly AmountCell[]): Difference {
  return {
    year,
    here: sumFigures(hereCells.map(({ figure }) => figure)),
    there: sumFigures(thereCells.map(({ figure }) => figure)),
    hereCells,
    thereCells,
  };
}

/** Is there any amount in the rows? A table without one says nothing, which is no difference. */
export function hasAmounts({ rows }: Part): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ figure }) => figure !== null && isAmount(figure) && figure.value !== 0),
  );
}
