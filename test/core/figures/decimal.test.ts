import fc from 'fast-check';
import {
  decimalDigits,
  decimalPlaces,
  decimalStep,
  multiplyDecimals,
  shortestDecimal,
  sumDecimals,
} from '../../../src/core/figures/decimal';

/** Any amount of up to 12 digits and 0 to 8 decimals, as the double nearest to it, with what it is made of. */
const decimal = fc
  .record({ units: fc.integer({ min: -1e12, max: 1e12 }), decimals: fc.integer({ min: 0, max: 8 }) })
  .map(({ units, decimals }) => ({ units, decimals, value: Number(`${units}e-${decimals}`) }));

describe('adding decimals', () => {
  it('knows nothing of binary dust', () => {
    expect(sumDecimals([0.1, 0.2])).toBe(0.3);
    expect(sumDecimals([1.1, 2.2, -3.3])).toBe(0);
    expect(sumDecimals(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it('reads dust that a formula left behind as what the cell shows', () => {
    expect(sumDecimals([0.1 + 0.2, 1])).toBe(1.3);
  });

  it('keeps a small amount beside a large one that goes away again', () => {
    expect(sumDecimals([1e15, 0.1, -1e15])).toBe(0.1);
    expect(sumDecimals([9007199254740991, 1, -1])).toBe(9007199254740991);
  });

  it('gives 0, and not minus 0, for nothing', () => {
    expect(Object.is(sumDecimals([]), 0)).toBe(true);
    expect(Object.is(sumDecimals([-0]), 0)).toBe(true);
    expect(Object.is(sumDecimals([-0.5, 0.5]), 0)).toBe(true);
  });

  it('is the exact sum of the written digits, whatever the way it takes', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 12 }), (parts) => {
        const units = parts.reduce((sum, part) => sum + BigInt(part.units) * 10n ** BigInt(8 - part.decimals), 0n);
        expect(sumDecimals(parts.map((part) => part.value))).toBe(Number(`${units}e-8`));
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 12 }), (parts) => {
        const values = parts.map((part) => part.value);
        expect(sumDecimals([...values].reverse())).toBe(sumDecimals(values));
      }),
    );
  });

  it('passes infinities and not-a-numbers on', () => {
    expect(sumDecimals([Infinity, 1])).toBe(Infinity);
    expect(sumDecimals([NaN, 0.5])).toBeNaN();
  });
});

describe('multiplying decimals', () => {
  it('is exact', () => {
    expect(multiplyDecimals(1.005, 1000)).toBe(1005);
    expect(multiplyDecimals(0.07, 100)).toBe(7);
    expect(multiplyDecimals(-0.5, 0.1)).toBe(-0.05);
    expect(Object.is(multiplyDecimals(-5, 0), 0)).toBe(true);
  });

  it('is the exact product of the written digits', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const units = BigInt(a.units) * BigInt(b.units);
        expect(multiplyDecimals(a.value, b.value)).toBe(Number(`${units}e-${a.decimals + b.decimals}`) + 0);
      }),
    );
  });

  it('takes the long way for numbers that are too fine or too large for the short one', () => {
    expect(multiplyDecimals(1.23456789012345, 1000)).toBe(1234.56789012345);
    expect(multiplyDecimals(1e300, 1e300)).toBe(Infinity);
  });
});

describe('the digits of a number', () => {
  it('are those of its shortest decimal', () => {
    expect(shortestDecimal(0.1 + 0.2)).toBe(0.3);
    expect(shortestDecimal(9007199254740991)).toBe(9007199254740991);
    expect(shortestDecimal(Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
    expect(decimalPlaces(1.25)).toBe(2);
    expect(decimalPlaces(1200)).toBe(0);
    expect(decimalPlaces(1e-7)).toBe(7);
    expect([1e21, Infinity, NaN].map(decimalPlaces)).toEqual([0, 0, 0]);
  });

  it('are written out without an exponent', () => {
    expect(decimalDigits(1e-7)).toBe('0.0000001');
    expect(decimalDigits(-1.5e21)).toBe('-1500000000000000000000');
    expect(decimalDigits(-0.05)).toBe('-0.05');
  });

  it('have a step per place', () => {
    expect([0, 1, 3].map(decimalStep)).toEqual([1, 0.1, 0.001]);
  });
});
