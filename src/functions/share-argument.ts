import { multiplyDecimals } from '../core/figures/decimal';
import { isPercent } from '../core/figures/figure';
import { readAmount } from './cell-argument';
import { answer, refuse, type FunctionResult } from './function-problem';
import { printed } from './printed-argument';
import { onlyCell, type ArgumentReader } from './read-arguments';

/**
 * A percentage as Excel stores it: 0.012 for 1,2 %. A text has to say "%" or "procent"; a number above 1 is no percentage of a
 * base, but one typed without its percent sign.
 */
export const share: ArgumentReader<number> = (argument, given) => {
  const read =
    typeof onlyCell(given) === 'string' ? fromText(argument, given) : readAmount(argument, onlyCell(given), null);
  if (!read.ok || Math.abs(read.value) <= 1) return read;
  return refuse({ code: 'not-a-percentage', argument });
};

function fromText(argument: string, given: unknown): FunctionResult<number> {
  const read = printed(argument, given);
  if (!read.ok) return read;
  if (read.value.kind === 'number') return readAmount(argument, onlyCell(given), null);
  const { figure } = read.value;
  return isPercent(figure)
    ? answer(multiplyDecimals(figure.value, 0.01))
    : refuse({ code: 'not-a-percentage', argument });
}
