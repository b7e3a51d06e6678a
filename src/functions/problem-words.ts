import type { FunctionProblem } from './function-problem';

/** One sentence per problem: names the argument, says what stands there and what to do. */
export type ProblemWords = {
  readonly [Code in FunctionProblem['code']]: (problem: Extract<FunctionProblem, { readonly code: Code }>) => string;
};
