import { atStakeIn, spelledOut, type SpelledOut } from '../../../src/core/checks/spelled-out';
import type { Currency } from '../../../src/core/figures/money-unit';
import type { ProseFigure, ProseFigureKind, TimeUnit } from '../../../src/core/prose/prose-figure';
import { measured, reading, said } from './hand-made-prose';

type Relation = Parameters<typeof reading>[1];

const kroner = (value: number, told: Parameters<typeof said>[2] = {}) => said('amount', value * 100, told);
const count = (value: number, told: Parameters<typeof said>[2] = {}) => said('count', value, told);
const in2026 = { period: { from: 2026, to: 2026 } };
const in2027 = { period: { from: 2027, to: 2027 } };

function spell(figures: readonly ProseFigure[], relation: Relation, text = '') {
  const read = reading(figures, relation, text);
  return spelledOut(read, read.relations[0]!);
}

/** What comes of a relation: whether it holds, or that it isn't decided, or that it states nothing. */
function verdict(figures: readonly ProseFigure[], relation: Relation, text = ''): boolean | 'not-decided' | null {
  const made = spell(figures, relation, text);
  return made === null || made === 'not-decided' ? made : made.holds;
}

function computed(figures: readonly ProseFigure[], relation: Relation, text = ''): SpelledOut {
  const made = spell(figures, relation, text);
  if (made === null || made === 'not-decided') throw new Error(`expected a computation and got ${made}`);
  return made;
}

const year = said('year', 2026);
const noFigure: ProseFigure = { ...year, figure: null };

describe('a difference that a text gives', () => {
  const difference = (confidence = 1): Relation => ({
    kind: 'difference',
    members: { from: 0, to: 1, difference: 2 },
    confidence,
  });

  it.each<[string, readonly ProseFigure[], boolean | 'not-decided' | null]>([
    ['holds where it is from less to', [kroner(32), kroner(24), kroner(8)], true],
    ['holds of a rise', [kroner(24), kroner(32), kroner(8)], true],
    ['holds where it is said as less', [kroner(32), kroner(24), kroner(-8)], true],
    ['fails where it is another', [kroner(32), kroner(24), kroner(9)], false],
    ['holds at the edge of what is printed', [kroner(32, { half: 50 }), kroner(24), kroner(9, { half: 50 })], true],
    ['fails beyond the edge', [kroner(32, { half: 49 }), kroner(24), kroner(9, { half: 50 })], false],
    ['isn’t decided between an amount and a count', [kroner(32), kroner(24), count(8)], 'not-decided'],
    ['isn’t decided where a count falls by an amount', [count(32), kroner(24), kroner(8)], 'not-decided'],
    ['states nothing without what it starts from', [noFigure, kroner(24), kroner(8)], null],
    ['states nothing without what it goes to', [kroner(32), noFigure, kroner(8)], null],
    ['states nothing without what comes out', [kroner(32), kroner(24), noFigure], null],
    ['of percentages may be in points', [said('percent', 30), said('percent', 20), said('percent', 10)], true],
    ['of percentages may be in percent', [said('percent', 40), said('percent', 30), said('percent', 25)], true],
    ['of percentages fails as neither', [said('percent', 40), said('percent', 30), said('percent', 20)], false],
    ['of percentages from nothing is in points', [said('percent', 0), said('percent', 5), said('percent', 4)], false],
    ['of counts is never in percent', [count(40), count(30), count(25)], false],
  ])('%s', (_, figures, expected) => {
    expect(verdict(figures, difference())).toBe(expected);
  });

  it('is told with its terms and its size', () => {
    const made = computed([kroner(24), kroner(32), kroner(9)], difference());
    expect(made).toMatchObject({ operation: 'difference', result: { quantity: 'oere', value: 800 }, holds: false });
    expect(made.terms.map(({ figure }) => figure.value)).toEqual([2400, 3200]);
    expect(made.stated.figure.value).toBe(900);
    expect(atStakeIn(made)).toBe(100);
  });

  it('that had to be inferred confirms and never accuses', () => {
    expect(verdict([kroner(32), kroner(24), kroner(8)], difference(0.8))).toBe(true);
    expect(verdict([kroner(32), kroner(24), kroner(9)], difference(0.8))).toBe('not-decided');
    expect(verdict([kroner(32), kroner(24), kroner(9)], difference(0.85))).toBe(false);
  });

  it('is none where the text doesn’t give it', () => {
    const relation: Relation = { kind: 'difference', members: { from: 0, to: 1, difference: null } };
    expect(verdict([kroner(32), kroner(24)], relation)).toBeNull();
  });
});

