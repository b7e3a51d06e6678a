/** Classes of characters, looked up by code for the scanner's inner loop. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const BREAK = 4;
export const OTHER = 0;

/** Line feed, vertical tab, form feed, carriage return, next line. */
const BREAKS = new Set([10, 11, 12, 13, 0x85]);

const TABLE_SIZE = 0x250;
const table = new Uint8Array(TABLE_SIZE);

for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(code);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (char >= '0' && char <= '9') return DIGIT;
  if (BREAKS.has(code)) return BREAK;
  if (/[\s\u00AD]/u.test(char)) return SPACE;
  return /\p{L}/u.test(char) ? LETTER : OTHER;
}

/** The class of the character with this UTF-16 code. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return table[code] ?? OTHER;
  const char = String.fromCharCode(code);
  if (code === 0x2028 || code === 0x2029) return BREAK;
  if (/\s|[\u200B\u2060\uFEFF]/u.test(char)) return SPACE;
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** The first place from `at` on where no letter stands. */
export function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end++;
  return end;
}
