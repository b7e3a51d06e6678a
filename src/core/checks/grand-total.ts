import { totalRows, type GrandTotal, type TablePlace } from '../catalogue/grand-totals';
import { sumFigures } from '../catalogue/net-effect';
import type { AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { TableRow } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import type { Draft } from './define-check';
import { sameEquation, withParts } from './equations';
import { identityOf, sheetIdentity, tableIdentity } from './identity';
import { labelWords } from '../catalogue/label-words';
import { matchRows } from '../catalogue/match-rows';
import type { codes } from './rollup-codes';
import { amountIn, stake } from './rollups';
import { evidenceOf, joinCells, shownIn, statedSums } from './stated-sums';

/** Holds the catalogue's grand total against the totals of its groups. */
export function* compareGrandTotal(
  { total, groups }: GrandTotal,
  context: CheckContext,
): Generator<Draft<typeof codes>> {
  for (const row of totalRows(total.table).filter(({ label }) => labelWords(label?.text ?? '').size > 0)) {
    const years = total.table.years.flatMap(({ year }, column) => {
      const stated = amountIn(row, column);
      const parts = stated ? groups.flatMap((group) => partOf(group, row, year)) : [];
      return stated && parts.length > 0 ? [{ year, stated, parts }] : [];
    });
    context.compared(years.flatMap(({ stated, parts }) => [stated.cell, ...parts.map(({ cell }) => cell.cell)]));
    const failing = years.filter(
      ({ stated, parts }) =>
        !meets(stated.figure.interval, sumFigures(parts.map(({ cell }) => cell.figure)).interval) &&
        // A grand total that follows the groups' rows shows that a group's own total is the fault.
        !meets(stated.figure.interval, sumFigures(parts.map(({ computed }) => computed)).interval),
    );
    if (failing.length > 0) yield grandDraft(total, row, failing, groups.length);
  }
}

interface GroupPart {
  readonly place: TablePlace;
  readonly row: TableRow;
  readonly cell: NonNullable<ReturnType<typeof amountIn>>;
  readonly computed: AmountFigure;
}

function partOf(place: TablePlace, totalRow: TableRow, year: number): GroupPart[] {
  const [match] = matchRows([totalRow], totalRows(place.table));
  const column = place.table.years.findIndex((one) => one.year === year);
  const cell = match && column !== -1 ? amountIn(match.there, column) : null;
  if (!match || !cell) return [];
  const computed = statedSums(place.table, match.there).find((sum) => sum.year === year);
  return [{ place, row: match.there, cell, computed: computed?.sum ?? cell.figure }];
}

function grandDraft(
  { sheet, table }: TablePlace,
  row: TableRow,
  failing: readonly { year: number; stated: NonNullable<ReturnType<typeof amountIn>>; parts: readonly GroupPart[] }[],
  groups: number,
): Draft<typeof codes> {
  const sums = failing.map((one) => ({ ...one, sum: sumFigures(one.parts.map(({ cell }) => cell.figure)) }));
  return {
    code: 'grand-total-differs',
    cells: [
      ...joinCells(sums.map(({ stated }) => stated.cell)),
      ...sums.flatMap(({ parts }) => parts.map(({ cell }) => cell.cell)),
    ],
    data: {
      sheet: sheet.name,
      label: row.label?.text ?? '',
      years: sums.map(({ year, stated, sum }) => ({
        year,
        here: shownIn(table, stated.figure),
        there: shownIn(table, sum),
      })),
      groups,
    },
    amount: stake(
      table,
      sums.map(({ stated, sum }) => [stated.figure, sum]),
    ),
    evidence: sums.flatMap(({ stated, parts }) => [
      evidenceOf(table, row, stated),
      ...parts.map((part) => evidenceOf(part.place.table, part.row, part.cell)),
    ]),
    arithmetic: sums.map(({ year, stated, sum, parts }) => ({
      step: 'sum',
      year,
      terms: parts.map(({ cell }) => shownIn(table, cell.figure)),
      result: shownIn(table, sum),
      stated: shownIn(table, stated.figure),
    })),
    equations: sums.map(({ year, stated, sum, parts }) =>
      sameEquation(
        year,
        {
          figure: sum,
          terms: parts.flatMap((part) => withParts(part.place.table, part.row, year, part.cell.cell, 1)),
        },
        { figure: stated.figure, terms: [{ cell: stated.cell, factor: 1 }] },
      ),
    ),
    identity: [tableIdentity(sheetIdentity(sheet), table), identityOf(row.label?.text ?? '')],
    figures: sums.flatMap(({ year, stated, sum }) => [year, stated.figure.value, sum.value]),
  };
}
