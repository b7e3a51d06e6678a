import { budgetYear, hasShape, shapesOf, startsNumber } from '../../../src/core/prose/grammar/number-shapes';
import type { NumberShape } from '../../../src/core/prose/grammar/pattern';
import { only, read } from './reading';

describe('the shape of a number', () => {
  it.each<readonly [NumberShape, readonly string[], readonly string[]]>([
    ['year', ['1900', '2019', '2099'], ['1899', '2100', '20190', '12019', '2.019']],
    ['day', ['1', '09', '31'], ['0', '32', '123', '1.']],
    ['month', ['1', '12', '07'], ['0', '13', '100']],
    ['month2', ['01', '12'], ['1', '13', '00', '012']],
    ['date', ['31.12', '1.1'], ['31.13', '31.0', '311.1', '1.1.1', '31']],
    ['fulldate', ['31.12.2019', '1.1.19'], ['31.12', '31.12.219', '1.1.20191']],
    ['clock', ['8.30', '23.59', '08.00'], ['8.60', '33.30', '8.3', '108.30', '8.300']],
    ['paragraphs', ['12', '123'], ['1', '1234']],
    ['two', ['12'], ['1', '123']],
    ['phone', ['12345678'], ['1234567', '123456789']],
    ['account', ['05.32', '05.32.30', '05.32.30.10'], ['05', '5.32', '05.32.30.10.20', '05.3']],
    ['zeros', ['0', '000'], ['10', '01']],
    ['postcode', ['8000', '1999'.replace('19', '18')], ['0800', '1950', '2019', '80000', '800']],
  ])('%s', (shape, fitting, others) => {
    expect(fitting.filter((text) => !hasShape(text, shape))).toEqual([]);
    expect(others.filter((text) => hasShape(text, shape))).toEqual([]);
  });

  it('is any at least', () => expect(shapesOf('1.234,5')).toEqual(['any']));

  it('begins with a digit or a half', () => {
    expect(['5', '½', '¼x', '¾'].every(startsNumber)).toBe(true);
    expect(['', 'a5', '-5', '.5'].some(startsNumber)).toBe(false);
  });

  it('of a code may be a budget’s year', () => {
    expect(['b2020', 'bo2021', 'r2019', 'fy2024'].map(budgetYear)).toEqual([2020, 2021, 2019, 2024]);
    expect(['b202', 'x2020', 'b20201', 'ab2020', 'b1820'].map(budgetYear)).toEqual([null, null, null, null, null]);
  });
});

describe('years in a text', () => {
  const years = (text: string) =>
    read(text)
      .figures.filter(({ kind }) => kind === 'year')
      .map(({ period, words }) => [period.from, period.to, words]);

  it.each<readonly [string, readonly (readonly [number, number, string])[]]>([
    ['Det sker i 2019.', [[2019, 2019, '2019']]],
    ['Det sker i 2019-2021.', [[2019, 2021, '2019-2021']]],
    ['Det sker i 2019–21.', [[2019, 2021, '2019–21']]],
    ['Det sker i 2019/20.', [[2019, 2020, '2019/20']]],
    ['Det sker i B2020.', [[2020, 2020, 'B2020']]],
    ['Det sker mellem 2019 og 2021.', [[2019, 2021, '2019 og 2021']]],
    ['Det sker fra 2019 til 2021.', [[2019, 2021, '2019 til 2021']]],
    [
      'Det sker i 2019 og 2021.',
      [
        [2019, 2019, '2019'],
        [2021, 2021, '2021'],
      ],
    ],
    ['Det sker i 2021-2019.', []],
    ['Det sker i 2019-2019.', []],
  ])('%j', (text, expected) => expect(years(text)).toEqual(expected));

  it('that count something are none', () => {
    expect(years('Der bruges 2000 timer.')).toEqual([]);
    expect(years('Det koster 2000 kr.')).toEqual([]);
    expect(only('Det koster 2000 kr.', 'amount').figure?.value).toBe(200_000);
  });

  it('may be the level that prices are given in', () => {
    expect(only('Der spares 5 mio. kr. (2017 p/l).', 'amount').priceLevel).toBe(2017);
    expect(only('Der spares 5 mio. kr. i 2018-priser.', 'amount').priceLevel).toBe(2018);
    expect(only('Der spares 5 mio. kr. i 2018.', 'amount').priceLevel).toBeNull();
  });
});
