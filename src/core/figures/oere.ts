declare const oereBrand: unique symbol;

/** An amount of money in whole øre: a safe integer, so that sums are exact. */
export type Oere = number & { readonly [oereBrand]: 'øre' };

/** Thrown when code, not a workbook, hands an impossible amount to the arithmetic. */
export class NotWholeOereError extends Error {
  override readonly name = 'NotWholeOereError';
}

/** Brands a number as whole øre; throws {@link NotWholeOereError} on fractions and on anything beyond safe integers. */
export function oere(value: number): Oere {
  if (!Number.isSafeInteger(value)) throw new NotWholeOereError(`${value} is not a whole, safe number of øre`);
  return (value === 0 ? 0 : value) as Oere;
}

/** The whole øre nearest to `value` (half away from zero), or null where the result is no safe integer. */
export function nearestOere(value: number): Oere | null {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return Number.isSafeInteger(rounded) ? oere(rounded) : null;
}

/** Exact sum of whole øre. */
export function sumOere(amounts: Iterable<Oere>): Oere {
  let total = 0;
  for (const amount of amounts) total += amount;
  return oere(total);
}

/** The amount with its sign turned. */
export function negateOere(amount: Oere): Oere {
  return oere(-amount);
}
