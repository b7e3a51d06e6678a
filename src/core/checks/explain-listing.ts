import type { NetScope } from '../catalogue/net-effect';
import { meets, negateInterval, scaleInterval, type Interval } from '../figures/interval';
import { netsByYear, type ListingComparison, type YearComparison } from './compare-listing';

/** Why a list and a case may differ. `bothTrue`: the explanation makes both figures right as they stand. */
export type ListingExplanation =
  | { readonly kind: 'unit'; readonly factor: number; readonly larger: 'case' | 'listing'; readonly bothTrue: true }
  | { readonly kind: 'sign'; readonly bothTrue: false }
  | { readonly kind: 'gross'; readonly bothTrue: true }
  | { readonly kind: 'with-investment'; readonly bothTrue: true }
  | { readonly kind: 'other-year'; readonly shift: 1 | -1; readonly bothTrue: false };

/** The first explanation that accounts for every differing year, in the order a controller would try them. */
export function explainListing(comparison: ListingComparison): ListingExplanation | null {
  const { differing, economy } = comparison;
  const inScope = (scope: NetScope): boolean => {
    const nets = netsByYear(economy, scope);
    return differing.every((one) => matches(one, nets.get(one.year)?.figure.interval));
  };
  return (
    unitExplanation(differing) ??
    (differing.every((one) => matches(one, negateInterval(one.net.interval)))
      ? { kind: 'sign', bothTrue: false }
      : null) ??
    (inScope('savings') ? { kind: 'gross', bothTrue: true } : null) ??
    (inScope('everything') ? { kind: 'with-investment', bothTrue: true } : null) ??
    yearExplanation(comparison)
  );
}

function matches(one: YearComparison, net: Interval<'oere'> | undefined): boolean {
  return net !== undefined && meets(one.listedFigure.interval, net);
}

function unitExplanation(differing: readonly YearComparison[]): ListingExplanation | null {
  if (differing.some(({ net, listedFigure }) => net.value === 0 || listedFigure.value === 0)) return null;
  for (const factor of [1_000, 1_000_000]) {
    if (differing.every((one) => matches(one, scaleInterval(one.net.interval, factor)))) {
      return { kind: 'unit', factor, larger: 'listing', bothTrue: true };
    }
    if (differing.every((one) => meets(scaleInterval(one.listedFigure.interval, factor), one.net.interval))) {
      return { kind: 'unit', factor, larger: 'case', bothTrue: true };
    }
  }
  return null;
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
