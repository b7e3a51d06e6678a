const LEAST_STEM = 3;

const SAME: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['people', 'person'],
  ['ftes', 'fte'],
  ['wte', 'fte'],
  ['staffing', 'staff'],
  ['expenditure', 'spending'],
]);

/** The stem of a lower-case English word: plural and possessive endings off, and the -ing and -ed of what is measured kept. */
export function englishStems(word: string): readonly string[] {
  const plain = word.replace(/['’]s?$/, '');
  return [SAME.get(plain) ?? withoutPlural(plain)];
}

function withoutPlural(word: string): string {
  if (word.length <= LEAST_STEM || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:[sx]|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