describe('a change in percent', () => {
  const change: Relation = { kind: 'change-in-percent', members: { from: 0, to: 1, percent: 2 } };
  const percent = (value: number, half = 0) => said('percent', value, { half });

  it.each<[string, readonly ProseFigure[], boolean | 'not-decided' | null]>([
    ['holds of a fall', [count(800), count(600), percent(25)], true],
    ['holds of a rise', [count(800), count(1000), percent(25)], true],
    ['holds where it is said as less', [count(800), count(600), percent(-25)], true],
    ['fails where it is another', [count(800), count(600), percent(35, 0.5)], false],
    ['isn’t of what it ends at', [count(800), count(600), percent(33, 0.5)], false],
    ['holds at the edge of what is printed', [count(800), count(600), percent(26, 1)], true],
    ['isn’t decided between two kinds of figures', [kroner(800), count(600), percent(25)], 'not-decided'],
    ['isn’t decided from nothing', [count(0), count(600), percent(25)], 'not-decided'],
    ['isn’t decided from what may be nothing', [count(1, { half: 1 }), count(600), percent(25)], 'not-decided'],
    ['states nothing without what it starts from', [noFigure, count(600), percent(25)], null],
    ['states nothing without what it goes to', [count(800), noFigure, percent(25)], null],
    ['states nothing without a percentage', [count(800), count(600), noFigure], null],
  ])('%s', (_, figures, expected) => {
    expect(verdict(figures, change)).toBe(expected);
  });

  it.each([
    [kroner(7), kroner(5), 28.6],
    [kroner(-7), kroner(-5), 28.6],
    [kroner(5), kroner(7), 40],
  ])('is told in three digits', (from, to, value) => {
    const made = computed([from, to, percent(3)], change);
    expect(made).toMatchObject({
      operation: 'change-in-percent',
      result: { quantity: 'percent', value },
      holds: false,
    });
    expect(made.terms.map(({ figure }) => figure)).toEqual([from.figure, to.figure]);
    expect(atStakeIn(made)).toBeNull();
  });
});

describe('a rate times a count', () => {
  const product = (time: number | null = null): Relation => ({
    kind: 'rate-times-count',
    members: { rate: 0, count: 1, time, result: 2 },
  });
  const rate = (value: number, per: TimeUnit | 'each' | null) => said('rate', value * 100, { per });
  const hours = (value: number) => said('duration', value, { quantity: 'hours', time: 'hour' });

  it.each<[string, readonly ProseFigure[], boolean | 'not-decided' | null]>([
    ['holds of hours at a price an hour', [rate(400, 'hour'), hours(20), kroner(8000)], true],
    ['holds where it is said as less', [rate(400, 'hour'), hours(20), kroner(-8000)], true],
    ['fails where it is another', [rate(400, 'hour'), hours(20), kroner(9000)], false],
    ['isn’t decided for pieces at a price an hour', [rate(400, 'hour'), count(20), kroner(9000)], 'not-decided'],
    ['holds of hours at an amount', [kroner(400), hours(20), kroner(8000)], true],
    ['fails of hours at an amount', [kroner(400), hours(20), kroner(9000)], false],
    ['isn’t decided for hours at a price a piece', [rate(400, 'each'), hours(20), kroner(9000)], 'not-decided'],
    ['isn’t decided for years', [rate(400, 'each'), said('duration', 4), kroner(9000)], 'not-decided'],
    ['holds of pieces', [rate(400, 'each'), count(20), kroner(8000)], true],
    ['fails of pieces', [rate(400, 'each'), count(20), kroner(96_000)], false],
    ['holds of a price per nothing said', [kroner(400), count(20), kroner(8000)], true],
    ['fails of a price per nothing said', [kroner(400), count(20), kroner(96_000)], false],
    ['holds a year', [rate(400, 'year'), count(20), kroner(8000)], true],
    ['holds of a price a month in one month', [rate(400, 'month'), count(20), kroner(8000)], true],
    ['holds of a price a month all year', [rate(400, 'month'), count(20), kroner(96_000)], true],
    ['fails of a price a month in half a year', [rate(400, 'month'), count(20), kroner(48_000)], false],
    ['holds of a price a quarter all year', [rate(400, 'quarter'), count(20), kroner(32_000)], true],
    ['holds of a price a quarter in one quarter', [rate(400, 'quarter'), count(20), kroner(8000)], true],
    ['holds of a price a half-year all year', [rate(400, 'half-year'), count(20), kroner(16_000)], true],
    ['holds of a price a half-year in one half-year', [rate(400, 'half-year'), count(20), kroner(8000)], true],
    ['holds of a price a week all year', [rate(400, 'week'), count(20), kroner(416_000)], true],
    ['holds of a price a week in one week', [rate(400, 'week'), count(20), kroner(8000)], true],
    ['isn’t decided of a price a day', [rate(400, 'day'), count(20), kroner(9000)], 'not-decided'],
    ['isn’t decided where pieces come out', [rate(400, 'each'), count(20), count(8000)], 'not-decided'],
    ['states nothing without a rate', [noFigure, count(20), kroner(8000)], null],
    ['states nothing without a count', [rate(400, 'each'), noFigure, kroner(8000)], null],
    ['states nothing without what comes out', [rate(400, 'each'), count(20), noFigure], null],
  ])('%s', (_, figures, expected) => {
    expect(verdict(figures, product())).toBe(expected);
  });

  it('is told with the count first, and how long it is counted', () => {
    const figures = [rate(400, 'hour'), hours(20), kroner(8000), count(52)];
    const made = computed(figures, product(3));
    expect(made).toMatchObject({ operation: 'product', result: { quantity: 'oere', value: 41_600_000 }, holds: false });
    expect(made.terms.map(({ figure }) => figure.value)).toEqual([20, 52, 40_000]);
    expect(atStakeIn(made)).toBe(40_800_000);
  });

  it('is none where the text doesn’t say what comes out', () => {
    const members = { rate: 0, count: 1, time: null, result: null };
    expect(verdict([rate(400, 'each'), count(20)], { kind: 'rate-times-count', members })).toBeNull();
  });
});

