import { addAmounts } from '../catalogue/net-effect';
import type { AmountFigure } from '../figures/figure';
import { meets, magnitude, negateInterval, scaleInterval, sumIntervals, type Interval } from '../figures/interval';
import type { Series } from './case-series';
import type { EffectClaim } from './effect-claims';
import { AVERAGE } from './effect-words';
import { sizeOf } from './said-figures';
import { oncePer } from '../workbook/once-per';
import { UNIT_FACTORS } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

type Money = Interval<'oere'>;

/** How a case's tables account for an amount that its text gives. */
export type AmountExplanation =
  /** A row, total or net of some year says it. */
  | 'in-tables'
  /** Rows of a year, added or subtracted; where the words say so, several years together, their average, or growth. */
  | 'derived'
  /** The tables say the same number in another unit. */
  | 'unit'
  /** Together with other amounts of its text that stand in no table it makes what a table says. */
  | 'part-of-the-text';

/** What is asked of an amount before it is explained. */
export type Explained = Pick<EffectClaim, 'said' | 'near' | 'sense' | 'overYears' | 'fiscal' | 'grows' | 'takenOff'>;

/** The simplest account of a claimed amount, or null where there is none. */
export function explainAmount(
  claim: Explained,
  series: readonly Series[],
  others: readonly EffectClaim[],
): AmountExplanation | null {
  const amount = magnitude(claim.said.figure.interval);
  const printed = printedIn(series);
  if (meetsAny(amount, printed)) return 'in-tables';
  if (isDerived(amount, claim, series)) return 'derived';
  const inOtherUnit = flatMap(UNIT_FACTORS, (factor) => [
    scaleInterval(amount, factor),
    scaleInterval(amount, 1 / factor),
  ]);
  // Nothing is nothing in every unit.
  const some = printed.filter(({ lo }) => lo > 0);
  if (inOtherUnit.some((one) => meetsAny(one, some))) return 'unit';
  const together = [
    ...sumsWith(amount, loose(claim, others, printed)),
    ...claim.takenOff.map((off) => magnitude(apart(sizeOf(claim.said.figure), sizeOf(off)))),
  ];
  return together.some((sum) => meetsAny(sum, some)) ? 'part-of-the-text' : null;
}

const printedIn = oncePer((series: readonly Series[]): readonly Money[] =>
  flatMap(series, ({ years }) => years.map(({ figure }) => magnitude(figure.interval))),
);

/** The other amounts of its text that no table has: those that do stand there need no company. */
function loose({ said, sense }: Explained, others: readonly EffectClaim[], printed: readonly Money[]): Money[] {
  // A net is no part of anything.
  if (sense === 'net') return [];
  return others
    .filter((other) => other.said.words !== said.words)
    .map((other) => magnitude(other.said.figure.interval))
    .filter((other) => !meetsAny(other, printed));
}

function meetsAny(amount: Money, all: readonly Money[]): boolean {
  return all.some((one) => meets(amount, one));
}

function isDerived(amount: Money, claim: Explained, series: readonly Series[]): boolean {
  const some = (derived: (one: Series) => readonly Money[]): boolean =>
    series.some((one) => meetsAny(amount, derived(one)));
  return (
    ((claim.overYears || mayBeOfSeveralYears(claim)) && some(sumsOverYears)) ||
    (AVERAGE.test(claim.near) && some(averages)) ||
    (claim.grows && some(growths)) ||
    (claim.sense !== 'net' && tablesIn(series).some((pairs) => meetsAny(amount, pairs(yearOf(claim)))))
  );
}

/** Nothing says that it comes every year, or in which. */
function mayBeOfSeveralYears({ said, fiscal }: Explained): boolean {
  const { yearly, from, to, fullEffect } = said.words.period;
  return !yearly && !fullEffect && (from === null || (!fiscal && to !== null && to > from));
}

/** The one year that it is said of, or the first. */
function yearOf({ said }: Explained): number | null {
  return said.words.period.from;
}

interface YearRange {
  readonly sum: Money;
  readonly length: number;
}

/** Two or more years in a row, added up. */
const ranges = oncePer(({ years }: Series): readonly YearRange[] =>
  flatMap(years, ({ figure }, from) => {
    let sum = figure.interval;
    return years.slice(from + 1).map((later, steps) => {
      sum = addAmounts(sum, later.figure.interval);
      return { sum: magnitude(sum), length: steps + 2 };
    });
  }),
);

function sumsOverYears(series: Series): Money[] {
  return ranges(series).map(({ sum }) => sum);
}

function averages(series: Series): Money[] {
  return ranges(series).map(({ sum, length }) => scaleInterval(sum, 1 / length));
}

/** From one year to a later one. */
function growths({ years }: Series): Money[] {
  return flatMap(years, ({ figure }, from) =>
    years.slice(from + 1).map((later) => magnitude(apart(sizeOf(figure), sizeOf(later.figure)))),
  );
}

/** What any two rows of a table give in one year, where the table shows it, else in all of them. */
type PairsIn = (only: number | null) => readonly Money[];

const tablesIn = oncePer((series: readonly Series[]): readonly PairsIn[] => {
  const tables = new Set(series.map(({ table }) => table));
  return [...tables].map((table) => {
    const rows = series.filter((one) => one.table === table && (one.kind === 'row' || one.kind === 'listing'));
    const known = new Map<number, readonly Money[]>();
    const inYear = (year: number): readonly Money[] => {
      const pairs = known.get(year) ?? pairsInYear(rows, year);
      known.set(year, pairs);
      return pairs;
    };
    const years = table.years.map(({ year }) => year);
    return (only) => (only !== null && years.includes(only) ? inYear(only) : flatMap(years, inYear));
  });
});

/** Two rows of one table in one year, added and subtracted. */
function pairsInYear(rows: readonly Series[], year: number): Money[] {
  const figures = flatMap(rows, ({ years }) => years.find((one) => one.year === year)?.figure ?? []);
  return flatMap(figures, (first, index) =>
    flatMap(figures.slice(index + 1), (second) => [
      magnitude(addAmounts(first.interval, second.interval)),
      magnitude(apart(sizeOf(first), sizeOf(second))),
      addAmounts(sizeOf(first).interval, sizeOf(second).interval),
    ]),
  );
}

/** The larger less the smaller. */
function apart(a: AmountFigure, b: AmountFigure): Money {
  return a.value >= b.value
    ? addAmounts(a.interval, negateInterval(b.interval))
    : addAmounts(b.interval, negateInterval(a.interval));
}

/** More other amounts than this are too many to try every choice of. */
const MOST_SIBLINGS = 8;

/** The amount with every choice of the others. */
function sumsWith(amount: Money, others: readonly Money[]): Money[] {
  const tried = others.slice(0, MOST_SIBLINGS);
  const sums: Money[] = [];
  for (let chosen = 1; chosen < 2 ** tried.length; chosen += 1) {
    sums.push(sumIntervals([amount, ...tried.filter((_, index) => (chosen >> index) & 1)]));
  }
  return sums;
}
