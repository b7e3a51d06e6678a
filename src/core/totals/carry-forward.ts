import { sumDecimals } from '../figures/decimal';
import { columnSums, shapeProblem, widthProblem } from './column-sums';
import { problem, total, type AmountRows, type SavingSign, type TotalResult } from './total-result';

/** A recovery plan year by year; every list has one number per year, in the unit and sign of the targets. */
export interface CarryForward {
  /** How the plan writes its savings. */
  readonly saving: SavingSign;
  /** All rows of what was achieved, added. */
  readonly achieved: readonly number[];
  /** Shortfall carried into the year. */
  readonly carriedIn: readonly number[];
  /** The year's own target and what was carried in. */
  readonly adjustedTarget: readonly number[];
  /** What is still missing when the year ends; carried into the next. */
  readonly outstanding: readonly number[];
  /** Surplus beyond the adjusted target: free for other use, not carried. */
  readonly released: readonly number[];
}

/**
 * Carries shortfalls forward: what a year misses of its adjusted target is added to the next year's target, a surplus is released.
 * In every year carriedIn + target + released = achieved + outstanding.
 *
 * The sign of the targets tells how savings are written; where every target is zero, the sign of what was achieved.
 * Source of the rule: recovery plans such as Genopretning 2021 ("overført og lagt oven i det næste års reduktionsmål").
 */
export function carryForward(targets: AmountRows, achieved: AmountRows): TotalResult<CarryForward> {
  const wrong =
    shapeProblem('targets', targets) ??
    shapeProblem('achieved', achieved) ??
    widthProblem('achieved', achieved, 'targets', targets);
  if (wrong !== null) return problem(wrong);
  const [wanted, reached] = [columnSums(targets), columnSums(achieved)];
  const saving = signOf(wanted) ?? signOf(reached) ?? 'negative';
  if (saving === 'mixed') {
    return problem({ code: 'mixed-signs', argument: signOf(wanted) === null ? 'achieved' : 'targets' });
  }
  return total({ saving, achieved: reached, ...carry(wanted, reached, saving === 'negative' ? -1 : 1) });
}

function carry(targets: readonly number[], achieved: readonly number[], sign: 1 | -1) {
  const [carriedIn, adjustedTarget, outstanding, released]: [number[], number[], number[], number[]] = [[], [], [], []];
  let carried = 0;
  for (const [year, target] of targets.entries()) {
    const adjusted = sumDecimals([target, carried]);
    const missing = sumDecimals([adjusted, -(achieved[year] ?? 0)]);
    const isShort = missing * sign > 0;
    carriedIn.push(carried);
    adjustedTarget.push(adjusted);
    outstanding.push(isShort ? missing : 0);
    released.push(isShort ? 0 : sumDecimals([-missing]));
    carried = isShort ? missing : 0;
  }
  return { carriedIn, adjustedTarget, outstanding, released };
}

function signOf(amounts: readonly number[]): SavingSign | 'mixed' | null {
  const [below, above] = [amounts.some((amount) => amount < 0), amounts.some((amount) => amount > 0)];
  if (below && above) return 'mixed';
  return below ? 'negative' : above ? 'positive' : null;
}
