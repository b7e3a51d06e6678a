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
