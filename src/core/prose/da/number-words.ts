const ONES = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni'];
const TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];

/** "enogtyve" to "nioghalvfems". */
const BETWEEN_TENS = TENS.flatMap((ten, i) =>
  ONES.map((one, j): [string, number] => [`${one}og${ten}`, 10 * (i + 2) + j + 1]),
);

/** Numbers spelled out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...BETWEEN_TENS,
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['syv', 7],
  ['otte', 8],
  ['ni', 9],
  ['ti', 10],
  ['elleve', 11],
  ['tolv', 12],
  ['tretten', 13],
  ['fjorten', 14],
  ['femten', 15],
  ['seksten', 16],
  ['sytten', 17],
  ['atten', 18],
  ['nitten', 19],
  ['tyve', 20],
  ['tredive', 30],
  ['fyrre', 40],
  ['halvtreds', 50],
  ['tres', 60],
  ['halvfjerds', 70],
  ['firs', 80],
  ['halvfems', 90],
  ['hundrede', 100],
  ['halvanden', 1.5],
  ['halvandet', 1.5],
]);

/** Numbers only in front of a scale word ("en halv million"): alone they are articles and adjectives. */
export const BEFORE_SCALE: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['én', 1],
  ['halv', 0.5],
  ['kvart', 0.25],
]);
