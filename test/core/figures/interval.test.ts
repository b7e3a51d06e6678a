import fc from 'fast-check';
import {
  addIntervals,
  around,
  divideIntervals,
  exactly,
  impliedBase,
  includes,
  intersection,
  interval,
  magnitude,
  meets,
  multiplyIntervals,
  negateInterval,
  NoIntervalError,
  scaleInterval,
  subtractIntervals,
  sumIntervals,
  type Interval,
} from '../../../src/core/figures/interval';

const amount = fc.integer({ min: -1e9, max: 1e9 });
const width = fc.integer({ min: 0, max: 1e6 });
/** An interval with a value inside it. */
const withMember = fc
  .record({ middle: amount, below: width, above: width })
  .map(({ middle, below, above }) => ({ member: middle, range: interval<'oere'>(middle - below, middle + above) }));

describe('intervals', () => {
  it('are refused the wrong way round', () => {
    expect(() => interval(2, 1)).toThrow(NoIntervalError);
    expect(() => interval(NaN, 1)).toThrow(NoIntervalError);
  });

  it('agree when they share a value, be it only an end', () => {
    expect(meets(interval(1, 2), interval(2, 3))).toBe(true);
    expect(meets(interval(1, 2), interval(2.5, 3))).toBe(false);
    expect(intersection(interval(1, 2), interval(1.5, 3))).toEqual({ lo: 1.5, hi: 2 });
    expect(intersection(interval(1, 2), interval(2.5, 3))).toBeNull();
  });

  it('hold their ends and what is between, and nothing else', () => {
    expect([0.9, 1, 1.5, 2, 2.1].map((value) => includes(interval(1, 2), value))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(meets(interval(3, 4), interval(1, 2))).toBe(false);
  });

  it('never end at minus zero', () => {
    const { lo, hi } = interval(-0, -0);
    expect([Object.is(lo, 0), Object.is(hi, 0)]).toEqual([true, true]);
  });

  it('are a hair wider after a product, so that the rounding of doubles parts no equal figures', () => {
    const { lo, hi } = multiplyIntervals(exactly(0.1), exactly(3));
    expect([lo < 0.3, hi > 0.1 * 3, hi - lo < 1e-14]).toEqual([true, true, true]);
    expect(lo).toBeLessThan(hi);
  });

  it('are divided by what is below zero too', () => {
    const { lo, hi } = divideIntervals(exactly(12), interval(-4, -2)) ?? exactly(0);
    expect([lo, hi].map((end) => Math.round(end * 1e9) / 1e9)).toEqual([-6, -3]);
  });

  it('add up half-width by half-width', () => {
    expect(sumIntervals([around(10, 0.5), around(20, 0.5), around(-5, 0.5)])).toEqual({ lo: 23.5, hi: 26.5 });
    expect(sumIntervals([])).toEqual({ lo: 0, hi: 0 });
  });

  it('meet at an end that binary numbers would miss', () => {
    expect(around(2.2, 0.05)).toEqual({ lo: 2.15, hi: 2.25 });
    expect(meets(around(0.3, 0.05), around(0.2, 0.05))).toBe(true);
    expect(meets(sumIntervals([around(0.1, 0.05), around(0.2, 0.05)]), exactly(0.2))).toBe(true);
  });

  it('have magnitudes', () => {
    expect(magnitude(interval(-3, -2))).toEqual({ lo: 2, hi: 3 });
    expect(magnitude(interval(2, 3))).toEqual({ lo: 2, hi: 3 });
    expect(magnitude(interval(-1, 3))).toEqual({ lo: 0, hi: 3 });
  });

  it('decide nothing when divided by what may be zero', () => {
    expect(divideIntervals(exactly(1), interval(-1, 1))).toBeNull();
    expect(divideIntervals(exactly(1), exactly(0))).toBeNull();
    expect(impliedBase(exactly(100), around(0, 0.05))).toBeNull();
  });

  it('give the base that a percentage and its amount imply', () => {
    const base = impliedBase(around(-270_000_000, 50_000), around(2.2, 0.05));
    expect(Math.round((base?.lo ?? 0) / 1e6)).toBe(11_998);
    expect(Math.round((base?.hi ?? 0) / 1e6)).toBe(12_560);
  });

  it('take open ends', () => {
    expect(multiplyIntervals(interval(0, Infinity), exactly(0))).toEqual({ lo: 0, hi: 0 });
    expect(multiplyIntervals(exactly(0), interval(-Infinity, Infinity))).toEqual({ lo: 0, hi: 0 });
    expect(meets(interval(5, Infinity), exactly(1e12))).toBe(true);
  });

  it('contain the result for any members they are computed from', () => {
    fc.assert(
      fc.property(withMember, withMember, fc.integer({ min: -9, max: 9 }), (a, b, factor) => {
        expect(includes(addIntervals(a.range, b.range), a.member + b.member)).toBe(true);
        expect(includes(subtractIntervals(a.range, b.range), a.member - b.member)).toBe(true);
        expect(includes(negateInterval(a.range), -a.member)).toBe(true);
        expect(includes(magnitude(a.range), Math.abs(a.member))).toBe(true);
        expect(includes(scaleInterval(a.range, factor), a.member * factor)).toBe(true);
        expect(includes(multiplyIntervals(a.range, b.range), a.member * b.member)).toBe(true);
        const quotient = divideIntervals(a.range, b.range);
        if (quotient !== null) expect(includes(quotient, a.member / b.member)).toBe(true);
      }),
    );
  });

  it('of different quantities cannot be mixed', () => {
    const money: Interval<'oere'> = interval<'oere'>(1, 2);
    const share: Interval<'percent'> = interval<'percent'>(1, 2);
    // @ts-expect-error øre and percent are no more comparable than metres and minutes
    expect(meets(money, share)).toBe(true);
    // @ts-expect-error nor can they be added
    expect(addIntervals(money, share)).toEqual({ lo: 2, hi: 4 });
  });
});
