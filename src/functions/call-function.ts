import type { CallableFunction, FunctionValue } from './define-function';
import { sayProblem, type FunctionLocale } from './function-words';
import type { FunctionProblem } from './function-problem';

/** One cell: calls a function with what Excel hands over; what is wrong becomes an Excel error with its sentence. */
export function cellOf<V extends FunctionValue>(fn: CallableFunction<V>, given: readonly unknown[]): V {
  const result = fn(given);
  if (result.ok) return result.value;
  throw new CustomFunctions.Error(errorCodeOf(result.problem), sayProblem(result.problem, locale()));
}

/** 1 x years, which Excel spills to the right. */
export function yearsOf(fn: CallableFunction<readonly number[]>, given: readonly unknown[]): number[][] {
  return [[...cellOf(fn, given)]];
}

/** A block in the shape of the argument, which Excel spills to the right and down. */
export function blockOf(fn: CallableFunction<readonly (readonly number[])[]>, given: readonly unknown[]): number[][] {
  return cellOf(fn, given).map((row) => [...row]);
}

function errorCodeOf(problem: FunctionProblem): CustomFunctions.ErrorCode {
  if (problem.code === 'never-paid-back') return CustomFunctions.ErrorCode.notAvailable;
  return problem.code === 'zero' ? CustomFunctions.ErrorCode.divisionByZero : CustomFunctions.ErrorCode.invalidValue;
}

/** The language of Excel's own menus; English where there is no Excel to ask. */
function locale(): FunctionLocale {
  const office = (globalThis as { readonly Office?: { readonly context?: { readonly displayLanguage?: string } } })
    .Office;
  return office?.context?.displayLanguage?.toLowerCase().startsWith('da') === true ? 'da' : 'en';
}
