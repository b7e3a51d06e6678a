import { pane as danish } from '../../src/messages/da/pane';
import { pane as english } from '../../src/messages/en/pane';

const FACTS = { errors: 2, warnings: 1, infos: 0, sheets: 3, amount: '1,5 mio. kr.', accepted: 0 };

test('the summary reads as a sentence, with kroner and without what there is none of', () => {
  expect(danish.summary.found(FACTS)).toBe('Fandt 2 fejl og 1 advarsel på 3 ark. Der er 1,5 mio. kr. på spil.');
  expect(english.summary.found({ ...FACTS, infos: 4, amount: null })).toBe(
    'Found 2 errors, 1 warning and 4 notes on 3 sheets.',
  );
});

test('coverage accounts for every figure in the numbers of the locale', () => {
  const coverage = { figures: 1_250, checked: 1_000, understood: 200, notUnderstood: 50 };
  expect(danish.summary.coverage(coverage)).toBe(
    '1.000 af 1.250 tal er holdt op mod andre; 200 står alene og 50 er ikke forstået.',
  );
  expect(english.summary.coverage(coverage)).toBe(
    '1,000 of 1,250 figures compared with others; 200 stand alone and 50 not understood.',
  );
});

test('one is said in the singular', () => {
  expect(english.totals.written(1)).toBe('Totals were written in 1 cell.');
  expect(danish.totals.undone(1)).toBe('1 celle er sat tilbage, som den var.');
});

/** Every word of a tree of words, functions left out. */
function wordsOf(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? wordsOf(value) : [],
  );
}

test('nothing on the pane is left in the other language', () => {
  const alike = new Set(['Katalogtjek', 'Kroner', '↑ ↓', '← →', 'Enter', 'n', 'p', 'a', 'z', '?']);
  const inEnglish = new Set(wordsOf(english));
  expect(wordsOf(danish).filter((word) => inEnglish.has(word) && !alike.has(word))).toEqual([]);
});
