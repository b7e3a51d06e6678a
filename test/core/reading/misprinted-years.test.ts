import { misprintedYears } from '../../../src/core/reading/misprinted-years';

const misprinted = (years: readonly number[], columns = years.map((_, index) => index)): number[] => {
  const headings = years.map((year, index) => ({ year, column: columns[index]!, words: '' }));
  return [...misprintedYears(headings)].map(({ year }) => year);
};

describe('a year heading that cannot be meant as it stands', () => {
  test('is the one that all others leave another year for, wherever it stands', () => {
    expect(misprinted([2026, 2030, 2028, 2029])).toEqual([2030]);
    expect(misprinted([2062, 2027, 2028, 2029])).toEqual([2062]);
    expect(misprinted([2026, 2027, 2028, 2032])).toEqual([2032]);
  });

  test('is none among years that follow each other', () => {
    expect(misprinted([2026, 2027, 2028, 2029])).toEqual([]);
  });

  test('is none where two tables stand side by side', () => {
    expect(misprinted([2026, 2027, 2028, 2026, 2027, 2028])).toEqual([]);
    expect(misprinted([2026, 2027, 2028, 2026])).toEqual([]);
    expect(misprinted([2026, 2027, 2031, 2032], [0, 1, 4, 5])).toEqual([]);
  });

  test('is none in years that skip every other', () => {
    expect(misprinted([2026, 2028, 2030, 2032])).toEqual([]);
  });
});
