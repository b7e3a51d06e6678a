import type { BusinessCase, Listing, Proposal } from '../catalogue/catalogue';
import { isAmount, type AmountFigure } from '../figures/figure';
import { magnitude, meets, scaleInterval } from '../figures/interval';
import type { ProseFigure } from '../prose/prose-figure';
import type { AmountCell, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';
import { canonicalId } from '../catalogue/proposal-id';
import { tablePairs } from './case-tables';
import { compareListing, unitBetween, type ListingComparison } from './compare-listing';
import { compareParts, fromTheOtherSide } from './compare-tables';
import type { Evidence, Shown } from './finding';
import type { SheetProse } from './sheet-prose';
import { evidenceOf, shownIn } from './stated-sums';
import { UNIT_FACTORS, type UnitFactor } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** The same amount in two places, as each of them states it. */
export interface SameAmount {
  /** Null where the other place is a sentence. */
  readonly year: number | null;
  readonly here: Shown;
  readonly there: Shown;
  readonly evidence: readonly Evidence[];
}

/** What the witnesses are looked up in: a check's context, or the catalogue itself. */
export interface Sources {
  proposal(id: string): Proposal | null;
  prose(sheet: SheetReading): SheetProse;
}

/** A place that says a table's amounts in another unit. */
export interface UnitWitness extends UnitFactor {
  readonly kind: 'list' | 'case' | 'table' | 'text';
  /** Sheet name, or the number in the other table's caption. */
  readonly name: string;
  readonly amounts: readonly SameAmount[];
}

/** A table whose heading is to be held against witnesses; only a heading of its own sheet can be wrong. */
export function ownHeading(sheet: SheetReading, table: YearTable | null): table is YearTable {
  return table?.unit?.source.cell.sheet === sheet.name;
}

/** How a proposal's list row and its case differ by a unit, seen from the case. */
export function listWitness(businessCase: BusinessCase, listing: Listing): UnitWitness | null {
  const comparison = compareListing(businessCase, listing);
  if (comparison === null || comparison === 'unit-unknown') return null;
  const factor = unitBetween(comparison);
  return factor && { ...factor, kind: 'list', name: listing.sheet.name, amounts: amountsOf(comparison) };
}

function amountsOf({ differing, economy, listing }: ListingComparison): SameAmount[] {
  return differing.map(({ year, net, listed, listedFigure, parts }) => {
    const row = economy.rows.find(({ cells }) => cells.some((cell) => parts.includes(cell)));
    const part = parts[0];
    return {
      year,
      here: shownIn(economy, net),
      there: shownIn(listing.table, listedFigure),
      evidence: [
        ...(row && part ? [evidenceOf(economy, row, part)] : []),
        evidenceOf(listing.table, listing.row, listed),
      ],
    };
  });
}

/**
 * Is it the list's heading that is odd? Yes where most of its proposals with a case, at least two, differ from their cases by the
 * same factor and no case's text repeats the list's amount.
 */
export function blamesList(table: YearTable, context: Sources): boolean {
  const found = listCases(table, context);
  const [first] = flatMap(found, ({ witness }) => witness ?? []);
  const alike = found.filter(({ witness }) => witness?.factor === first?.factor && witness?.larger === first?.larger);
  if (!first || alike.length < 2 || alike.length * 2 <= found.length) return false;
  return !alike.some(({ businessCase, witness }) => witness && textRepeats(businessCase.sheet, witness, context));
}

/** The cases of a list's proposals that can be compared by amount. */
export function listCases(
  table: YearTable,
  context: Sources,
): { readonly businessCase: BusinessCase; readonly listing: Listing; readonly witness: UnitWitness | null }[] {
  return flatMap(table.rows, (row) => {
    const proposal = row.role === 'item' && row.id ? context.proposal(canonicalId(row.id.text)) : null;
    const listing = proposal?.listings.find((one) => one.row === row);
    return flatMap(proposal?.cases ?? [], (businessCase) => {
      const comparison = listing ? compareListing(businessCase, listing) : null;
      const compared = comparison !== null && comparison !== 'unit-unknown' && says(comparison);
      return listing && compared ? [{ businessCase, listing, witness: listWitness(businessCase, listing) }] : [];
    });
  });
}

/** Zeros agree in every unit. */
function says({ years }: ListingComparison): boolean {
  return years.some(({ listedFigure }) => listedFigure.value !== 0);
}

/** Does the case's text give an amount of the list, and none of the case's own? */
export function textRepeats(sheet: SheetReading, { amounts }: UnitWitness, context: Sources): boolean {
  const said = saidAmounts(sheet, context);
  const says = (shown: Shown): boolean =>
    isAmount(shown.figure) && said.some(({ figure }) => sameSize(figure, shown.figure as AmountFigure));
  return amounts.some(({ there }) => says(there)) && !amounts.some(({ here }) => says(here));
}

type SaidAmount = ProseFigure & { readonly figure: AmountFigure };

function saidAmounts(sheet: SheetReading, context: Sources): SaidAmount[] {
  return flatMap(context.prose(sheet).paragraphs, ({ figures }) =>
    flatMap(figures, (said) =>
      said.kind === 'amount' && said.figure && isAmount(said.figure) && said.figure.value !== 0
        ? [{ ...said, figure: said.figure }]
        : [],
    ),
  );
}

function sameSize(a: AmountFigure, b: AmountFigure, factor = 1): boolean {
  return b.value !== 0 && meets(magnitude(a.interval), magnitude(scaleInterval(b.interval, factor)));
}

/** How a case's second or third table differs from its first by a unit, seen from that table. */
export function tableWitness(
  businessCase: BusinessCase,
): { readonly table: YearTable; readonly witness: UnitWitness } | null {
  for (const { first, second } of tablePairs(businessCase)) {
    const { unit, totals: differing } = compareParts(first, second);
    if (!unit) continue;
    const factor: UnitFactor = { factor: unit.factor, larger: unit.larger === 'here' ? 'there' : 'here' };
    const totals = differing.map(fromTheOtherSide);
    const amounts = totals.map(({ year, here, there, hereCells, thereCells }): SameAmount => ({
      year,
      here: shownIn(second.table, here),
      there: shownIn(first.table, there),
      evidence: [
        ...flatMap(second.rows, (row) =>
          row.cells.filter((cell) => hereCells.includes(cell)).map((cell) => evidenceOf(second.table, row, cell)),
        ),
        ...flatMap(first.rows, (row) =>
          row.cells.filter((cell) => thereCells.includes(cell)).map((cell) => evidenceOf(first.table, row, cell)),
        ),
      ],
    }));
    return {
      table: second.table,
      witness: { ...factor, kind: 'table', name: String(first.table.number ?? 1), amounts },
    };
  }
  return null;
}

/**
 * How a case's own text differs from its table by a unit: none of the amounts in the text stands in the table, and at least two of
 * the table's amounts stand in the text with the same factor. One alone could be chance. Each is shown by the best of the places where
 * both stand (`isBetter`).
 */
export function textWitness(sheet: SheetReading, table: YearTable, context: Sources): UnitWitness | null {
  const said = saidAmounts(sheet, context);
  const cells = printedAmounts(table);
  if (cells.some(({ figure }) => said.some((one) => sameSize(one.figure, figure)))) return null;
  for (const [factor, larger, scale] of flatMap(UNIT_FACTORS, (one) => [
    [one, 'there', one] as const,
    [one, 'here', 1 / one] as const,
  ])) {
    const found = matchesIn(said, cells, scale);
    if (found.length < 2) continue;
    return { factor, larger, kind: 'text', name: sheet.name, amounts: found.map((match) => amountOf(table, match)) };
  }
  return null;
}

interface PrintedAmount {
  readonly row: TableRow;
  readonly cell: AmountCell;
  readonly figure: AmountFigure;
  readonly year: number | null;
}

function printedAmounts(table: YearTable): PrintedAmount[] {
  return flatMap(table.rows, (row) =>
    flatMap(row.cells, (cell, column): PrintedAmount[] =>
      cell.figure && isAmount(cell.figure) && cell.figure.value !== 0
        ? [{ row, cell, figure: cell.figure, year: table.years[column]?.year ?? null }]
        : [],
    ),
  );
}

/** An amount of the table and an amount of the text that say the same, but for the unit. */
interface Match {
  readonly printed: PrintedAmount;
  readonly said: SaidAmount;
  /** How far they lie apart in øre when the unit is put right. */
  readonly apart: number;
}

/** For every amount of the table that the text says in another unit, the best match. */
function matchesIn(said: readonly SaidAmount[], cells: readonly PrintedAmount[], scale: number): Match[] {
  const best = new Map<number, Match>();
  for (const printed of cells) {
    const size = Math.abs(printed.figure.value);
    for (const one of said) {
      if (!sameSize(one.figure, printed.figure, scale)) continue;
      const match: Match = { printed, said: one, apart: Math.abs(Math.abs(one.figure.value) - size * scale) };
      const before = best.get(size);
      if (!before || isBetter(match, before)) best.set(size, match);
    }
  }
  return [...best.values()];
}

/**
 * Of two places that say an amount, the better evidence is the one that names the cell's year (one that names others is the worst), then
 * one said of the proposal itself, then the one nearest to the amount, then the one printed most precisely; else the first.
 */
function isBetter(match: Match, before: Match): boolean {
  const [a, b] = [rankOf(match), rankOf(before)];
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}

function rankOf({ printed: { year }, said: { period, owner, figure }, apart }: Match): readonly number[] {
  const undated = period.from === null && period.to === null;
  const isOfYear = year !== null && (period.from ?? -Infinity) <= year && year <= (period.to ?? Infinity);
  return [
    undated ? 1 : isOfYear ? 0 : 2,
    owner === 'proposal' || owner === 'indicator' ? 0 : 1,
    apart,
    figure.interval.hi - figure.interval.lo,
  ];
}

function amountOf(table: YearTable, { printed: { row, cell, figure }, said }: Match): SameAmount {
  const there: Shown = { figure: said.figure, unit: said.unit };
  return {
    year: null,
    here: shownIn(table, figure),
    there,
    evidence: [evidenceOf(table, row, cell), { cell: said.cell, text: said.words, span: null, reads: there }],
  };
}
