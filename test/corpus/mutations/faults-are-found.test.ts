import { ORDERS, plantedFaults, shareFound } from './planted-faults';

/** When last measured 0.987 of all were found, and 0.981 with nothing else said. */
const LEAST_FOUND = 0.95;
const LEAST_ALONE = 0.95;

describe('a fault planted in a catalogue without any', () => {
  const orders = ORDERS.map((order) => [order.form, order.seed, order] as const);

  test.each(orders)('is shown at its cell, and mostly alone: %s, seed %d', async (_form, _seed, order) => {
    const outcomes = await plantedFaults(order);
    expect(outcomes.length).toBeGreaterThan(80);
    expect(shareFound(outcomes)).toBeGreaterThanOrEqual(LEAST_FOUND);
    expect(shareFound(outcomes.filter(({ beside }) => beside.length === 0))).toBeGreaterThan(LEAST_ALONE);
  });
});
