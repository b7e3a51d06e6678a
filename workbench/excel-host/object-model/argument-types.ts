import { invalidArgument } from '../host-error';

/** Checks and converts one argument of a method; throws InvalidArgument. `given` is undefined where the caller left it out. */
export type ArgumentType = (given: unknown) => unknown;

export const text: ArgumentType = (given) => {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
};

export const wholeNumber: ArgumentType = (given) => {
  if (typeof given !== 'number' || !Number.isInteger(given)) throw invalidArgument();
  return given;
};

export const flag: ArgumentType = (given) => {
  if (typeof given !== 'boolean') throw invalidArgument();
  return given;
};

/** The method checks it itself. */
export const anything: ArgumentType = (given) => given;

export const optional =
  (type: ArgumentType): ArgumentType =>
  (given) =>
    given === undefined || given === null ? undefined : type(given);

export const oneOf =
  (...words: readonly string[]): ArgumentType =>
  (given) => {
    if (typeof given !== 'string' || !words.includes(given)) throw invalidArgument();
    return given;
  };
