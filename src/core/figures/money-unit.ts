export type Currency = 'DKK' | 'NOK' | 'SEK' | 'EUR' | 'GBP' | 'USD';

/**
 * The unit a heading or a sentence gives its amounts in. `factor` is the number of smallest coins (øre, pence) in one unit:
 * 100 for kr., 100,000 for 1.000 kr., 100,000,000 for mio. kr.
 */
export interface MoneyUnit {
  readonly currency: Currency;
  readonly factor: number;
}

export const KRONER: MoneyUnit = { currency: 'DKK', factor: 100 };
export const THOUSAND_KRONER: MoneyUnit = { currency: 'DKK', factor: 100_000 };
export const MILLION_KRONER: MoneyUnit = { currency: 'DKK', factor: 100_000_000 };
export const BILLION_KRONER: MoneyUnit = { currency: 'DKK', factor: 100_000_000_000 };

/** The unit a reader would say an amount in: millions from one million on, else thousands. */
export function spokenUnit(oere: number, currency: Currency = 'DKK'): MoneyUnit {
  const factor = Math.abs(oere) >= MILLION_KRONER.factor ? MILLION_KRONER.factor : THOUSAND_KRONER.factor;
  return { currency, factor };
}
