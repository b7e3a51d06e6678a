import type { NetScope } from '../catalogue/net-effect';
import { isAmount } from '../figures/figure';
import { meets, scaleInterval, subtractIntervals, type Interval } from '../figures/interval';
import { areTransposed } from './transposed';
import { netsByYear, type ListingComparison, type YearComparison } from './compare-listing';

/** Why a list and a case may differ. `bothTrue`: the explanation makes both figures right as they stand. */
export type ListingExplanation =
  | { readonly kind: 'gross'; readonly bothTrue: true }
  | { readonly kind: 'with-investment'; readonly bothTrue: true }
  | { readonly kind: 'other-year'; readonly shift: 1 | -1; readonly bothTrue: false }
  /** The list stands in another year's prices, so the two are not one amount. */
  | { readonly kind: 'price-level'; readonly listed: number; readonly argued: number; readonly bothTrue: true }
  /** One of the case's rows is not in the list's amount, or is in it twice. */
  | { readonly kind: 'row-left-out' | 'row-counted-twice'; readonly label: string; readonly bothTrue: false }
  /** Two neighbouring digits changed places. */
  | { readonly kind: 'transposed'; readonly bothTrue: false };

/**
 * The first explanation that accounts for every differing year, in the order a controller would try them. Another unit and a
 * turned sign come before these: they have checks of their own.
 */
export function explainListing(comparison: ListingComparison): ListingExplanation | null {
  const { differing, economy } = comparison;
  const inScope = (scope: NetScope): boolean => {
    const nets = netsByYear(economy, scope);
    return differing.every((one) => matches(one, nets.get(one.year)?.figure.interval));
  };
  return (
    (inScope('savings') ? { kind: 'gross', bothTrue: true } : null) ??
    (inScope('everything') ? { kind: 'with-investment', bothTrue: true } : null) ??
    yearExplanation(comparison) ??
    priceLevel(comparison) ??
    rowAmiss(comparison) ??
    transposed(comparison)
  );
}

function priceLevel({ listing, economy }: ListingComparison): ListingExplanation | null {
  const [listed, argued] = [listing.table.priceLevel?.year, economy.priceLevel?.year];
  if (listed === undefined || argued === undefined || listed === argued) return null;
  return { kind: 'price-level', listed, argued, bothTrue: true };
}

/** A single row of the case that accounts for the difference in every year. */
function rowAmiss({ differing, economy }: ListingComparison): ListingExplanation | null {
  const rows = economy.rows.filter(
    ({ role, cells }) => role === 'item' && differing.every(({ parts }) => parts.some((part) => cells.includes(part))),
  );
  for (const [kind, times] of [
    ['row-left-out', 1],
    ['row-counted-twice', -1],
  ] as const) {
    const found = rows.find((row) =>
      differing.every(({ net, listedFigure, parts }) => {
        const figure = row.cells.find((cell) => parts.includes(cell))?.figure;
        if (!figure || !isAmount(figure) || figure.value === 0) return false;
        return meets(subtractIntervals(net.interval, listedFigure.interval), scaleInterval(figure.interval, times));
      }),
    );
    if (found) return { kind, label: found.label?.text ?? '', bothTrue: false };
  }
  return null;
}

function transposed({ differing, listing }: ListingComparison): ListingExplanation | null {
  const unit = listing.table.unit?.unit;
  const turned =
    unit !== undefined && differing.every(({ net, listedFigure }) => areTransposed(net, listedFigure, unit));
  return turned ? { kind: 'transposed', bothTrue: false } : null;
}

function matches(one: YearComparison, net: Interval<'oere'> | undefined): boolean {
  return net !== undefined && meets(one.listedFigure.interval, net);
}

/** A series moved by a year: only told where it has at least two years that differ, or one value would prove anything. */
function yearExplanation({ differing, economy }: ListingComparison): ListingExplanation | null {
  if (differing.length < 2) return null;
  const nets = netsByYear(economy, 'service');
  for (const shift of [1, -1] as const) {
    if (differing.every((one) => matches(one, nets.get(one.year + shift)?.figure.interval))) {
      return { kind: 'other-year', shift, bothTrue: false };
    }
  }
  return null;
}
