import { isAmount } from '../figures/figure';
import { magnitude, meets, scaleInterval } from '../figures/interval';
import type { ProseReading } from '../prose/prose-figure';
import type { Series } from './case-series';
import { clauseOf, rowBefore } from './claim-clause';
import type { EffectClaim } from './effect-claims';
import { FULL_YEAR } from './effect-words';
import { saidAt } from './said-figures';
import type { SheetProse } from './sheet-prose';
import { oncePer } from '../workbook/once-per';
import { UNIT_FACTORS } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** An amount that a text gives for a year. */
export interface YearClaim {
  readonly year: number;
  readonly said: EffectClaim['said'];
  /** The words nearest to it. */
  readonly near: string;
  /** It goes on with the amount before it, and nothing but years and times stands between them. */
  readonly linked: boolean;
  readonly overYears: boolean;
  readonly fiscal: boolean;
  readonly grows: boolean;
}

/** How a text's amounts for some years stand beside a series. */
export interface SeriesFit {
  readonly series: Series;
  /** Claims that the series has in the year they name. */
  readonly right: readonly YearClaim[];
  /** Claims for years of the series that it gives another amount. */
  readonly wrong: readonly YearClaim[];
}

/** "0,5 mio. kr. i 2020 stigende til 0,6 mio. kr. i 2022": the steps of each such sentence that name their year. */
export const phaseClaims = oncePer(({ paragraphs }: SheetProse): readonly (readonly YearClaim[])[] =>
  flatMap(paragraphs, (reading) =>
    flatMap(stepLists(reading), (list) => {
      const steps = flatMap(list, (index): YearClaim[] => {
        const said = saidAt(reading, index);
        const year = said?.words.period.from ?? null;
        if (!said || year === null || !isAmount(said.figure) || said.words.owner !== 'proposal') return [];
        const { before, near, earlier, overYears, fiscal, grows } = clauseOf(reading, index);
        if (FULL_YEAR.test(near)) return [];
        const own = { near: before + near, linked: earlier.length > 0, overYears, fiscal, grows };
        return [{ year, said: { ...said, figure: said.figure }, ...own }];
      });
      const own = steps.filter((step, index) => isOfItsYear(step, steps.slice(0, index)));
      return own.length > 0 ? [own] : [];
    }),
  ),
);

/** Amounts that a relation makes steps of one effect, or that go on with each other; none that is part of a longer list. */
function stepLists(reading: ProseReading): number[][] {
  const related = flatMap(reading.relations, (relation) =>
    relation.kind === 'phase-in' ? [[...relation.members.steps]] : [],
  );
  const rows = flatMap(reading.figures, ({ kind }, index) => {
    const earlier = kind === 'amount' ? rowBefore(reading, index) : [];
    return earlier.length > 0 ? [[...earlier, index]] : [];
  });
  const lists = [...related, ...rows];
  return lists.filter(
    (list, place) =>
      !lists.some(
        (other, at) =>
          at !== place && list.every((index) => other.includes(index)) && (other.length > list.length || at < place),
      ),
  );
}

const FOR_GOOD =
  /\b(?:varigt|herefter|derefter|efterfølgende|permanent|fremover|de følgende år|thereafter|afterwards|permanently)\b/i;

/** "I 2017 1,0 mio. kr., og varigt 0,5 mio. kr.": the year is the first amount's alone. */
function isOfItsYear({ year, said }: YearClaim, earlier: readonly YearClaim[]): boolean {
  const before = earlier.at(-1);
  if (!before) return true;
  const between = said.text.slice(before.said.words.end, said.words.start);
  return before.year !== year && !FOR_GOOD.test(between);
}

