import fc from 'fast-check';
import { sumDecimals } from '../../../src/core/figures/decimal';
import { grossSaving } from '../../../src/core/totals/gross-saving';
import { netSaving } from '../../../src/core/totals/net-saving';
import type { SavingSign } from '../../../src/core/totals/total-result';
import { amountRows, pairOfRows, shuffled } from './amounts';

const value = <T>(result: { ok: true; value: T } | { ok: false; problem: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const sign = fc.constantFrom<SavingSign>('negative', 'positive');

describe('the net saving', () => {
  it('is changes and costs together, per year', () => {
    expect(
      netSaving([
        [-2700, -2700],
        [1200, 0],
      ]),
    ).toEqual({ ok: true, value: [-1500, -2700] });
    expect(netSaving([[-2000, -2000]], [[300, 0]])).toEqual({ ok: true, value: [-1700, -2000] });
  });

  it('takes costs off where savings are positive', () => {
    expect(netSaving([[2000, 2000]], [[300, 0]], 'positive')).toEqual({ ok: true, value: [1700, 2000] });
  });

  it('carries no dust', () => {
    expect(netSaving([[0.1], [0.2]], [[-0.3]])).toEqual({ ok: true, value: [0] });
  });

  it.each([
    [[], null, { code: 'empty', argument: 'changes' }],
    [[[]], null, { code: 'empty', argument: 'changes' }],
    [[[1, 2], [3]], null, { code: 'ragged', argument: 'changes', row: 2, width: 1, expected: 2 }],
    [[[1, 2]], [[1], [1, 2]], { code: 'ragged', argument: 'costs', row: 2, width: 2, expected: 1 }],
    [[[1, 2]], [[1]], { code: 'size', argument: 'costs', along: 'columns', size: 1, like: 'changes', expected: 2 }],
  ])('names what is wrong with %j and %j', (changes, costs, problem) => {
    expect(netSaving(changes, costs)).toEqual({ ok: false, problem });
  });

  it('is linear: adding rows or years apart or together gives the same', () => {
    fc.assert(
      fc.property(pairOfRows, sign, ([changes, costs], saving) => {
        const together = value(netSaving(changes, costs, saving));
        const parts = [value(netSaving(changes)), value(netSaving(costs))];
        const cost = saving === 'negative' ? 1 : -1;
        expect(together).toEqual(parts[0]!.map((amount, year) => sumDecimals([amount, cost * parts[1]![year]!])));
      }),
    );
  });

  it('turns its sign with its arguments', () => {
    fc.assert(
      fc.property(pairOfRows, ([changes, costs]) => {
        const turned = changes.map((row) => row.map((amount) => 0 - amount));
        const positive = value(netSaving(turned, costs, 'positive'));
        expect(positive).toEqual(value(netSaving(changes, costs)).map((amount) => 0 - amount));
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(shuffled(amountRows), ([rows, other]) => {
        expect(netSaving(other)).toEqual(netSaving(rows));
        expect(grossSaving(other)).toEqual(grossSaving(rows));
      }),
    );
  });
});

describe('the gross saving', () => {
  it('adds the cells in the saving direction alone', () => {
    const rows = [
      [-500, 100],
      [300, -200],
      [-1, 0],
    ];
    expect(grossSaving(rows)).toEqual({ ok: true, value: [-501, -200] });
    expect(grossSaving(rows, 'positive')).toEqual({ ok: true, value: [300, 100] });
  });

  it('and its opposite make up the net', () => {
    fc.assert(
      fc.property(amountRows, (rows) => {
        const [below, above] = [value(grossSaving(rows)), value(grossSaving(rows, 'positive'))];
        expect(below.map((amount, year) => sumDecimals([amount, above[year]!]))).toEqual(value(netSaving(rows)));
      }),
    );
  });

  it('names a ragged range', () => {
    expect(grossSaving([[1], []])).toMatchObject({ ok: false, problem: { code: 'ragged', argument: 'changes' } });
  });
});
