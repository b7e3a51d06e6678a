import type { FunctionProblem } from '../../src/functions/function-problem';
import { sayProblem } from '../../src/functions/function-words';

const place = { row: 2, column: 3 };
const argument = 'changes';

/** One of each, in the order of the type: the compiler asks for a new one when a code is added. */
const PROBLEMS: { readonly [Code in FunctionProblem['code']]: Extract<FunctionProblem, { code: Code }> } = {
  empty: { code: 'empty', argument },
  ragged: { code: 'ragged', argument, row: 2, width: 3, expected: 4 },
  size: { code: 'size', argument, along: 'columns', size: 3, like: 'costs', expected: 4 },
  'mixed-signs': { code: 'mixed-signs', argument },
  'year-not-in-index': { code: 'year-not-in-index', argument, year: 2019 },
  'not-an-index': { code: 'not-an-index', argument, why: 'two-levels', year: 2019 },
  zero: { code: 'zero', argument },
  missing: { code: 'missing', argument },
  'number-as-text': { code: 'number-as-text', argument, place, text: '5' },
  text: { code: 'text', argument, place, text: 'fem' },
  'truth-value': { code: 'truth-value', argument, place },
  'error-value': { code: 'error-value', argument, place, error: '#N/A' },
  'two-readings': { code: 'two-readings', argument, text: '1.558', readings: [1558, 1.558] },
  'not-true-or-false': { code: 'not-true-or-false', argument },
  'not-a-year': { code: 'not-a-year', argument },
  'not-a-unit': { code: 'not-a-unit', argument, text: 'æbler' },
  'not-a-percentage': { code: 'not-a-percentage', argument },
  'no-figure': { code: 'no-figure', argument, text: 'ord' },
  'other-currency': { code: 'other-currency', argument },
  'other-kind': { code: 'other-kind', argument },
  'too-large': { code: 'too-large', argument },
  'never-paid-back': { code: 'never-paid-back', argument, years: 4 },
};

describe.each(['da', 'en'] as const)('what is said in %s', (locale) => {
  it.each(Object.values(PROBLEMS))('of $code names the argument and is a sentence', (problem) => {
    const said = sayProblem(problem, locale);
    expect(said).toMatch(/^changes[ :]/);
    expect(said).toMatch(/[.”"]$/);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('gives the place in a range as the reader counts, and none for a single cell', () => {
    expect(sayProblem(PROBLEMS.text, locale)).toMatch(locale === 'da' ? '(række 2, kolonne 3)' : '(row 2, column 3)');
    expect(sayProblem({ ...PROBLEMS.text, place: null }, locale)).not.toMatch(/\(/);
  });

  it('gives each reason why an index is none', () => {
    const reasons = (['shape', 'two-levels', 'level'] as const).map((why) =>
      sayProblem({ ...PROBLEMS['not-an-index'], why }, locale),
    );
    expect(new Set(reasons).size).toBe(3);
  });

  it('tells rows from columns', () => {
    expect(sayProblem({ ...PROBLEMS.size, along: 'rows' }, locale)).toMatch(locale === 'da' ? 'rækker' : 'rows');
  });
});

it('differs between the languages', () => {
  for (const problem of Object.values(PROBLEMS)) expect(sayProblem(problem, 'da')).not.toBe(sayProblem(problem, 'en'));
});
