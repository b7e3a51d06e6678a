import { meets, scaleInterval } from '../figures/interval';
import type { AmountFigure } from '../figures/figure';

/** Two figures that should be the same amount. */
export interface FigurePair {
  readonly here: AmountFigure;
  readonly there: AmountFigure;
}

/** `there` says the same number `factor` times larger, or smaller, than `here`. */
export interface UnitFactor {
  readonly factor: number;
  readonly larger: 'here' | 'there';
}

/** The steps between kr., 1.000 kr. and mio. kr. */
export const UNIT_FACTORS = [1_000, 1_000_000] as const;

/** The one factor that makes every pair agree, or null. Zeros agree in every unit and so tell nothing. */
export function unitFactor(pairs: readonly FigurePair[]): UnitFactor | null {
  if (pairs.length === 0 || pairs.some(({ here, there }) => here.value === 0 || there.value === 0)) return null;
  for (const factor of UNIT_FACTORS) {
    if (pairs.every(({ here, there }) => meets(scaleInterval(here.interval, factor), there.interval)))
      return { factor, larger: 'there' };
    if (pairs.every(({ here, there }) => meets(scaleInterval(there.interval, factor), here.interval)))
      return { factor, larger: 'here' };
  }
  return null;
}

/**
 * The one factor by which two rows or tables lie apart, given every year that both have; null where a year agrees as it stands:
 * then single cells are wrong, and no heading. A year that agrees and has nothing in one of the two tells nothing.
 */
export function unitApart(years: readonly FigurePair[]): UnitFactor | null {
  if (years.every(agrees)) return null;
  return unitFactor(years.filter((year) => !agrees(year) || (year.here.value !== 0 && year.there.value !== 0)));
}

function agrees({ here, there }: FigurePair): boolean {
  return meets(here.interval, there.interval);
}

/** Is every pair the same magnitude with the other sign? */
export function areTurned(pairs: readonly FigurePair[]): boolean {
  return (
    pairs.length > 0 &&
    pairs.every(
      ({ here, there }) =>
        here.value !== 0 &&
        there.value !== 0 &&
        meets(scaleInterval(here.interval, -1), there.interval) &&
        !meets(here.interval, there.interval),
    )
  );
}
