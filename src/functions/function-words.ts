import { daWords } from './function-words.da';
import { enWords } from './function-words.en';
import type { FunctionProblem } from './function-problem';

export type FunctionLocale = 'da' | 'en';

/** One sentence per problem: names the argument, says what stands there and what to do. */
export type ProblemWords = {
  readonly [Code in FunctionProblem['code']]: (problem: Extract<FunctionProblem, { readonly code: Code }>) => string;
};

const WORDS: Readonly<Record<FunctionLocale, ProblemWords>> = { da: daWords, en: enWords };

/** What Excel shows beside the error value. */
export function sayProblem(problem: FunctionProblem, locale: FunctionLocale): string {
  const say = WORDS[locale][problem.code] as (what: FunctionProblem) => string;
  return say(problem);
}
