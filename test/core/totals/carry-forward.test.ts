import fc from 'fast-check';
import { sumDecimals } from '../../../src/core/figures/decimal';
import { carryForward, type CarryForward } from '../../../src/core/totals/carry-forward';
import { recoveryPlan } from './amounts';

const plan = (targets: number[][], achieved: number[][]): CarryForward => {
  const result = carryForward(targets, achieved);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

describe('carrying shortfalls forward', () => {
  it('adds what a year misses to the next year', () => {
    const positive = plan([[2000, 3000, 5000, 7000]], [[2000, 2280, 2280, 2280]]);
    expect(positive.carriedIn).toEqual([0, 0, 720, 3440]);
    expect(positive.adjustedTarget).toEqual([2000, 3000, 5720, 10440]);
    expect(positive.outstanding).toEqual([0, 720, 3440, 8160]);
    expect(positive.released).toEqual([0, 0, 0, 0]);
  });

  it('works in the sign of the targets, over initiatives and unallocated expectations together', () => {
    const signed = plan(
      [[-2000, -3000, -5000, -7000]],
      [
        [-977, -1257, -1257, -1257],
        [-1023, -1023, -1023, -1023],
      ],
    );
    expect(signed.saving).toBe('negative');
    expect(signed.outstanding).toEqual([0, -720, -3440, -8160]);
  });

  it('releases a surplus instead of carrying it', () => {
    const surplus = plan([[-100, -100]], [[-150, -70]]);
    expect(surplus.released).toEqual([-50, 0]);
    expect(surplus.carriedIn).toEqual([0, 0]);
    expect(surplus.outstanding).toEqual([0, -30]);
  });

  it('counts a setback as more to reach', () => {
    expect(plan([[100, 100]], [[-20, 0]]).outstanding).toEqual([120, 220]);
  });

  it('takes the sign from what was achieved where there is no target', () => {
    expect(plan([[0]], [[500]]).released).toEqual([500]);
    expect(plan([[0]], [[-500]]).released).toEqual([-500]);
    expect(plan([[0]], [[0]])).toMatchObject({ saving: 'negative', released: [0], outstanding: [0] });
  });

  it.each([
    [[[-1, 1]], [[0, 0]], { code: 'mixed-signs', argument: 'targets' }],
    [[[0, 0]], [[-1, 1]], { code: 'mixed-signs', argument: 'achieved' }],
    [[], [[1]], { code: 'empty', argument: 'targets' }],
    [[[1, 2]], [[1]], { code: 'size', argument: 'achieved', along: 'columns', size: 1, like: 'targets', expected: 2 }],
  ])('names what is wrong with %j and %j', (targets, achieved, problem) => {
    expect(carryForward(targets, achieved)).toEqual({ ok: false, problem });
  });

  it('balances in every year', () => {
    fc.assert(
      fc.property(recoveryPlan, ({ targets, achieved, sign }) => {
        const carried = plan(targets, achieved);
        for (const [year, target] of targets[0]!.entries()) {
          const [missing, surplus] = [carried.outstanding[year]!, carried.released[year]!];
          expect(carried.adjustedTarget[year]).toBe(sumDecimals([target, carried.carriedIn[year]!]));
          expect(carried.carriedIn[year]).toBe(year === 0 ? 0 : carried.outstanding[year - 1]!);
          expect(sumDecimals([carried.carriedIn[year]!, target, surplus])).toBe(
            sumDecimals([carried.achieved[year]!, missing]),
          );
          expect(missing === 0 || surplus === 0).toBe(true);
          expect(Math.min(missing * sign, surplus * sign)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('reads both signs of bookkeeping as the same plan', () => {
    fc.assert(
      fc.property(recoveryPlan, ({ targets, achieved }) => {
        const turn = (rows: number[][]) => rows.map((row) => row.map((amount) => 0 - amount));
        const [one, other] = [plan(targets, achieved), plan(turn(targets), turn(achieved))];
        expect(turn([[...other.outstanding], [...other.released]])).toEqual([[...one.outstanding], [...one.released]]);
      }),
    );
  });
});
