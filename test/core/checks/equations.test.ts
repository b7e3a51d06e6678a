import { correctionsOf, holdsAfter, placeOf, sameEquation, turnedEquation } from '../../../src/core/checks/equations';
import type { Equation } from '../../../src/core/checks/finding';
import type { AmountFigure } from '../../../src/core/figures/figure';
import type { CellRange } from '../../../src/core/workbook/cell-ref';

const cell = (left: number, top = 0, sheet = 'A'): CellRange => ({ sheet, top, left, bottom: top, right: left });
const figure = (lo: number, hi = lo): AmountFigure => ({ quantity: 'oere', value: lo, interval: { lo, hi } });
const equation = (residual: readonly [number, number], ...factors: number[]): Equation => ({
  year: 2025,
  terms: factors.map((factor, left) => ({ cell: cell(left), factor })),
  residual: { lo: residual[0], hi: residual[1] },
});
const rounded = (one: Equation): unknown =>
  [...correctionsOf(one)].map(([place, { lo, hi }]) => [place, Math.round(lo), Math.round(hi)]);

describe('what a cell must be changed by', () => {
  test('is the residual with the other sign, less where the cell counts more often', () => {
    expect(rounded(equation([90, 110], 1, -1, 2))).toEqual([
      ['A!0,0', -110, -90],
      ['A!0,1', 90, 110],
      ['A!0,2', -55, -45],
    ]);
  });

  test('is nothing for a cell that does not count', () => {
    expect(rounded(equation([90, 110], 0, 1))).toEqual([['A!0,1', -110, -90]]);
  });

  test('is what its first place asks where a cell stands twice', () => {
    const twice: Equation = {
      ...equation([90, 110]),
      terms: [
        { cell: cell(0), factor: 1 },
        { cell: cell(0), factor: -1 },
      ],
    };
    expect(rounded(twice)).toEqual([['A!0,0', -110, -90]]);
  });
});

describe('an equation after corrections', () => {
  const one = equation([90, 110], 1, -1);
  const corrected = (left: number, lo: number, hi: number) => new Map([[placeOf(cell(left)), { lo, hi }]]);
  test.each<[string, number, number, number, boolean]>([
    ['holds where they make nothing of the residual', 0, -100, -100, true],
    ['holds where they reach its lower end', 0, -90, -90, true],
    ['holds where they reach its upper end', 0, -110, -110, true],
    ['fails where they fall short of it', 0, -89, -89, false],
    ['fails where they go beyond it', 0, -111, -111, false],
    ['holds where a cell that counts against it goes up', 1, 100, 100, true],
    ['fails where a cell that counts against it goes down', 1, -100, -100, false],
    ['fails where none of its cells is corrected', 7, -100, -100, false],
  ])('%s', (_, left, lo, hi, holds) => {
    expect(holdsAfter(one, corrected(left, lo, hi))).toBe(holds);
  });

  test('that leaves nothing fails all the same where none of its cells is corrected', () => {
    expect(holdsAfter(equation([-5, 5], 1), corrected(7, 0, 0))).toBe(false);
  });
});

test('two places that should say the same leave what the first has more than the second', () => {
  const here = { figure: figure(500, 510), terms: [{ cell: cell(0), factor: 1 }] };
  const there = {
    figure: figure(300, 320),
    terms: [
      { cell: cell(1), factor: 1 },
      { cell: cell(2), factor: -1 },
    ],
  };
  expect(sameEquation(2026, here, there)).toEqual({
    year: 2026,
    terms: [
      { cell: cell(0), factor: 1 },
      { cell: cell(1), factor: -1 },
      { cell: cell(2), factor: 1 },
    ],
    residual: { lo: 180, hi: 210 },
  });
});

test('a turned sign is wrong by twice the amount', () => {
  expect(turnedEquation(2025, cell(3), figure(100, 120))).toEqual({
    year: 2025,
    terms: [{ cell: cell(3), factor: 1 }],
    residual: { lo: 200, hi: 240 },
  });
});

test('a place is its sheet, row and column', () => {
  expect(placeOf(cell(2, 5, 'Oversigt'))).toBe('Oversigt!5,2');
});
