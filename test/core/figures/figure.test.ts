import { isAmount, isPercent, type Figure } from '../../../src/core/figures/figure';
import { exactly, type Quantity } from '../../../src/core/figures/interval';

const figure = (quantity: Quantity): Figure => ({ quantity, value: 5, interval: exactly(5) });

describe('a figure', () => {
  it('is an amount in øre, a percentage, or neither', () => {
    expect([isAmount(figure('oere')), isPercent(figure('oere'))]).toEqual([true, false]);
    expect([isAmount(figure('percent')), isPercent(figure('percent'))]).toEqual([false, true]);
    expect([isAmount(figure('hours')), isPercent(figure('hours'))]).toEqual([false, false]);
  });
});
