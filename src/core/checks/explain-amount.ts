import { meets, magnitude, scaleInterval, sumIntervals, type Interval } from '../figures/interval';
import type { Series } from './case-series';
import type { EffectClaim } from './effect-claims';
import { distance, sizeOf } from './said-figures';
import { UNIT_FACTORS } from './unit-factor';

type Money = Interval<'oere'>;

/** How a case's tables account for an amount that its text gives. */
export type AmountExplanation =
  /** A row, total or net of some year says it. */
  | 'in-tables'
  /** Rows of a year, added or subtracted; a series over several years, their average, or its growth. */
  | 'derived'
  /** The tables say the same number in another unit. */
  | 'unit'
  /** Together with other amounts of the text it makes what a table says. */
  | 'part-of-the-text';

/** The simplest account of a claimed amount, or null where there is none. */
export function explainAmount(
  { said }: EffectClaim,
  series: readonly Series[],
  others: readonly EffectClaim[],
): AmountExplanation | null {
  const amount = magnitude(said.figure.interval);
  const printed = series.flatMap(({ years }) => years.map(({ figure }) => magnitude(figure.interval)));
  if (meetsAny(amount, printed)) return 'in-tables';
  if (meetsAny(amount, derivedOf(series, said.words.period.yearly))) return 'derived';
  const inOtherUnit = UNIT_FACTORS.flatMap((factor) => [
    scaleInterval(amount, factor),
    scaleInterval(amount, 1 / factor),
  ]);
  // Nothing is nothing in every unit.
  const some = printed.filter(({ lo }) => lo > 0);
  if (inOtherUnit.some((one) => meetsAny(one, some))) return 'unit';
  const siblings = others
    .filter((other) => other.said.words !== said.words)
    .map((other) => magnitude(other.said.figure.interval));
  return sumsWith(amount, siblings).some((sum) => meetsAny(sum, printed)) ? 'part-of-the-text' : null;
}

function meetsAny(amount: Money, all: readonly Money[]): boolean {
  return all.some((one) => meets(amount, one));
}

/** What is said to come every year is no sum over years. */
function derivedOf(series: readonly Series[], yearly: boolean): Money[] {
  return [
    ...series.flatMap((one) => overYears(one, yearly)),
    ...series.flatMap(({ table }, index) => (isFirstOf(series, index) ? pairsIn(series, table) : [])),
  ];
}

function isFirstOf(series: readonly Series[], index: number): boolean {
  return series.findIndex(({ table }) => table === series[index]?.table) === index;
}

/** Several years together, their average, and the growth from one year to another. */
function overYears({ years }: Series, yearly: boolean): Money[] {
  return years.flatMap(({ figure }, from) =>
    years.slice(from + 1).flatMap((later, steps) => {
      const range = years.slice(from, from + steps + 2).map((one) => one.figure.interval);
      const sum = magnitude(sumIntervals(range));
      const spread = [
        scaleInterval(sum, 1 / range.length),
        magnitude(distance(sizeOf(figure), sizeOf(later.figure)).interval),
      ];
      return yearly ? spread : [sum, ...spread];
    }),
  );
}

/** Two rows of one table in one year, added and subtracted. */
function pairsIn(series: readonly Series[], table: Series['table']): Money[] {
  const rows = series.filter((one) => one.table === table && (one.kind === 'row' || one.kind === 'listing'));
  return table.years.flatMap(({ year }) => {
    const figures = rows.flatMap(({ years }) => years.find((one) => one.year === year)?.figure ?? []);
    return figures.flatMap((first, index) =>
      figures
        .slice(index + 1)
        .flatMap((second) => [
          magnitude(sumIntervals([first.interval, second.interval])),
          magnitude(distance(sizeOf(first), sizeOf(second)).interval),
          sumIntervals([sizeOf(first).interval, sizeOf(second).interval]),
        ]),
    );
  });
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
