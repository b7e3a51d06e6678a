import type { SchemaProblem } from '../../core/reading/schema/catalogue-schema';
import type { CodeWords } from '../finding-words';

/** Rows of the sheet Katalogskema that can't be used. */
export const schemaSheetFindings: Pick<CodeWords, 'schema-rule-unusable'> = {
  'schema-rule-unusable': ({ sheet, problem, found, expected, more }) => ({
    what: `${sheet}: ${PROBLEMS[problem](found)}${more > 0 ? `, and the same goes for ${more} more ${more === 1 ? 'row' : 'rows'}` : ''}.`,
    why:
      problem === 'contradiction'
        ? 'The upper of the two rows holds, and this one changes nothing.'
        : 'The row changes nothing until it is corrected.',
    todo: expected.length > 0 ? `${ASKED[problem]} ${examples(expected)}.` : `${ASKED[problem]}.`,
  }),
};

const PROBLEMS: Readonly<Record<SchemaProblem['code'], (found: string) => string>> = {
  'no-headings': () => 'the sheet has no headings above its columns',
  'unknown-kind': (found) => `“${found}” is no known kind of rule`,
  'unknown-meaning': (found) => `“${found}” is no known meaning`,
  'missing-pattern': () => 'the row has no pattern',
  'missing-meaning': () => 'the row does not say what its words mean',
  'pattern-too-wide': (found) => `the pattern “${found}” fits too much`,
  'no-years': (found) => `“${found}” are no years`,
  'no-unit': (found) => `“${found}” is no unit of money`,
  contradiction: (found) => `“${found}” contradicts a row further up`,
};

const ASKED: Readonly<Record<SchemaProblem['code'], string>> = {
  'no-headings': 'Write the headings',
  'unknown-kind': 'Write',
  'unknown-meaning': 'Write',
  'missing-pattern': 'Write the words or the form that the rule is about',
  'missing-meaning': 'Write',
  'pattern-too-wide': 'Write a pattern with one whole word at least, or for IDs at least one sign for a digit (#)',
  'no-years': 'Write them as',
  'no-unit': 'Write for example',
  contradiction: 'Delete one of the two rows',
};

const MOST_EXAMPLES = 6;

function examples(words: readonly string[]): string {
  const shown = words.slice(0, MOST_EXAMPLES).map((word) => `“${word}”`);
  return words.length > MOST_EXAMPLES ? `for example ${shown.join(', ')}` : shown.join(', ');
}
