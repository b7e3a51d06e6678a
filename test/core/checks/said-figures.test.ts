import {
  cueText,
  distance,
  hasCatalogueProse,
  quoted,
  readingsOf,
  saidAt,
  saidIn,
  sizeOf,
  timesFigure,
  timesMeet,
  wordsEvidence,
} from '../../../src/core/checks/said-figures';
import type { AmountFigure, Figure } from '../../../src/core/figures/figure';
import type { Period, ProseFigure } from '../../../src/core/prose/prose-figure';
import { readProse } from '../../../src/core/prose/read-prose';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { cellAt } from '../../../src/core/workbook/cell-ref';

const money = (value: number, half = 0): AmountFigure => ({
  quantity: 'oere',
  value,
  interval: { lo: value - half, hi: value + half } as AmountFigure['interval'],
});
const percent = (value: number): Figure =>
  ({ quantity: 'percent', value, interval: { lo: value, hi: value } }) as unknown as Figure;

describe('two times', () => {
  const ALWAYS: Period = { from: null, to: null, yearly: false, oneOff: false, fullEffect: false };
  const said = (period: Partial<Period>): ProseFigure => ({ period: { ...ALWAYS, ...period } }) as ProseFigure;

  test.each<[Partial<Period>, Partial<Period>, boolean]>([
    [{}, {}, true],
    [{}, { from: 2026, to: 2026 }, true],
    [{ from: 2026, to: 2026 }, { from: 2026, to: 2026 }, true],
    [{ from: 2026, to: 2026 }, { from: 2027, to: 2027 }, false],
    [{ from: 2026, to: 2027 }, { from: 2027, to: 2028 }, true],
    [{ from: 2026 }, { from: 2027, to: 2027 }, true],
    [{ from: 2028 }, { from: 2027, to: 2027 }, false],
    [{ from: 2028 }, { from: 2027 }, true],
    [{ to: 2026 }, { from: 2027, to: 2027 }, false],
    [{ to: 2027 }, { from: 2027 }, true],
    [{ to: 2027 }, { to: 2020 }, true],
    [{ oneOff: true }, { yearly: true }, false],
    [{ oneOff: true, yearly: true }, {}, false],
    [{ oneOff: true }, {}, true],
    [{ oneOff: true }, { oneOff: true, yearly: true }, true],
    [{ yearly: true }, {}, true],
  ])('%j and %j: %s', (a, b, meet) => {
    expect(timesMeet(said(a), said(b))).toBe(meet);
    expect(timesMeet(said(b), said(a))).toBe(meet);
  });
});

test('a product has the second factor’s quantity, money in whole øre, and everything the two can give', () => {
  const share = timesFigure(percent(50), money(1001, 1), 100);
  expect([share.quantity, share.value]).toEqual(['oere', 501]);
  expect(share.interval.lo).toBeCloseTo(500);
  expect(share.interval.hi).toBeCloseTo(501);
  const count = timesFigure(money(3, 1), { ...percent(2.5), quantity: 'count' } as Figure);
  expect([count.quantity, count.value]).toEqual(['count', 7.5]);
  expect(count.interval.lo).toBeCloseTo(5);
  expect(count.interval.hi).toBeCloseTo(10);
});

test('a distance is the larger less the smaller, whichever comes first', () => {
  const apart = { quantity: 'oere', value: 30, interval: { lo: 27, hi: 33 } };
  expect(distance(money(50, 1), money(20, 2))).toEqual(apart);
  expect(distance(money(20, 2), money(50, 1))).toEqual(apart);
  expect(distance(money(20), money(20))).toEqual(money(0));
});

test('a size has no sign', () => {
  expect(sizeOf(money(-20, 3))).toEqual(money(20, 3));
  expect(sizeOf(money(20, 3))).toEqual(money(20, 3));
  const nothing = money(0, 3);
  expect(sizeOf(nothing)).toBe(nothing);
});

test.each<[SheetReading['kind'], boolean]>([
  ['business-case', true],
  ['narrative', true],
  ['overview', true],
  ['schema', false],
  ['own', false],
  ['not-catalogue', false],
])('the prose of a sheet of kind %s is of the catalogue: %s', (kind, expected) => {
  expect(hasCatalogueProse({ kind } as SheetReading)).toBe(expected);
});

describe('what a text says', () => {
  const text = 'Der spares 0,5 mio. kr. fra 2026, svarende til 2 % af budgettet på 25 mio. kr.';
  const reading = readProse({ cell: cellAt('A01', 3, 1), text, heading: null });
  const wordsOf = (index: number | null): string | undefined => saidAt(reading, index)?.words.words;

  it('is its figures but the years, each with its place', () => {
    const found = saidIn(reading);
    expect(found.map(({ said }) => said.words.words)).toEqual(['0,5 mio. kr.', '2 %', '25 mio. kr.']);
    for (const { said, index } of found) {
      expect(reading.figures[index]).toBe(said.words);
      expect(said.text).toBe(text);
    }
  });

  it('is nothing at no place, and at a year’s', () => {
    const year = reading.figures.findIndex(({ kind }) => kind === 'year');
    expect(
      [wordsOf(null), wordsOf(99), ...(year === -1 ? [] : [wordsOf(year)])].every((one) => one === undefined),
    ).toBe(true);
    expect(saidAt(reading, null)).toBeNull();
  });

  it('is quoted in its own unit, a percentage in none', () => {
    const [amount, share] = saidIn(reading).map(({ said }) => said);
    if (!amount || !share) throw new Error('the text says two figures');
    expect(quoted(amount)).toEqual({
      words: '0,5 mio. kr.',
      shown: { figure: amount.figure, unit: { currency: 'DKK', factor: 100_000_000 } },
    });
    expect(quoted(share).shown.unit).toBeNull();
    expect(quoted({ ...amount, words: { ...amount.words, unit: null } }).shown.unit).toEqual({
      currency: 'DKK',
      factor: 100,
    });
    const start = text.indexOf('0,5');
    expect(wordsEvidence(amount)).toEqual({
      cell: cellAt('A01', 3, 1),
      text,
      span: { start, end: start + 12 },
      reads: quoted(amount).shown,
    });
  });

  it('is related by the words that show it', () => {
    const [relation] = reading.relations;
    if (!relation) throw new Error('the text states a relation');
    expect(cueText(reading, { ...relation, cue: { start: 4, end: 10 } })).toBe('spares');
  });

  it('is what its paragraphs say, and then its labels', () => {
    const label = { reading: { ...reading } };
    expect(readingsOf({ paragraphs: [reading], labels: [label] } as never)).toEqual([reading, label.reading]);
  });
});
