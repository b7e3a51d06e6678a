import fc from 'fast-check';
import {
  formatAmount,
  formatAmountWithUnit,
  formatInterval,
  formatMoney,
  formatPercent,
  formatPercentInterval,
  formatUnit,
} from '../../../src/core/figures/format-figures';
import { formatNumber } from '../../../src/core/figures/format-number';
import { interval } from '../../../src/core/figures/interval';
import {
  BILLION_KRONER,
  KRONER,
  MILLION_KRONER,
  THOUSAND_KRONER,
  type MoneyUnit,
} from '../../../src/core/figures/money-unit';

const THOUSAND_POUNDS: MoneyUnit = { currency: 'GBP', factor: 100_000 };

describe('numbers for readers', () => {
  it('carry the separators of their language and a hyphen for minus', () => {
    expect(formatNumber(-1234567.5, 'da')).toBe('-1.234.567,5');
    expect(formatNumber(-1234567.5, 'en')).toBe('-1,234,567.5');
    expect(formatNumber(999, 'da')).toBe('999');
  });

  it('are rounded as on paper, half away from zero', () => {
    expect(formatNumber(2.675, 'en', 2)).toBe('2.68');
    expect(formatNumber(-2.675, 'en', 2)).toBe('-2.68');
    expect(formatNumber(9.96, 'da', 1)).toBe('10,0');
    expect(formatNumber(0.4, 'da', 0)).toBe('0');
  });

  it('never show minus zero, dust or an exponent', () => {
    expect(formatNumber(-0.04, 'da', 1)).toBe('0,0');
    expect(formatNumber(0.1 + 0.2, 'da')).toBe('0,3');
    expect(formatNumber(1e21, 'en')).toBe('1,000,000,000,000,000,000,000');
  });

  it('show an open end', () => {
    expect([Infinity, -Infinity].map((end) => formatNumber(end, 'da'))).toEqual(['∞', '-∞']);
  });
});

describe('amounts in a unit', () => {
  it('are the number that stands in the table', () => {
    expect(formatAmount(-150_000_000, THOUSAND_KRONER, 'da')).toBe('-1.500');
    expect(formatAmount(-150_000_000, MILLION_KRONER, 'en')).toBe('-1.5');
    expect(formatAmount(155_800_000_000, MILLION_KRONER, 'da')).toBe('1.558');
    expect(formatAmount(123_456, null, 'da')).toBe('1.234,56');
  });

  it('are exact whatever the unit', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom(KRONER, THOUSAND_KRONER, MILLION_KRONER, BILLION_KRONER),
        (oere, unit) => {
          const [whole = '', fraction = ''] = formatAmount(oere, unit, 'en').replaceAll(',', '').split('.');
          const places = String(unit.factor).length - 1;
          expect(BigInt(whole + fraction.padEnd(places, '0'))).toBe(BigInt(oere));
        },
      ),
    );
  });

  it('name their unit where asked to', () => {
    expect(formatAmountWithUnit(-150_000_000, THOUSAND_KRONER, 'da')).toBe('-1.500 t.kr.');
    expect(formatAmountWithUnit(-150_000_000, THOUSAND_KRONER, 'en')).toBe('DKK -1,500 thousand');
    expect(formatAmountWithUnit(-150_000_000, THOUSAND_POUNDS, 'en')).toBe('-£1,500 thousand');
    expect(formatAmountWithUnit(-150_000_000, THOUSAND_POUNDS, 'da')).toBe('-1.500 t. GBP');
    expect(formatAmountWithUnit(50_000, KRONER, 'da')).toBe('500 kr.');
    expect(formatAmountWithUnit(120_000_000_000, BILLION_KRONER, 'da')).toBe('1,2 mia. kr.');
  });

  it('name the unit alone as a heading would', () => {
    expect([KRONER, THOUSAND_KRONER, MILLION_KRONER, BILLION_KRONER].map((unit) => formatUnit(unit, 'da'))).toEqual([
      'kr.',
      '1.000 kr.',
      'mio. kr.',
      'mia. kr.',
    ]);
    expect([KRONER, THOUSAND_KRONER, THOUSAND_POUNDS].map((unit) => formatUnit(unit, 'en'))).toEqual([
      'DKK',
      'DKK 1,000',
      '£ 1,000',
    ]);
  });
});

describe('money as one would say it', () => {
  it.each([
    [150_000_000, '1,5 mio. kr.', 'DKK 1.5 million'],
    [-270_000_000, '-2,7 mio. kr.', 'DKK -2.7 million'],
    [45_000_000, '450.000 kr.', 'DKK 450,000'],
    [123_450_000, '1.234.500 kr.', 'DKK 1,234,500'],
    [123_400_000, '1,234 mio. kr.', 'DKK 1.234 million'],
    [155_800_000_000, '1.558 mio. kr.', 'DKK 1,558 million'],
    [12_350, '123,50 kr.', 'DKK 123.50'],
    [0, '0 kr.', 'DKK 0'],
  ])('%d øre', (oere, danish, english) => {
    expect(formatMoney(oere, 'da')).toBe(danish);
    expect(formatMoney(oere, 'en')).toBe(english);
  });

  it('takes another currency', () => {
    expect(formatMoney(-150_000_000, 'en', 'GBP')).toBe('-£1.5 million');
    expect(formatMoney(150_000_000, 'da', 'EUR')).toBe('1,5 mio. EUR');
  });
});

describe('percentages and intervals', () => {
  it('set the percent sign as each language does', () => {
    expect([formatPercent(2.2, 'da'), formatPercent(2.2, 'en'), formatPercent(2.25, 'da', 1)]).toEqual([
      '2,2 %',
      '2.2%',
      '2,3 %',
    ]);
    expect(formatPercentInterval(interval(2.15, 2.25), 'da')).toBe('2,15-2,25 %');
  });

  it('show a computed interval with four digits at its larger end', () => {
    const base = interval<'oere'>(11_997_777_777.8, 12_560_465_116.3);
    expect(formatInterval(base, MILLION_KRONER, 'da')).toBe('120,0-125,6 mio. kr.');
    expect(formatInterval(base, MILLION_KRONER, 'en')).toBe('DKK 120.0-125.6 million');
  });

  it('show no more decimals than there are', () => {
    expect(formatInterval(interval(145_000_000, 155_000_000), MILLION_KRONER, 'da')).toBe('1,45-1,55 mio. kr.');
    expect(formatInterval(interval(100_000_000, 100_000_000), MILLION_KRONER, 'da')).toBe('1 mio. kr.');
  });

  it('say "til" between negative ends, where a hyphen would read as a minus', () => {
    expect(formatInterval(interval(-155_000_000, -145_000_000), MILLION_KRONER, 'da')).toBe('-1,55 til -1,45 mio. kr.');
    expect(formatInterval(interval(-155_000_000, -145_000_000), MILLION_KRONER, 'en')).toBe(
      'DKK -1.55 to DKK -1.45 million',
    );
  });

  it('put open ends into words', () => {
    expect(formatInterval(interval(100_000_000, Infinity), MILLION_KRONER, 'da')).toBe('mindst 1 mio. kr.');
    expect(formatInterval(interval(-Infinity, 100_000_000), MILLION_KRONER, 'en')).toBe('at most DKK 1 million');
  });
});
