import fc from 'fast-check';
import { cellFigure, cellPercent, exactFigure } from '../../../src/core/figures/cell-figure';
import { isAmount, isPercent } from '../../../src/core/figures/figure';
import { includes } from '../../../src/core/figures/interval';
import { KRONER, MILLION_KRONER, THOUSAND_KRONER } from '../../../src/core/figures/money-unit';
import { printedStep } from '../../../src/core/figures/number-format';

describe('the figure of an amount cell', () => {
  it('stands for everything that prints the same way', () => {
    expect(cellFigure(-2700, 1, THOUSAND_KRONER)).toEqual({
      quantity: 'oere',
      value: -270_000_000,
      interval: { lo: -270_050_000, hi: -269_950_000 },
    });
  });

  it('keeps what is stored, and widens by what is printed', () => {
    expect(cellFigure(1.26, 0.1, MILLION_KRONER)).toEqual({
      quantity: 'oere',
      value: 126_000_000,
      interval: { lo: 121_000_000, hi: 131_000_000 },
    });
  });

  it('is free of binary dust', () => {
    const stored = 0.1 + 0.2;
    expect(cellFigure(stored, printedStep('General', stored) ?? NaN, MILLION_KRONER)).toEqual({
      quantity: 'oere',
      value: 30_000_000,
      interval: { lo: 25_000_000, hi: 35_000_000 },
    });
  });

  it('is rounded to whole øre, but not its interval', () => {
    expect(cellFigure(0.125, 0.001, KRONER)).toEqual({
      quantity: 'oere',
      value: 13,
      interval: { lo: 12.45, hi: 12.55 },
    });
  });

  it('is refused where whole øre cannot hold it', () => {
    expect(cellFigure(5790001234567, 1, THOUSAND_KRONER)).toBeNull();
  });

  it('holds what is stored, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (stored, decimals) => {
          const figure = cellFigure(stored, 10 ** -decimals, THOUSAND_KRONER);
          expect(includes(figure!.interval, Number(stored.toPrecision(15)) * 100_000)).toBe(true);
        },
      ),
    );
  });
});

it('reads a percent cell in percent', () => {
  const figure = cellPercent(0.022, 0.001);
  expect(figure).toEqual({ quantity: 'percent', value: 2.2, interval: { lo: 2.15, hi: 2.25 } });
  expect([isPercent(figure), isAmount(figure)]).toEqual([true, false]);
});

it('takes counts as exact', () => {
  expect(exactFigure('count', 26)).toEqual({ quantity: 'count', value: 26, interval: { lo: 26, hi: 26 } });
});
