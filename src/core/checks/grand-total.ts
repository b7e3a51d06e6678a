import { totalRows, type GrandTotal, type TablePlace } from '../catalogue/grand-totals';
import { sumFigures } from '../catalogue/net-effect';
import { isUnreadable } from '../catalogue/unreadable-amount';
import type { AmountFigure } from '../figures/figure';
import { meets } from '../figures/interval';
import type { TableRow, YearTable } from '../reading/sheet-reading';
import type { CheckContext } from './check-context';
import type { Draft } from './define-check';
import { sameEquation, withParts } from './equations';
import type { Equation } from './finding';
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
  const counterparts = counterpartsOf(total.table, groups);
  for (const [row, there] of counterparts) {
    const years = total.table.years.flatMap(({ year }, column) => {
      const stated = amountIn(row, column);
      const isKnown = there.every((part) => !isUnreadableIn(part, year));
      const parts = stated && isKnown ? there.flatMap((part) => partOf(part, year)) : [];
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

interface GroupRow {
  readonly place: TablePlace;
  readonly row: TableRow;
}

/** Each row of the grand total with the groups' rows it stands for: by their words, or the only total that all of them have. */
function counterpartsOf(
  table: YearTable,
  groups: readonly TablePlace[],
): (readonly [row: TableRow, there: readonly GroupRow[]])[] {
  const rows = totalRows(table);
  const onlyTotals = groups.flatMap((place) => onlyTotalOf(place));
  const [only] = rows;
  if (only && rows.length === 1 && onlyTotals.length === groups.length) return [[only, onlyTotals]];
  return rows
    .filter(({ label }) => labelWords(label?.text ?? '').size > 0)
    .map((row) => [
      row,
      groups.flatMap((place) => {
        const [match] = matchRows([row], totalRows(place.table));
        return match ? [{ place, row: match.there }] : [];
      }),
    ]);
}

function onlyTotalOf(place: TablePlace): GroupRow[] {
  const rows = totalRows(place.table);
  const [row] = rows;
  return row && rows.length === 1 ? [{ place, row }] : [];
}

interface GroupPart extends GroupRow {
  readonly cell: NonNullable<ReturnType<typeof amountIn>>;
  readonly computed: AmountFigure;
}

function isUnreadableIn({ place, row }: GroupRow, year: number): boolean {
  const cell = row.cells[place.table.years.findIndex((one) => one.year === year)];
  return cell !== undefined && isUnreadable(cell);
}

function partOf({ place, row }: GroupRow, year: number): GroupPart[] {
  const column = place.table.years.findIndex((one) => one.year === year);
  const cell = column === -1 ? null : amountIn(row, column);
  if (!cell) return [];
  const computed = statedSums(place.table, row).find((sum) => sum.year === year);
  return [{ place, row, cell, computed: computed?.sum ?? cell.figure }];
}

interface GrandSum {
  readonly year: number;
  readonly stated: NonNullable<ReturnType<typeof amountIn>>;
  readonly sum: AmountFigure;
  readonly parts: readonly GroupPart[];
}

function grandEquation({ year, stated, sum, parts }: GrandSum): Equation {
  const terms = parts.flatMap((part) => withParts(part.place.table, part.row, year, part.cell.cell, 1));
  return sameEquation(
    year,
    { figure: sum, terms },
    { figure: stated.figure, terms: [{ cell: stated.cell, factor: 1 }] },
  );
}

function grandDraft(
  { sheet, table }: TablePlace,
  row: TableRow,
  failing: readonly Omit<GrandSum, 'sum'>[],
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
    equations: sums.map(grandEquation),
    identity: [tableIdentity(sheetIdentity(sheet), table), identityOf(row.label?.text ?? '')],
    figures: sums.flatMap(({ year, stated, sum }) => [year, stated.figure.value, sum.value]),
  };
}
