import { BREAK, classOf, DIGIT, SPACE } from './characters';

/** Does a sentence end at the dot, exclamation or question mark at `at`? It does unless a small letter or a glued character follows. */
export function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && CLOSING.has(text.charAt(next))) next++;
  if (next >= text.length) return true;
  const kind = classOf(text.charCodeAt(next));
  if (kind === BREAK) return true;
  if (kind !== SPACE) return isCapital(text.charAt(next));
  // A run of spaces is looked through a little way: farther than that nobody wrote a sentence.
  const limit = Math.min(text.length, next + 8);
  while (next < limit && classOf(text.charCodeAt(next)) === SPACE) next++;
  const char = text.charAt(next);
  return isCapital(char) || OPENING.has(char) || classOf(text.charCodeAt(next)) === DIGIT;
}

const CLOSING = new Set([')', '”', '"', '’', '»', ']']);
const OPENING = new Set(['”', '"', '“', '«', '»', '-', '–', '•', '[']);

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}
