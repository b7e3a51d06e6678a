import { notedPlaces, placeOf, wordsAt } from '../../../src/core/checks/noted-places';
import { cellAt } from '../../../src/core/workbook/cell-ref';

const NOTHING = { read: [], compared: [], comparedWords: [], undecided: [], undecidedWords: [] };
const [a1, b1, a2, other] = [cellAt('A', 0, 0), cellAt('A', 0, 1), cellAt('A', 1, 0), cellAt('B', 0, 0)];

describe('what a run noted, by sheet and place', () => {
  test('is the same nothing for every run that noted nothing', () => {
    expect(notedPlaces('one', NOTHING)).toEqual([]);
    expect(notedPlaces('one', NOTHING)).toBe(notedPlaces('two', NOTHING));
  });

  test('stands sheet by sheet, cells and words alike', () => {
    const words = { cell: a2, start: 7 };
    expect(
      notedPlaces('one', {
        ...NOTHING,
        compared: [a1, other],
        comparedWords: [words],
        undecided: [{ cell: b1, reason: 'unit-unknown' }],
        undecidedWords: [{ words: { cell: other, start: 3 }, reason: 'base-not-stated' }],
      }),
    ).toEqual([
      { sheet: 'A', check: 'one', compared: [placeOf(a1), wordsAt(words)], undecided: [[placeOf(b1), 'unit-unknown']] },
      {
        sheet: 'B',
        check: 'one',
        compared: [placeOf(other)],
        undecided: [[wordsAt({ cell: other, start: 3 }), 'base-not-stated']],
      },
    ]);
  });

  test.each([
    ['compared', { compared: [a1] }],
    ['compared in words', { comparedWords: [{ cell: a1, start: 0 }] }],
    ['undecided', { undecided: [{ cell: a1, reason: 'unit-unknown' as const }] }],
    ['undecided in words', { undecidedWords: [{ words: { cell: a1, start: 0 }, reason: 'unit-unknown' as const }] }],
  ])('is something where one thing was %s', (_, notes) => {
    expect(notedPlaces('one', { ...NOTHING, ...notes })).toHaveLength(1);
  });
});

describe('a place', () => {
  test('is of one cell or one character alone', () => {
    const cells = [a1, b1, a2, cellAt('A', 1, 1), cellAt('A', 0, 16_383)];
    const places = cells.flatMap((cell) => [
      placeOf(cell),
      wordsAt({ cell, start: 0 }),
      wordsAt({ cell, start: 32_766 }),
    ]);
    expect(new Set(places).size).toBe(places.length);
    expect(Math.max(...places)).toBe(wordsAt({ cell: cellAt('A', 1, 1), start: 32_766 }));
    expect(places.every(Number.isSafeInteger)).toBe(true);
  });
});
