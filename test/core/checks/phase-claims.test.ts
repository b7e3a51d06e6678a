import {
  contradiction,
  fitsOf,
  isForGood,
  phaseClaims,
  reachedBefore,
  startedBefore,
  yearsWith,
  type YearClaim,
} from '../../../src/core/checks/phase-claims';
import type { Series } from '../../../src/core/checks/case-series';
import { isAmount } from '../../../src/core/figures/figure';
import { around } from '../../../src/core/figures/interval';
import type { Period } from '../../../src/core/prose/prose-figure';
import type { YearTable } from '../../../src/core/reading/sheet-reading';
import { readProse } from '../../../src/core/prose/read-prose';
import { CELL, said } from './hand-made-prose';

/** Amounts from 2025 on, in kr.; null for a blank. */
function series(amounts: readonly (number | null)[], kind: Series['kind'] = 'row', half = 0): Series {
  const header = { cell: CELL, text: '' };
  const columns = amounts.map((_, index) => ({ column: index, year: 2025 + index, header }));
  const years = amounts.flatMap((amount, index) => {
    if (amount === null) return [];
    const value = amount * 100;
    return [
      {
        year: 2025 + index,
        figure: { quantity: 'oere' as const, value, interval: around<'oere'>(value, half * 100) },
        cells: [],
      },
    ];
  });
  return { kind, label: 'Kørsel', table: { years: columns } as unknown as YearTable, years };
}

function claim(year: number, amount: number, period: Partial<Period> = {}, half = 0): YearClaim {
  const words = said('amount', amount * 100, { half: half * 100, period: { from: year, to: year, ...period } });
  if (!words.figure || !isAmount(words.figure)) throw new Error('no amount');
  const own = { near: '', linked: false, overYears: false, fiscal: false, grows: false };
  return { year, said: { words, figure: words.figure, text: '' }, ...own };
}

const outline = (one: Series, ...claims: YearClaim[]) =>
  fitsOf(claims, [one]).map(({ right, wrong }) => ({
    right: right.map(({ year }) => year),
    wrong: wrong.map(({ year }) => year),
  }));

describe('how a text’s amounts fit a series', () => {
  it.each<[string, Series, readonly YearClaim[], { right: number[]; wrong: number[] }]>([
    ['in their years', series([100, 200]), [claim(2025, 100), claim(2026, 200)], { right: [2025, 2026], wrong: [] }],
    [
      'whatever the sign',
      series([-100, -200]),
      [claim(2025, 100), claim(2026, -200)],
      { right: [2025, 2026], wrong: [] },
    ],
    [
      'or not, in another year',
      series([100, 200]),
      [claim(2025, 100), claim(2026, 300)],
      { right: [2025], wrong: [2026] },
    ],
    ['by what is printed', series([100], 'row', 5), [claim(2025, 110, {}, 5)], { right: [2025], wrong: [] }],
    ['no further than is printed', series([100], 'row', 5), [claim(2025, 110, {}, 4)], { right: [], wrong: [2025] }],
    ['only for years the series has', series([100]), [claim(2025, 100), claim(2030, 5)], { right: [2025], wrong: [] }],
    [
      'never in a blank year',
      series([100, null]),
      [claim(2025, 100), claim(2026, 0)],
      { right: [2025], wrong: [2026] },
    ],
    [
      'in the unit that bears out more',
      series([0.5, 0.7]),
      [claim(2025, 500), claim(2026, 700)],
      { right: [2025, 2026], wrong: [] },
    ],
    ['in a unit a million times larger', series([0.5]), [claim(2025, 500_000)], { right: [2025], wrong: [] }],
    [
      'in its own unit where that bears out as many',
      series([0.5, 300]),
      [claim(2025, 500), claim(2026, 300)],
      { right: [2026], wrong: [2025] },
    ],
    ['nothing being nothing in its own unit', series([0]), [claim(2025, 0)], { right: [2025], wrong: [] }],
    [
      'nothing being no amount in another unit',
      series([0], 'row', 0.5),
      [claim(2025, 400)],
      { right: [], wrong: [2025] },
    ],
  ])('%s', (_, one, claims, expected) => {
    expect(outline(one, ...claims)).toEqual([expected]);
  });

  it('is told for each series, in order', () => {
    const [first, second] = [series([100]), series([200])];
    expect(fitsOf([claim(2025, 100)], [first, second]).map((fit) => [fit.series, fit.right.length])).toEqual([
      [first, 1],
      [second, 0],
    ]);
  });
});

describe('the years in which a series has an amount', () => {
  it('are told in any unit', () => {
    expect(yearsWith(series([500, 0.5, 0.0005, 100, 0]), claim(2030, 500))).toEqual([2025, 2026, 2027]);
  });

  it('are none where it has it nowhere', () => {
    expect(yearsWith(series([100, 200]), claim(2025, 500))).toEqual([]);
  });
});

describe('an amount that a series has before the year named', () => {
  it.each<[string, Series, YearClaim, YearClaim, number | null]>([
    ['is told by its first year', series([100, 200, 200, 200]), claim(2028, 200), claim(2025, 100), 2026],
    [
      'goes back no further than the claim before it',
      series([200, 200, 200, 200]),
      claim(2028, 200),
      claim(2026, 100),
      2027,
    ],
    ['is none where the series rises then', series([100, 100, 200, 200]), claim(2027, 200), claim(2025, 100), null],
    [
      'is none where the year before is another claim’s',
      series([100, 200, 200]),
      claim(2027, 200),
      claim(2026, 100),
      null,
    ],
    ['is none where both claims are of one amount', series([100, 200, 200]), claim(2027, 200), claim(2025, 200), null],
    ['is none in the first year', series([200, 200]), claim(2025, 200), claim(2024, 100), null],
    ['is none for a year the series hasn’t', series([200, 200]), claim(2030, 200), claim(2024, 100), null],
  ])('%s', (_, one, later, earlier, expected) => {
    expect(reachedBefore(one, later, earlier)).toBe(expected);
  });
});

