import { rowsToReport } from '../../../src/core/checks/case-tables';
import type { Difference, PartComparison } from '../../../src/core/checks/compare-tables';
import { isSame } from '../../../src/core/checks/look-ups';
import { areTransposed } from '../../../src/core/checks/transposed';
import { areTurned, unitFactor } from '../../../src/core/checks/unit-factor';
import { countYears, usualYearsBeside } from '../../../src/core/checks/usual-years';
import type { BusinessCase } from '../../../src/core/catalogue/catalogue';
import type { AmountFigure } from '../../../src/core/figures/figure';
import { around } from '../../../src/core/figures/interval';
import { MILLION_KRONER, THOUSAND_KRONER } from '../../../src/core/figures/money-unit';
import type { YearTable } from '../../../src/core/reading/sheet-reading';

const oere = (value: number, half = 0): AmountFigure => ({
  quantity: 'oere',
  value,
  interval: around<'oere'>(value, half),
});
const pairs = (...values: (readonly [AmountFigure | number, AmountFigure | number])[]) =>
  values.map(([here, there]) => ({
    here: typeof here === 'number' ? oere(here) : here,
    there: typeof there === 'number' ? oere(there) : there,
  }));

describe('the unit by which two places differ', () => {
  it.each([
    [pairs([5, 5000], [7, 7000]), { factor: 1000, larger: 'there' }],
    [pairs([5000, 5], [7000, 7]), { factor: 1000, larger: 'here' }],
    [pairs([5, 5_000_000]), { factor: 1_000_000, larger: 'there' }],
    [pairs([5_000_000, -5], [7_000_000, -7]), null],
    [pairs([5_000_000, 5]), { factor: 1_000_000, larger: 'here' }],
    [pairs([oere(5), oere(5400, 400)]), { factor: 1000, larger: 'there' }],
    [pairs([oere(5), oere(5400, 399)]), null],
    [pairs([5, 5000], [7, 8000]), null],
    [pairs([5000, 5], [8000, 7]), null],
    [pairs([5, 5000], [7000, 7]), null],
    [pairs([5, 5000], [0, 0]), null],
    [pairs([5, 5000], [0, oere(5, 5)]), null],
    [pairs([5, 5000], [oere(5, 5), 0]), null],
    [pairs(), null],
  ])('is the one that makes every pair agree, and none where one is nothing (%#)', (all, expected) => {
    expect(unitFactor(all)).toEqual(expected);
  });
});

describe('pairs of the other sign', () => {
  it.each([
    [pairs([5, -5], [-7, 7]), true],
    [pairs([5, -5], [7, 7]), false],
    [pairs([5, -6]), false],
    [pairs([5, 5]), false],
    [pairs([oere(5, 1), oere(-7, 1)]), true],
    [pairs([oere(5, 1), oere(-8, 1)]), false],
    [pairs([oere(5, 10), oere(-5, 10)]), false],
    [pairs([5, -5], [0, 0]), false],
    [pairs([0, oere(-1, 1)]), false],
    [pairs([oere(-1, 1), 0]), false],
    [pairs(), false],
  ])('are turned only where each is, and can’t be the same (%#)', (all, expected) => {
    expect(areTurned(all)).toBe(expected);
  });
});

describe('two neighbouring digits that changed places', () => {
  const thousands = (value: number) => oere(value * 100_000);

  it.each([
    [1260, 1620, true],
    [-1260, 1620, true],
    [12, 21, true],
    [1265, 1256, true],
    [1260, 1260, false],
    [1260, 2160, true],
    [1260, 6210, false],
    [1260, 1630, false],
    [1260, 16_200, false],
    [126, 1620, false],
    [2112, 1221, false],
  ])('make %i and %i alike: %s', (a, b, expected) => {
    expect(areTransposed(thousands(a), thousands(b), THOUSAND_KRONER)).toBe(expected);
  });

  it('are digits as printed in the unit', () => {
    expect(areTransposed(thousands(1260), thousands(1620), MILLION_KRONER)).toBe(true);
    expect(areTransposed(oere(126_000_000), oere(162_000_000.4), MILLION_KRONER)).toBe(true);
  });
});

describe('the years that other cases show', () => {
  const years = (...shown: number[]) =>
    ({ economy: { years: shown.map((year) => ({ year })) } as unknown as YearTable }) as BusinessCase;

  it('are counted over cases with an economy', () => {
    const counts = countYears([years(2025, 2026), years(2025, 2026), years(2025), { economy: null } as BusinessCase]);
    expect([...counts]).toEqual([
      ['2025,2026', 2],
      ['2025', 1],
    ]);
  });

  it.each<[Record<string, number>, string, string | null]>([
    [{ a: 3 }, 'b', 'a'],
    [{ a: 2 }, 'b', null],
    [{ a: 3 }, 'a', null],
    [{ a: 4 }, 'a', 'a'],
    [{ a: 2, b: 2 }, 'c', null],
    [{ a: 3, b: 2 }, 'c', 'a'],
    [{ a: 2, b: 3 }, 'c', 'b'],
    [{ a: 3, b: 3 }, 'b', 'a'],
    [{ a: 1, b: 1, c: 2 }, 'd', null],
  ])('of %j beside %s are those of more than half of at least three: %s', (counts, own, expected) => {
    expect(usualYearsBeside(new Map(Object.entries(counts)), own)).toBe(expected);
  });
});

describe('rows to report of two tables', () => {
  const at = (...years: number[]) => years.map((year) => ({ year }) as Difference);
  const compared = (totals: Difference[], rows: PartComparison['rows'], oneToOne = true): PartComparison => ({
    compared: [],
    totals,
    unit: null,
    rows,
    oneToOne,
  });

  it('are the ones that account for what differs as a whole', () => {
    const rows = [
      { label: 'Kørsel', years: at(2025, 2026) },
      { label: 'Indkøb', years: at(2027) },
    ];
    expect(rowsToReport(compared(at(2026), rows))).toEqual([{ label: 'Kørsel', years: at(2026) }]);
  });

  it('are the whole where no row accounts for it, or rows have no twins', () => {
    const rows = [{ label: 'Kørsel', years: at(2025) }];
    const whole = [{ label: null, years: at(2026) }];
    expect(rowsToReport(compared(at(2026), rows))).toEqual(whole);
    expect(rowsToReport(compared(at(2026), []))).toEqual(whole);
    expect(rowsToReport(compared(at(2025), rows, false))).toEqual([{ label: null, years: at(2025) }]);
  });

  it('are all that differ where the whole agrees, if each has its twin', () => {
    const rows = [{ label: 'Kørsel', years: at(2025) }];
    expect(rowsToReport(compared([], rows))).toEqual(rows);
    expect(rowsToReport(compared([], rows, false))).toEqual([]);
  });
});

describe('two answers', () => {
  const object = {};

  it.each<[unknown, unknown, boolean]>([
    [object, object, true],
    [object, {}, false],
    ['a', 'a', true],
    [null, null, true],
    [[object], [object], true],
    [[], [], true],
    [[object], [{}], false],
    [[object], [object, object], false],
    [[object, object], [object], false],
    [[object, {}], [object, {}], false],
    [[object], object, false],
    [object, [object], false],
    [[object], null, false],
  ])('are the same by their objects (%#)', (a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
  });
});
