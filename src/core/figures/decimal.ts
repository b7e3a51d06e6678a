/** A finite decimal number: `units` times ten to the minus `scale`. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** More decimals than this are left to big integers; the quick way needs none of them. */
const QUICK_DECIMALS = 6;

/** Below this, a whole number has at most the 15 digits that a cell stores. */
const FIFTEEN_DIGITS = 1e15;

/**
 * The number a reader would say is stored: the shortest decimal within 15 significant digits, as Excel shows and compares it
 * (0.30000000000000004 is 0.3). Whole numbers are kept as they are.
 */
export function shortestDecimal(value: number): number {
  if (Number.isSafeInteger(value) || !Number.isFinite(value)) return value;
  const rounded = Number(value.toPrecision(15));
  // The largest doubles round up to infinity.
  return Number.isFinite(rounded) ? rounded : value;
}

/** Decimals of the shortest decimal: 2 for 1.25, 0 for 1200. */
export function decimalPlaces(value: number): number {
  if (Number.isSafeInteger(value) || !Number.isFinite(value)) return 0;
  return toDecimal(value).scale;
}

/** Ten to the minus `decimals`, as the nearest double: 0.001 for 3. */
export function decimalStep(decimals: number): number {
  return Number(`1e${-decimals}`);
}

/** The decimal-exact sum (0.1 + 0.2 is 0.3), rounded once to the nearest double at the end. The empty sum is 0. */
export function sumDecimals(values: readonly number[]): number {
  return sumWhole(values) ?? sumScaled(values) ?? sumExactly(values.map(shortestDecimal));
}

/** The decimal-exact product. */
export function multiplyDecimals(a: number, b: number): number {
  const product = a * b;
  if (!Number.isFinite(product)) return product;
  const quick = multiplyScaled(a, b);
  if (quick !== null) return quick;
  const left = toDecimal(a);
  const right = toDecimal(b);
  return toNumber({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** The exact decimal digits of a number, without exponent: 1e-7 is `0.0000001`. */
export function decimalDigits(value: number): string {
  return toText(toDecimal(value));
}

/** The exact digits of a whole number divided by a power of ten: 123456 by 1000 is `123.456`. No digit is lost to a double. */
export function shiftedDigits(whole: number, power: number): string {
  const scale = Math.round(Math.log10(power));
  const digits = toText({ units: BigInt(whole), scale });
  return scale === 0 ? digits : digits.replace(/\.?0+$/, '');
}

function sumWhole(values: readonly number[]): number | null {
  let total = 0;
  for (const value of values) {
    total += value;
    // Checked at every step: a sum that has left the safe integers may come back looking whole.
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(total)) return null;
  }
  return total === 0 ? 0 : total;
}

function sumScaled(values: readonly number[]): number | null {
  let power = 1;
  for (const value of values) {
    const needed = scaleOf(value, power);
    if (needed === null) return null;
    power = needed;
  }
  let total = 0;
  for (const value of values) {
    const units = Math.round(value * power);
    total += units;
    if (Math.abs(units) >= FIFTEEN_DIGITS || Math.abs(total) >= FIFTEEN_DIGITS) return null;
  }
  return total === 0 ? 0 : total / power;
}

/** The least power of ten from `from` on that makes the value whole, proved by dividing back; null where there is no small one. */
function scaleOf(value: number, from: number): number | null {
  for (let power = from; power <= 10 ** QUICK_DECIMALS; power *= 10) {
    const units = Math.round(value * power);
    if (Math.abs(units) < FIFTEEN_DIGITS && units / power === value) return power;
  }
  return null;
}

function multiplyScaled(a: number, b: number): number | null {
  const [left, right] = [scaleOf(a, 1), scaleOf(b, 1)];
  if (left === null || right === null) return null;
  const units = Math.round(a * left) * Math.round(b * right);
  if (Math.abs(units) >= FIFTEEN_DIGITS) return null;
  return units === 0 ? 0 : units / (left * right);
}

function sumExactly(values: readonly number[]): number {
  // Most numbers that no short decimal fits carry binary dust from a formula, and one does when it is brushed off.
  const quick = sumScaled(values);
  if (quick !== null) return quick;
  const plain = values.reduce((total, value) => total + value, 0);
  if (!Number.isFinite(plain)) return plain;
  const decimals = values.map(toDecimal);
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0);
  const units = decimals.reduce((total, decimal) => total + decimal.units * 10n ** BigInt(scale - decimal.scale), 0n);
  return toNumber({ units, scale });
}

function toDecimal(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(shortestDecimal(value)).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

function toText({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  return sign + digits.slice(0, point) + (scale > 0 ? `.${digits.slice(point)}` : '');
}

function toNumber(decimal: Decimal): number {
  const value = Number(toText(decimal));
  return value === 0 ? 0 : value;
}
