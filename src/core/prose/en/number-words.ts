/** Numbers spelled out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 ' +
    'eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90'
  )
    .split(' ')
    .reduce<[string, number][]>(
      (pairs, word, i, all) => (i % 2 === 0 ? [...pairs, [word, Number(all[i + 1])]] : pairs),
      [],
    ),
);

/** Numbers only in front of a scale word ("half a million"). */
export const BEFORE_SCALE: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['half', 0.5],
]);
