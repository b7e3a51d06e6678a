import type { SchemaProblem } from '../../core/reading/schema/catalogue-schema';
import type { CodeWords } from '../finding-words';

/** Rows of the sheet Katalogskema that can't be used. */
export const schemaSheetFindings: Pick<CodeWords, 'schema-rule-unusable'> = {
  'schema-rule-unusable': ({ sheet, problem, found, expected, more }) => ({
    what: `${sheet}: ${PROBLEMS[problem](found)}${more > 0 ? `, og det samme gælder ${more} ${more === 1 ? 'række' : 'rækker'} mere` : ''}.`,
    why:
      problem === 'contradiction'
        ? 'Den øverste af de to rækker gælder, og denne ændrer intet.'
        : 'Rækken ændrer intet, før den er rettet.',
    todo: expected.length > 0 ? `${ASKED[problem]} ${examples(expected)}.` : `${ASKED[problem]}.`,
  }),
};

const PROBLEMS: Readonly<Record<SchemaProblem['code'], (found: string) => string>> = {
  'no-headings': () => 'arket har ingen overskrifter over sine kolonner',
  'unknown-kind': (found) => `”${found}” er ikke en slags regel, der kendes`,
  'unknown-meaning': (found) => `”${found}” er ikke en betydning, der kendes`,
  'missing-pattern': () => 'rækken har intet mønster',
  'missing-meaning': () => 'rækken siger ikke, hvad ordene betyder',
  'pattern-too-wide': (found) => `mønsteret ”${found}” passer på for meget`,
  'no-years': (found) => `”${found}” er ikke årstal`,
  'no-unit': (found) => `”${found}” er ikke en enhed for beløb`,
  contradiction: (found) => `”${found}” modsiger en række længere oppe`,
};

const ASKED: Readonly<Record<SchemaProblem['code'], string>> = {
  'no-headings': 'Skriv overskrifterne',
  'unknown-kind': 'Skriv',
  'unknown-meaning': 'Skriv',
  'missing-pattern': 'Skriv de ord eller den form, reglen gælder',
  'missing-meaning': 'Skriv',
  'pattern-too-wide': 'Skriv et mønster med mindst ét helt ord, eller for numre mindst ét tegn for et ciffer (#)',
  'no-years': 'Skriv dem som',
  'no-unit': 'Skriv for eksempel',
  contradiction: 'Slet den ene af de to rækker',
};

const MOST_EXAMPLES = 6;

function examples(words: readonly string[]): string {
  const shown = words.slice(0, MOST_EXAMPLES).map((word) => `”${word}”`);
  return words.length > MOST_EXAMPLES ? `for eksempel ${shown.join(', ')}` : shown.join(', ');
}
