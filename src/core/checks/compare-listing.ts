import type { BusinessCase, Listing } from '../catalogue/catalogue';
import { netEffect, unknownNets, withSign, type NetScope, type YearNet } from '../catalogue/net-effect';
import { isAmount, type AmountFigure } from '../figures/figure';
import { exactly, meets } from '../figures/interval';
import type { AmountCell, YearTable } from '../reading/sheet-reading';
import { oncePer, oncePerWith } from '../workbook/once-per';
import { areTurned, unitApart, type FigurePair, type UnitFactor } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** One year of a proposal: what its list says and what its own sheet gives. */
export interface YearComparison {
  readonly year: number;
  readonly listed: AmountCell;
  /** The listed amount in the case's sign. */
  readonly listedFigure: AmountFigure;
  readonly net: AmountFigure;
  readonly parts: readonly AmountCell[];
  /** The case's own net (or last total) cell for the year, where it states what was computed. */
  readonly statedNet: AmountCell | null;
}

export interface ListingComparison {
  readonly listing: Listing;
  readonly economy: YearTable;
  readonly years: readonly YearComparison[];
  readonly differing: readonly YearComparison[];
}

/** A list's row held against a case, over the years both have; null where there is nothing to hold against. */
export function compareListing(
  businessCase: BusinessCase,
  listing: Listing,
): ListingComparison | 'unit-unknown' | null {
  return listingBeside(listing, businessCase);
}

/** Several checks hold the same row against the same case. */
const listingBeside = oncePerWith((listing: Listing, businessCase: BusinessCase) => compare(businessCase, listing));

function compare(businessCase: BusinessCase, listing: Listing): ListingComparison | 'unit-unknown' | null {
  const { economy } = businessCase;
  if (!economy || listing.row.status === 'announced' || listing.row.status === 'withdrawn') return null;
  if (!economy.unit || !listing.table.unit) return 'unit-unknown';
  const nets = serviceNets(economy);
  // A case without any figure has nothing to say yet.
  if ([...nets.values()].every(({ parts }) => parts.length === 0)) return null;
  const unknown = serviceUnknown(economy);
  const turned = signsDiffer(economy, listing.table);
  const years = flatMap(listing.table.years, ({ year }, column): YearComparison[] => {
    const listed = listing.row.cells[column];
    const net = nets.get(year);
    if (!net || unknown.has(year) || !listed?.figure || !isAmount(listed.figure)) return [];
    const listedFigure = withSign(listed.figure, turned ? -1 : 1);
    return [{ year, listed, listedFigure, net: net.figure, parts: net.parts, statedNet: statedNet(economy, net) }];
  });
  const differing = years.filter((one) => !meets(one.listedFigure.interval, one.net.interval));
  return { listing, economy, years, differing: listsPrintedNet(economy, years) ? [] : differing };
}

/** A case that keeps no control areas apart has one net: the one it prints, investments and all. */
function listsPrintedNet(economy: YearTable, years: readonly YearComparison[]): boolean {
  if (economy.rows.some(({ controlArea }) => controlArea !== null)) return false;
  const net = economy.rows.findLast(({ role, sums }) => role === 'net' && sums.length > 0);
  return years.every(({ year, listedFigure }) => {
    const figure = net?.cells[economy.years.findIndex((one) => one.year === year)]?.figure;
    return figure && isAmount(figure) && meets(figure.interval, listedFigure.interval);
  });
}

const serviceNets = oncePer((economy: YearTable) => netsByYear(economy, 'service'));
const serviceUnknown = oncePer((economy: YearTable) => unknownNets(economy, 'service'));

/** The case's net per year of its table; a year without a figure, in a table that has some, is nothing. */
export function netsByYear(economy: YearTable, scope: NetScope): Map<number, YearNet> {
  const nothing: AmountFigure = { quantity: 'oere', value: 0, interval: exactly(0) };
  const nets = new Map<number, YearNet>(economy.years.map(({ year }) => [year, { year, figure: nothing, parts: [] }]));
  for (const net of netEffect(economy, scope)) nets.set(net.year, net);
  return nets;
}

/** The last row that states the computed net, so that a reader is sent to a total rather than to its first part. */
function statedNet(economy: YearTable, net: YearNet): AmountCell | null {
  const column = economy.years.findIndex(({ year }) => year === net.year);
  const totals = economy.rows.filter(({ role }) => role === 'net' || role === 'total' || role === 'subtotal');
  const stating = totals.map(({ cells }) => cells[column]).filter((cell) => cell?.figure && isAmount(cell.figure));
  return stating.findLast((cell) => cell?.figure && meets(cell.figure.interval, net.figure.interval)) ?? null;
}

function signsDiffer(a: YearTable, b: YearTable): boolean {
  return a.sign !== null && b.sign !== null && a.sign.saving !== b.sign.saving;
}

/** The case's net and the listed amount of each year. */
export function pairsOf(years: readonly YearComparison[]): FigurePair[] {
  return years.map(({ net, listedFigure }) => ({ here: net, there: listedFigure }));
}

/** A difference that is only a unit or a sign has a check of its own, which says so once per heading. */
export function hasOtherCause(comparison: ListingComparison): boolean {
  return unitBetween(comparison) !== null || areTurned(pairsOf(comparison.differing));
}

/** The unit by which a list's row as a whole lies apart from the case, seen from the case. */
export function unitBetween({ years, differing }: ListingComparison): UnitFactor | null {
  return differing.length === 0 ? null : unitApart(pairsOf(years));
}
