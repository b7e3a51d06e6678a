import type { FunctionResult } from './function-problem';
import type { ArgumentReader } from './read-arguments';

/** One cell, 1 x years that spill to the right, or a block in the shape of the argument. */
export type FunctionValue = number | string | boolean | readonly number[] | readonly (readonly number[])[];

/** A function that takes its arguments as Excel hands them over and gives a value or says what is wrong. Never throws. */
export interface CallableFunction<V extends FunctionValue> {
  (given: readonly unknown[]): FunctionResult<V>;
  /** In order, as in the formula's help. */
  readonly argumentNames: readonly string[];
}

type Readers = Readonly<Record<string, ArgumentReader<unknown>>>;
type ReadBy<R extends Readers> = { readonly [Name in keyof R]: R[Name] extends ArgumentReader<infer T> ? T : never };

/**
 * A function as data: its arguments in order, each with its reader, and the arithmetic that takes what they read. Every argument
 * is read before anything is computed; the first one that is wrong is named.
 */
export function defineFunction<R extends Readers, V extends FunctionValue>(
  readers: R,
  compute: (given: ReadBy<R>) => FunctionResult<V>,
): CallableFunction<V> {
  const named = Object.entries(readers);
  const call = (given: readonly unknown[]): FunctionResult<V> => {
    const read: Record<string, unknown> = {};
    for (const [index, [name, reader]] of named.entries()) {
      const result = reader(name, given[index]);
      if (!result.ok) return result;
      read[name] = result.value;
    }
    return compute(read as ReadBy<R>);
  };
  return Object.assign(call, { argumentNames: named.map(([name]) => name) });
}