/** Each series with the claims it bears out and those it contradicts, in the one unit that bears out most. */
export function fitsOf(claims: readonly YearClaim[], series: readonly Series[]): SeriesFit[] {
  return series.map((one) => {
    const shown = claims.filter(({ year }) => one.table.years.some((column) => column.year === year));
    let best = fitIn(shown, one, 1);
    for (const factor of UNIT_FACTORS) {
      if (best.wrong.length === 0) return best;
      const fit = fitIn(shown, one, factor);
      if (fit.right.length > best.right.length) best = fit;
    }
    return best;
  });
}

function fitIn(shown: readonly YearClaim[], series: Series, factor: number): SeriesFit {
  const right = shown.filter((claim) => meetsIn(series, claim, claim.year, factor));
  return { series, right, wrong: shown.filter((claim) => !right.includes(claim)) };
}

/** A blank year of a series that has others is nothing. */
function meetsIn({ years }: Series, { said }: YearClaim, year: number, factor: number): boolean {
  const found = years.find((one) => one.year === year);
  // Nothing, printed to the nearest thousand, is anything below a billion in another unit.
  if (found?.figure.value === 0 && factor !== 1) return false;
  return (
    found !== undefined &&
    meets(scaleInterval(magnitude(found.figure.interval), factor), magnitude(said.figure.interval))
  );
}

/**
 * The year in which the series has the claimed amount already, before the one named, while an earlier claim of the same sentence gives
 * another: "stigende til 2 mio. kr. i 2029" says that 2028 had less. Null where the series rises when the sentence says.
 */
export function reachedBefore({ years }: Series, claim: YearClaim, earlier: YearClaim): number | null {
  if (earlier.said.figure.value === claim.said.figure.value) return null;
  const at = years.findIndex(({ year }) => year === claim.year);
  const value = years[at]?.figure.value;
  let first = at;
  while (first > 0 && years[first - 1]?.figure.value === value && (years[first - 1]?.year ?? 0) > earlier.year)
    first -= 1;
  return first < at ? (years[first]?.year ?? null) : null;
}

/** The first year in which a series has the amount that a text promises every year from a later one on; null where it keeps to the text. */
export function startedBefore({ years }: Series, { year, said }: YearClaim): number | null {
  if (!isForGood(said)) return null;
  const at = years.findIndex((one) => one.year === year);
  const value = years[at]?.figure.value;
  let first = at;
  while (first > 0 && years[first - 1]?.figure.value === value) first -= 1;
  return first < at ? (years[first]?.year ?? null) : null;
}

/** "0,5 mio. kr. årligt fra 2027": every year, without an end. */
export function isForGood({ words: { period } }: YearClaim['said']): boolean {
  return period.from !== null && period.to === null && period.yearly;
}

/** The years in which a series has the claimed amount, in any unit. */
export function yearsWith(series: Series, claim: YearClaim): number[] {
  const factors = [1, ...UNIT_FACTORS];
  return series.years
    .map(({ year }) => year)
    .filter((year) => factors.some((factor) => meetsIn(series, claim, year, factor)));
}

/**
 * The series that the claims are meant for and don't fit, or null. One that has every claimed amount, if in other years; else one
 * that has some in the year named and the rest nowhere.
 */
export function contradiction(
  claims: readonly YearClaim[],
  fits: readonly SeriesFit[],
  isUnknown: (claim: YearClaim) => boolean,
): SeriesFit | null {
  // Each claim may be of a series of its own ("1,0 mio. kr. til analysen, varigt 0,5 mio. kr.").
  const named = new Set(flatMap(fits, ({ right }) => right));
  const open = claims.filter((claim) => !named.has(claim));
  if (open.length === 0) return null;
  const candidates = fits.filter(
    ({ series, wrong }) => series.kind !== 'listing' && open.some((claim) => wrong.includes(claim)),
  );
  const moved = candidates.find(({ series }) => claims.every((claim) => yearsWith(series, claim).length > 0));
  if (moved) return moved;
  return (
    candidates.find(
      ({ right, wrong }) => right.length > 0 && wrong.every((claim) => open.includes(claim) && isUnknown(claim)),
    ) ?? null
  );
}
