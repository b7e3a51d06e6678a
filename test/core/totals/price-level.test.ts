import fc from 'fast-check';
import { shortestDecimal } from '../../../src/core/figures/decimal';
import { readPriceIndex, toPriceLevel } from '../../../src/core/totals/price-level';
import { amountRows } from './amounts';

const index = new Map([
  [2016, 100],
  [2017, 101.8],
  [2018, 103.1],
]);

describe('another price level', () => {
  it('multiplies by the ratio of the two levels', () => {
    expect(toPriceLevel([[1000, -500]], 2016, 2017, index)).toEqual({ ok: true, value: [[1018, -509]] });
    expect(toPriceLevel([[1018], [-509]], 2017, 2016, index)).toEqual({ ok: true, value: [[1000], [-500]] });
  });

  it('leaves amounts of the same year alone', () => {
    expect(toPriceLevel([[0.3, 123.45]], 2018, 2018, index)).toEqual({ ok: true, value: [[0.3, 123.45]] });
  });

  it('names a year the index does not have', () => {
    expect(toPriceLevel([[1]], 2015, 2016, index)).toMatchObject({
      problem: { code: 'year-not-in-index', argument: 'index', year: 2015 },
    });
    expect(toPriceLevel([[1]], 2016, 2031, index)).toMatchObject({ problem: { year: 2031 } });
    expect(toPriceLevel([], 2016, 2017, index)).toMatchObject({ problem: { code: 'empty', argument: 'amounts' } });
  });

  it('and back again gives the same amounts', () => {
    const level = fc.integer({ min: 500, max: 20_000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(amountRows, level, level, (rows, from, to) => {
        const levels = new Map([
          [2016, from],
          [2020, to],
        ]);
        const there = toPriceLevel(rows, 2016, 2020, levels);
        const back = there.ok ? toPriceLevel(there.value, 2020, 2016, levels) : there;
        expect(back.ok && back.value.map((row) => row.map(shortestDecimal))).toEqual(rows);
      }),
    );
  });
});

describe('a price index', () => {
  it.each([
    [
      'two columns',
      [
        [2016, 100],
        [2017, 101.8],
        [2018, 103.1],
      ],
    ],
    [
      'two rows',
      [
        [2016, 2017, 2018],
        [100, 101.8, 103.1],
      ],
    ],
    [
      'two columns with a blank pair',
      [
        [2016, 100],
        [0, 0],
        [2017, 101.8],
        [2018, 103.1],
      ],
    ],
  ])('is read from %s', (_, rows) => expect(readPriceIndex(rows)).toEqual({ ok: true, value: index }));

  it('is read from two years and two levels whichever way they stand', () => {
    const both = {
      ok: true,
      value: new Map([
        [2016, 100],
        [2017, 101.8],
      ]),
    };
    expect(
      readPriceIndex([
        [2016, 100],
        [2017, 101.8],
      ]),
    ).toEqual(both);
    expect(
      readPriceIndex([
        [2016, 2017],
        [100, 101.8],
      ]),
    ).toEqual(both);
  });

  it.each([
    [[], 'shape', null],
    [[[100, 2016]], 'shape', null],
    [[[2016, 100, 3]], 'shape', null],
    [[[0, 0]], 'shape', null],
    [[[2016, 2017], [100]], 'shape', null],
    [[[2016, 0]], 'level', 2016],
    [
      [
        [2016, 100],
        [2016, 101],
      ],
      'two-levels',
      2016,
    ],
  ])('is refused: %j', (rows, why, year) => {
    expect(readPriceIndex(rows)).toEqual({
      ok: false,
      problem: { code: 'not-an-index', argument: 'index', why, year },
    });
  });
});
