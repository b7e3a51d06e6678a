import type { AmountFigure } from '../figures/figure';
import { scaleInterval, subtractIntervals, sumIntervals, type Interval } from '../figures/interval';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';
import { oncePer } from '../workbook/once-per';
import type { ListingComparison, YearComparison } from './compare-listing';
import type { Equation, EquationTerm } from './finding';
import { statedSums, type StatedSum } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

/** What a cell must be changed by. */
export type Correction = Interval<'oere'>;

/** A stated total that should be the sum of its parts. */
export function sumEquation(table: YearTable, { year, stated, sum, parts }: StatedSum): Equation {
  return {
    year,
    terms: [
      { cell: stated.cell, factor: -1 },
      ...flatMap(parts, (part) => withParts(table, part.row, year, part.cell.cell, part.sign)),
    ],
    residual: subtractIntervals(sum.interval, stated.figure.interval),
  };
}

/** Two places, each a sum of cells, that should say the same. */
export function sameEquation(
  year: number,
  here: { readonly figure: AmountFigure; readonly terms: readonly EquationTerm[] },
  there: { readonly figure: AmountFigure; readonly terms: readonly EquationTerm[] },
): Equation {
  return {
    year,
    terms: [...here.terms, ...there.terms.map(({ cell, factor }) => ({ cell, factor: -factor }))],
    residual: subtractIntervals(here.figure.interval, there.figure.interval),
  };
}

/** The case's rows less the listed amount; the list may print savings with the other sign. */
export function listingEquation({ listing, economy }: ListingComparison, one: YearComparison): Equation {
  const turned = economy.sign && listing.table.sign && economy.sign.saving !== listing.table.sign.saving;
  return sameEquation(
    one.year,
    { figure: one.net, terms: one.parts.map(({ cell }) => ({ cell, factor: 1 })) },
    { figure: one.listedFigure, terms: [{ cell: one.listed.cell, factor: turned ? -1 : 1 }] },
  );
}

/** A cell that should stand with the other sign. */
export function turnedEquation(year: number, cell: CellRange, { interval }: AmountFigure): Equation {
  return { year, terms: [{ cell, factor: 1 }], residual: scaleInterval(interval, 2) };
}

/** A total's cell and, where the total is the sum of its parts, the parts': whoever corrects a part corrects the total with it. */
export function withParts(
  table: YearTable,
  row: TableRow,
  year: number,
  cell: CellRange,
  factor: number,
): EquationTerm[] {
  const sum = row.sums.length === 0 ? undefined : statedSums(table, row).find((one) => one.year === year);
  const own = { cell, factor };
  if (!sum?.agrees) return [own];
  return [own, ...sum.parts.map((part) => ({ cell: part.cell.cell, factor: factor * part.sign }))];
}

/** What each cell that takes part in the equation must be changed by, alone, for it to hold. */
export const correctionsOf = oncePer(({ terms, residual }: Equation): ReadonlyMap<string, Correction> => {
  const factors = new Map<string, number>();
  for (const { cell, factor } of terms) if (!factors.has(placeOf(cell))) factors.set(placeOf(cell), factor);
  return new Map(
    flatMap([...factors], ([place, factor]) => (factor === 0 ? [] : [[place, scaleInterval(residual, -1 / factor)]])),
  );
});

/** Does the equation hold once these corrections are made? At least one of them must take part in it. */
export function holdsAfter({ terms, residual }: Equation, corrections: ReadonlyMap<string, Correction>): boolean {
  const made = flatMap(terms, ({ cell, factor }) => {
    const correction = corrections.get(placeOf(cell));
    return correction ? [scaleInterval(correction, factor)] : [];
  });
  const left = sumIntervals([residual, ...made]);
  return made.length > 0 && left.lo <= 0 && left.hi >= 0;
}

/** A cell's identity within a workbook. */
export function placeOf({ sheet, top, left }: CellRange): string {
  return `${sheet}!${top},${left}`;
}
