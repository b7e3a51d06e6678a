import fc from 'fast-check';
import { nearestOere, negateOere, NotWholeOereError, oere, sumOere, type Oere } from '../../../src/core/figures/oere';

describe('whole øre', () => {
  it('refuse fractions and unsafe integers', () => {
    for (const value of [0.5, NaN, Infinity, 2 ** 53]) expect(() => oere(value)).toThrow(NotWholeOereError);
  });

  it('are rounded half away from zero, or not at all when too large', () => {
    expect([0.5, -0.5, 1.4, -1.6].map(nearestOere)).toEqual([1, -1, 1, -2]);
    expect(nearestOere(1e300)).toBeNull();
  });

  it('have an opposite', () => expect([negateOere(oere(5)), negateOere(oere(-7))]).toEqual([-5, 7]));

  it('never are minus zero', () => {
    expect(Object.is(negateOere(oere(0)), 0)).toBe(true);
    expect(Object.is(nearestOere(-0.2), 0)).toBe(true);
  });

  it('add up exactly, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 50 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(BigInt(sumOere(amounts.map(oere)))).toBe(total);
        expect(sumOere(amounts.map(oere).reverse())).toBe(Number(total));
      }),
    );
  });

  it('are not made by writing a number', () => {
    // @ts-expect-error a plain number is no amount until it has been looked at
    const amount: Oere = 5;
    expect(amount).toBe(5);
  });
});