describe('parts of a whole', () => {
  const sum = (parts: number): Relation => ({
    kind: 'sum',
    members: { parts: Array.from({ length: parts }, (_, index) => index + 1), whole: 0 },
  });
  const counted = (value: number, ...stems: string[]) => count(value, measured('counted', ...stems));

  it.each<[string, readonly ProseFigure[], boolean | 'not-decided' | null]>([
    ['hold where they add up', [kroner(10), kroner(6), kroner(4)], true],
    ['hold where the whole is said as less', [kroner(-10), kroner(6), kroner(4)], true],
    ['fail where they don’t', [kroner(10), kroner(6), kroner(3)], false],
    ['hold at the edge of what is printed', [kroner(10), kroner(6, { half: 50 }), kroner(3, { half: 50 })], true],
    ['fail beyond the edge', [kroner(10), kroner(6, { half: 50 }), kroner(3, { half: 49 })], false],
    ['may be costs that count against the others', [kroner(10), kroner(13), kroner(3)], 'not-decided'],
    ['may be the first that counts against the others', [kroner(10), kroner(3), kroner(13)], 'not-decided'],
    ['may be two that count against a third', [kroner(1), kroner(10), kroner(6), kroner(3)], 'not-decided'],
    ['are no sum alone', [kroner(10), kroner(6)], null],
    ['are no sum with one unread', [kroner(10), kroner(6), kroner(3), noFigure], null],
    ['are no sum without a whole', [noFigure, kroner(6), kroner(4)], null],
    ['of another kind aren’t decided', [kroner(10), kroner(6), count(3)], 'not-decided'],
    [
      'of another time than the whole aren’t decided',
      [kroner(10, in2026), kroner(6, in2027), kroner(3, in2027)],
      'not-decided',
    ],
    ['of the whole’s time fail', [kroner(10, in2026), kroner(6, in2026), kroner(3, in2026)], false],
    ['of several times aren’t decided', [kroner(10), kroner(6, in2026), kroner(3, in2027)], 'not-decided'],
    ['of one time fail where the whole names none', [kroner(10), kroner(6, in2026), kroner(3, in2026)], false],
    [
      'one of them yearly aren’t decided',
      [kroner(10), kroner(6), kroner(3, { period: { yearly: true } })],
      'not-decided',
    ],
    [
      'all of them yearly fail',
      [kroner(10), kroner(6, { period: { yearly: true } }), kroner(3, { period: { yearly: true } })],
      false,
    ],
    ['counted once in years of their own fail', [count(10), count(6, in2026), count(3, in2027)], false],
    [
      'counted twice in one year aren’t decided',
      [count(10), count(6, in2026), count(2, in2027), count(1, in2027)],
      'not-decided',
    ],
    [
      'counted over several years aren’t decided',
      [count(10), count(6, in2026), count(3, { period: { from: 2027, to: null } })],
      'not-decided',
    ],
    [
      'counted in the years of a whole of its own year aren’t decided',
      [count(10, { period: { from: 2026, to: 2027 } }), count(6, in2026), count(3, in2027)],
      'not-decided',
    ],
    ['counted as the whole is fail', [counted(10, 'plads'), counted(6, 'plads'), counted(3, 'plads')], false],
    [
      'counted as one word of the whole’s fail',
      [counted(10, 'ny', 'plads'), counted(6, 'stor', 'plads'), counted(3, 'plads')],
      false,
    ],
    [
      'counted as another thing aren’t decided',
      [counted(10, 'plads'), counted(6, 'plads'), counted(3, 'hus')],
      'not-decided',
    ],
    [
      'counted of a whole that names no noun aren’t decided',
      [count(10), counted(6, 'plads'), counted(3, 'plads')],
      'not-decided',
    ],
    [
      'counted of a whole’s subject aren’t decided',
      [count(10, measured('subject', 'plads')), counted(6, 'plads'), counted(3, 'plads')],
      'not-decided',
    ],
    ['that name no noun fail', [counted(10, 'plads'), count(6), count(3)], false],
    ['that only stand near a noun fail', [counted(10, 'plads'), count(6, measured('subject', 'hus')), count(3)], false],
    [
      'of money count whatever they are of',
      [kroner(10, measured('counted', 'plads')), kroner(6, measured('counted', 'hus')), kroner(3)],
      false,
    ],
  ])('%s', (_, figures, expected) => {
    expect(verdict(figures, sum(figures.length - 1))).toBe(expected);
  });

  it.each([
    [8, false],
    [9, 'not-decided'],
  ])('that are %i are tried with every sign, and no more', (parts, expected) => {
    const figures = [kroner(100), ...Array.from({ length: parts }, () => kroner(2))];
    expect(verdict(figures, sum(parts))).toBe(expected);
  });

  it.each(['blandt andet', 'bl.a.', 'fx', 'f.eks.', 'især', 'heraf', 'hvoraf', 'including', 'mainly'])(
    'that are not all there aren’t decided: "%s"',
    (words) => {
      const text = `10 kr., ${words} 6 kr. og 3 kr.`;
      expect(verdict([kroner(10), kroner(6), kroner(3)], sum(2), text)).toBe('not-decided');
      expect(verdict([kroner(10), kroner(6), kroner(4)], sum(2), text)).toBe(true);
    },
  );

  it('are told with their sum', () => {
    const made = computed([kroner(10), kroner(6), kroner(2.5)], sum(2));
    expect(made).toMatchObject({ operation: 'parts', result: { quantity: 'oere', value: 850 }, holds: false });
    expect(made.terms.map(({ figure }) => figure.value)).toEqual([600, 250]);
    expect(made.stated.figure.value).toBe(1000);
    expect(atStakeIn(made)).toBe(150);
  });

  it('that are counted put no money at stake', () => {
    expect(atStakeIn(computed([count(10), count(6), count(3)], sum(2)))).toBeNull();
  });
});

