import fc from 'fast-check';
import { paybackYears } from '../../../src/core/totals/payback';
import { amountRows } from './amounts';

const years = (...flows: number[]) => {
  const result = paybackYears([flows]);
  return result.ok ? result.value : result.problem;
};

describe('the payback time', () => {
  it('ends in the year the cumulated cash flow turns, with the fraction of it', () => {
    expect(years(2500, -1000, -1000, -1000)).toBe(3.5);
    expect(years(1000, -1000)).toBe(2);
    expect(years(100, -300)).toBe(1.33333333333333);
  });

  it('is nothing where nothing is ever owed', () => {
    expect(years(-1700, -2000)).toBe(0);
    expect(years(0, 0)).toBe(0);
  });

  it('is unknown where the flow does not turn within its years', () => {
    expect(years(4000, -1000, -1000)).toBeNull();
  });

  it('begins with the first year, also when the investment comes later', () => {
    expect(years(0, 1000, -500, -1000)).toBe(3.5);
    expect(years(-500, 1000, -1000)).toBe(2.5);
  });

  it('ends at the first turn', () => {
    expect(years(1000, -2000, 1500, -2000)).toBe(1.5);
  });

  it('adds several rows per year first', () => {
    expect(
      paybackYears([
        [3500, 0, 0, 0],
        [-1000, -1000, -1000, -1000],
      ]),
    ).toEqual({ ok: true, value: 3.5 });
  });

  it('reads positive savings the other way round', () => {
    expect(paybackYears([[-2500, 1000, 1000, 1000]], 'positive')).toEqual({ ok: true, value: 3.5 });
    fc.assert(
      fc.property(amountRows, (rows) => {
        const turned = rows.map((row) => row.map((amount) => 0 - amount));
        expect(paybackYears(turned, 'positive')).toEqual(paybackYears(rows));
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(amountRows, (rows) => {
        const thousandfold = rows.map((row) => row.map((amount) => amount * 1024));
        const [one, other] = [paybackYears(rows), paybackYears(thousandfold)];
        if (one.ok && other.ok && one.value !== null) expect(other.value).toBeCloseTo(one.value, 9);
        else expect(other).toEqual(one);
      }),
    );
  });

  it('names an empty range', () => {
    expect(years()).toEqual({ code: 'empty', argument: 'cashflow' });
  });
});
