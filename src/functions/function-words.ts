import { daWords } from './function-words.da';
import { enWords } from './function-words.en';
import type { FunctionProblem } from './function-problem';
import type { ProblemWords } from './problem-words';

export type FunctionLocale = 'da' | 'en';

const WORDS: Readonly<Record<FunctionLocale, ProblemWords>> = { da: daWords, en: enWords };

/** What Excel shows beside the error value. */
export function sayProblem(problem: FunctionProblem, locale: FunctionLocale): string {
  const say = WORDS[locale][problem.code] as (what: FunctionProblem) => string;
  return say(problem);
}