describe('a part of a whole', () => {
  const partOf: Relation = { kind: 'part-of', members: { part: 0, whole: 1 } };

  it.each<[string, readonly ProseFigure[], boolean | 'not-decided' | null]>([
    ['is no larger', [count(5), count(5)], true],
    ['fails where it is larger', [count(6), count(5)], false],
    [
      'holds where both may have been printed from one number',
      [count(6, { half: 0.5 }), count(5, { half: 0.5 })],
      true,
    ],
    ['is held by its size', [kroner(-6), kroner(-5)], false],
    ['isn’t decided of another kind', [kroner(6), count(5)], 'not-decided'],
    ['isn’t decided of another year', [count(6, in2026), count(5, in2027)], 'not-decided'],
    [
      'isn’t decided of another noun',
      [count(6, measured('counted', 'hus')), count(5, measured('counted', 'plads'))],
      'not-decided',
    ],
    ['isn’t decided where one is yearly', [count(6, { period: { yearly: true } }), count(5)], 'not-decided'],
    [
      'fails where both are yearly',
      [count(6, { period: { yearly: true } }), count(5, { period: { yearly: true } })],
      false,
    ],
    ['states nothing without a part', [noFigure, count(5)], null],
    ['states nothing without a whole', [count(6), noFigure], null],
  ])('%s', (_, figures, expected) => {
    expect(verdict(figures, partOf)).toBe(expected);
  });

  it('is told alone beside its whole', () => {
    const made = computed([count(6), count(5)], partOf);
    expect(made).toMatchObject({ operation: 'parts', result: { value: 6 }, stated: { figure: { value: 5 } } });
    expect(made.terms.map(({ figure }) => figure.value)).toEqual([6]);
  });
});

