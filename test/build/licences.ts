/** Licences that ask for no more than a notice, or whose conditions stay within the files they cover. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Is a package under this SPDX expression allowed? One of an OR is enough, all of an AND must be; what can't be read is refused. */
export function allows(expression: string): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let next = 0;
  const or = (): boolean => {
    let found = and();
    while (words[next] === 'OR') {
      next += 1;
      found = and() || found;
    }
    return found;
  };
  const and = (): boolean => {
    let found = one();
    while (words[next] === 'AND') {
      next += 1;
      found = one() && found;
    }
    return found;
  };
  const one = (): boolean => {
    const word = words[next++];
    if (word !== '(') return word !== undefined && ALLOWED.has(word);
    const found = or();
    return words[next++] === ')' && found;
  };
  return or() && next === words.length;
}