describe('an amount promised every year from one on', () => {
  const yearly = { to: null, yearly: true };

  it.each<[string, Series, YearClaim, number | null]>([
    ['may start earlier', series([100, 200, 200, 200]), claim(2028, 200, yearly), 2026],
    ['may start in the first year', series([200, 200, 200]), claim(2026, 200, yearly), 2025],
    ['may keep to its year', series([100, 100, 200]), claim(2027, 200, yearly), null],
    ['may name a year that the series hasn’t', series([200, 200]), claim(2030, 200, yearly), null],
    ['is none where it ends', series([200, 200, 200]), claim(2027, 200, { yearly: true }), null],
    ['is none where it isn’t yearly', series([200, 200, 200]), claim(2027, 200, { to: null }), null],
  ])('%s', (_, one, promised, expected) => {
    expect(startedBefore(one, promised)).toBe(expected);
  });

  it.each([
    [{ to: null, yearly: true }, true],
    [{ to: null, yearly: false }, false],
    [{ to: 2027, yearly: true }, false],
    [{ from: null, to: null, yearly: true }, false],
  ])('is for good with a start, no end and every year: %j', (period, expected) => {
    expect(isForGood(claim(2027, 200, period).said)).toBe(expected);
  });
});

describe('the series that a text’s amounts are meant for and don’t fit', () => {
  const found = (claims: readonly YearClaim[], all: readonly Series[], isUnknown = (_: YearClaim) => true) =>
    contradiction(claims, fitsOf(claims, all), isUnknown)?.series ?? null;

  it('is none where each amount stands in a series of its own', () => {
    expect(found([claim(2025, 100), claim(2026, 200)], [series([100, 5]), series([5, 200])])).toBeNull();
  });

  it('is the one that has them all, in other years', () => {
    const [some, moved] = [series([100, 5, 5]), series([7, 100, 200])];
    expect(found([claim(2025, 100), claim(2026, 200)], [some, moved])).toBe(moved);
  });

  it('else the one that has some, and the rest nowhere', () => {
    const [none, some] = [series([5, 5]), series([100, 300])];
    const claims = [claim(2025, 100), claim(2026, 200)];
    expect(found(claims, [none, some])).toBe(some);
    expect(found(claims, [none, some], () => false)).toBeNull();
    expect(found(claims, [none])).toBeNull();
  });

  it('is none where another series has what it gives otherwise', () => {
    const claims = [claim(2025, 100), claim(2026, 200), claim(2027, 300)];
    expect(found(claims, [series([100, 5, 5]), series([5, 200, null])], ({ year }) => year !== 2027)).toBeNull();
    expect(found(claims, [series([100, 5, 5]), series([5, 200, 7])])).toBeNull();
  });

  it('is no row of a list', () => {
    expect(found([claim(2025, 100), claim(2026, 200)], [series([7, 100, 200], 'listing')])).toBeNull();
  });

  it('shows the year of an amount that stands nowhere', () => {
    expect(found([claim(2025, 100), claim(2030, 200)], [series([100, 300])])).toBeNull();
  });
});

describe('the amounts that a text gives for years', () => {
  const steps = (text: string) =>
    phaseClaims({ paragraphs: [readProse({ cell: CELL, text, heading: null })], labels: [] }).map((list) =>
      list.map(({ year, said: { figure } }) => [year, figure.value / 100_000_000]),
    );

  it.each<[string, readonly (readonly number[])[][]]>([
    [
      'Forslaget sparer 0,5 mio. kr. i 2020 stigende til 0,6 mio. kr. i 2022.',
      [
        [
          [2020, 0.5],
          [2022, 0.6],
        ],
      ],
    ],
    [
      'Forslaget sparer 0,5 mio. kr. i 2020, 0,6 mio. kr. i 2021 og 0,7 mio. kr. i 2022.',
      [
        [
          [2020, 0.5],
          [2021, 0.6],
          [2022, 0.7],
        ],
      ],
    ],
    ['Forslaget sparer 0,5 mio. kr. i 2020.', []],
    ['Der er 500 ture i 2020 stigende til 600 ture i 2022.', []],
    ['Forslaget sparer 0,5 mio. kr. i 2020 og varigt 0,6 mio. kr.', [[[2020, 0.5]]]],
    ['Forslaget sparer 0,5 mio. kr. stigende til 0,6 mio. kr.', []],
  ])('are its steps: "%s"', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  it('are none of another municipality', () => {
    expect(steps('Nordby Kommune har sparet 0,5 mio. kr. i 2020 stigende til 0,6 mio. kr. i 2022.')).toEqual([]);
  });

  it('go on with the one before', () => {
    const text = 'Forslaget sparer 0,5 mio. kr. i 2020 og 0,6 mio. kr. i 2021.';
    const [list] = phaseClaims({ paragraphs: [readProse({ cell: CELL, text, heading: null })], labels: [] });
    expect(list?.map(({ linked }) => linked)).toEqual([false, true]);
    expect(list?.[0]?.near).toContain('Forslaget sparer');
  });
});
