import type { NetScope } from '../catalogue/net-effect';
import { meets, type Interval } from '../figures/interval';
import { netsByYear, type ListingComparison, type YearComparison } from './compare-listing';

/** Why a list and a case may differ. `bothTrue`: the explanation makes both figures right as they stand. */
export type ListingExplanation =
  | { readonly kind: 'gross'; readonly bothTrue: true }
  | { readonly kind: 'with-investment'; readonly bothTrue: true }
  | { readonly kind: 'other-year'; readonly shift: 1 | -1; readonly bothTrue: false };

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
    yearExplanation(comparison)
  );
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
