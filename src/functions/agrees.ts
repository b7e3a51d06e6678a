import { isPercent } from '../core/figures/figure';
import { magnitude, meets } from '../core/figures/interval';
import type { MoneyUnit } from '../core/figures/money-unit';
import { answer, refuse, type FunctionResult } from './function-problem';
import { figureOf, type PrintedArgument } from './printed-argument';

/**
 * Can two printed figures both be true: do the intervals they stand for meet? Words seldom carry a sign ("en besparelse på 1,5 mio.
 * kr."), so a figure in words is compared by magnitude; two numbers are compared with their signs.
 */
export function agrees(a: PrintedArgument, b: PrintedArgument, unit: MoneyUnit): FunctionResult<boolean> {
  const asPercent = [a, b].some((one) => one.kind === 'words' && isPercent(one.figure));
  const [left, right] = [figureOf(a, unit, asPercent), figureOf(b, unit, asPercent)];
  if (left === null || right === null) return refuse({ code: 'too-large', argument: left === null ? 'a' : 'b' });
  if (left.quantity !== right.quantity) return refuse({ code: 'other-kind', argument: 'b' });
  if (!asPercent && currencyOf(a, unit) !== currencyOf(b, unit))
    return refuse({ code: 'other-currency', argument: 'b' });
  const signed = a.kind === 'number' && b.kind === 'number';
  return answer(
    signed ? meets(left.interval, right.interval) : meets(magnitude(left.interval), magnitude(right.interval)),
  );
}

function currencyOf(given: PrintedArgument, unit: MoneyUnit): string {
  return (given.kind === 'words' ? given.words.unit : null)?.currency ?? unit.currency;
}