describe('one figure said twice', () => {
  const twice: Relation = { kind: 'restatement', members: { figures: [0, 1], table: null } };
  const kind = (value: number, figureKind: ProseFigureKind) => said(figureKind, value);
  const in2019Prices = { priceLevel: 2019 };
  const in2020Prices = { priceLevel: 2020 };
  const inCurrency = (currency: Currency) => ({ unit: { currency, factor: 100 } });

  it.each<[string, readonly ProseFigure[], boolean | 'not-decided' | null]>([
    ['holds', [kroner(5), kroner(5)], true],
    ['holds with another sign', [kroner(5), kroner(-5)], true],
    ['fails where the two differ', [kroner(5), kroner(6)], false],
    ['isn’t decided between quantities', [kind(5, 'percent'), kind(6, 'count')], 'not-decided'],
    ['isn’t decided between percent and points', [kind(5, 'percent'), kind(6, 'percentage-points')], 'not-decided'],
    ['isn’t decided between an amount and a rate', [kind(5, 'amount'), kind(6, 'rate')], 'not-decided'],
    [
      'isn’t decided between rates',
      [said('rate', 5, { per: 'month' }), said('rate', 6, { per: 'year' })],
      'not-decided',
    ],
    ['fails of rates counted alike', [said('rate', 5, { per: 'month' }), said('rate', 6, { per: 'month' })], false],
    [
      'isn’t decided between durations',
      [said('duration', 5, { time: 'month' }), said('duration', 6, { time: 'year' })],
      'not-decided',
    ],
    ['isn’t decided between currencies', [kroner(5, inCurrency('DKK')), kroner(6, inCurrency('NOK'))], 'not-decided'],
    ['isn’t decided where one names no currency', [kroner(5), kroner(6, { unit: null })], 'not-decided'],
    ['fails where none names a currency', [kroner(5, { unit: null }), kroner(6, { unit: null })], false],
    ['isn’t decided between price levels', [kroner(5, in2019Prices), kroner(6, in2020Prices)], 'not-decided'],
    ['fails in one price level', [kroner(5, in2019Prices), kroner(6, in2019Prices)], false],
    ['fails where only the first names a price level', [kroner(5, in2019Prices), kroner(6)], false],
    ['fails where only the second names a price level', [kroner(5), kroner(6, in2019Prices)], false],
    ['isn’t decided between years', [kroner(5, in2026), kroner(6, in2027)], 'not-decided'],
    ['states nothing of one alone', [kroner(5)], null],
    ['states nothing of a year', [noFigure, kroner(5)], null],
  ])('%s', (_, figures, expected) => {
    expect(verdict(figures, twice)).toBe(expected);
  });

  it.each(['brutto', 'netto', 'inkl. moms', 'ekskl. moms', 'i 2019 p/l', 'gross', 'incl. VAT'])(
    'isn’t decided where words give one another meaning: "%s"',
    (words) => {
      expect(verdict([kroner(5), kroner(6)], twice, `5 kr., dvs. 6 kr. ${words}`)).toBe('not-decided');
    },
  );

  it('is told with the first beside the second, and øre between them', () => {
    const made = computed([kroner(5), kroner(-6)], twice, '5 kr., dvs. 6 kr.');
    expect(made).toMatchObject({ operation: 'parts', result: { value: 500 }, stated: { figure: { value: -600 } } });
    expect(made.terms.map(({ figure }) => figure.value)).toEqual([500]);
    expect(atStakeIn(made)).toBe(100);
  });
});

it('a relation of another kind spells out nothing', () => {
  expect(verdict([kroner(5), kroner(6)], { kind: 'phase-in', members: { steps: [0, 1] } })).toBeNull();
});
