import { MILLION_KRONER, spokenUnit, THOUSAND_KRONER } from '../../../src/core/figures/money-unit';

it('says amounts in millions from one million on, of either sign, and in thousands below', () => {
  expect([100_000_000, -270_000_000].map((oere) => spokenUnit(oere))).toEqual([MILLION_KRONER, MILLION_KRONER]);
  expect([99_999_999, 0].map((oere) => spokenUnit(oere))).toEqual([THOUSAND_KRONER, THOUSAND_KRONER]);
  expect(spokenUnit(5, 'GBP')).toEqual({ currency: 'GBP', factor: 100_000 });
});
