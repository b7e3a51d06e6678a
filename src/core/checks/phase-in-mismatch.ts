import type { BusinessCase } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import { netEffect } from '../catalogue/net-effect';
import { readProse } from '../prose/read-prose';
import type { YearTable } from '../reading/sheet-reading';
import { caseSeries, type Series } from './case-series';
import { code, defineCheck, type Draft } from './define-check';
import type { Quoted, Shown } from './finding';
import { caseIdentity, identityOf } from './identity';
import { reachedBefore, startedBefore, yearsWith, type SeriesFit, type YearClaim } from './phase-claims';
import { phaseJudgements } from './phase-judgements';
import { quoted, sizeOf, wordsEvidence } from './said-figures';
import { seriesEvidence } from './series-evidence';
import { joinCells, shownIn } from './stated-sums';
import { oere, type Oere } from '../figures/oere';
import { flatMap } from '../workbook/flat-map';

export interface PhaseInDiffers {
  readonly document: string;
  /** The series' row; empty where it is a sum of rows. */
  readonly label: string;
  readonly claims: readonly {
    readonly year: number;
    readonly said: Quoted;
    /** What the series has that year; null where nothing stands. */
    readonly shown: Shown | null;
    /** The years in which the series does have the amount. */
    readonly fits: readonly number[];
  }[];
}

export interface ReachedEarlier {
  readonly document: string;
  readonly label: string;
  readonly said: Quoted;
  /** The year the text names, and the one in which the series has the amount first. */
  readonly year: number;
  readonly first: number;
}

export interface TitleYearDiffers {
  readonly document: string;
  readonly said: number;
  readonly first: number;
  readonly amount: Shown;
}

const codes = {
  'phase-in-differs': code<PhaseInDiffers>(),
  'reached-earlier': code<ReachedEarlier>(),
  'title-year-differs': code<TitleYearDiffers>(),
};

export default defineCheck({
  id: 'phase-in-mismatch',
  severity: 'warning',
  about: 'case',
  codes,
  docs: {
    what: 'The years in which a text or a title lets the effect begin or grow are not those of the series.',
    why: 'A year too early in the text is a year without the saving in the budget.',
    whenNotToUse:
      'Silent where any row, total or net of the case has the amount in the year named, where a year lies outside the table, and where the tables do not have the amount at all: then amount-mismatch speaks.',
    examples: [
      {
        name: 'a text that is a year ahead of its table',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -500, -500, -500, -800],
            ['Samlet varig ændring', null, -500, -500, -500, -800],
            [],
            ['4. Økonomi'],
            ['Der spares 0,5 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2027 og frem.'],
          ],
        },
        yields: [{ code: 'phase-in-differs', cell: 'A01!A8' }],
      },
      {
        name: 'a text that lets the full effect come after the table has it',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -500, -800, -800, -800],
            ['Samlet varig ændring', null, -500, -800, -800, -800],
            [],
            ['4. Økonomi'],
            ['Der spares 0,5 mio. kr. i 2025 stigende til 0,8 mio. kr. i 2028 og frem.'],
          ],
        },
        yields: [{ code: 'reached-earlier', cell: 'A01!A8' }],
      },
      {
        name: 'a title that lets the effect begin two years before the table does',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler fra 2026'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', null, null, null, -800],
            ['Samlet varig ændring', null, null, null, null, -800],
          ],
        },
        yields: [{ code: 'title-year-differs', cell: 'A01!B1' }],
      },
      {
        name: 'a text and a title that follow the series',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler fra 2026'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026, 2027, 2028],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', null, -500, -550, -800],
            ['Samlet varig ændring', null, null, -500, -550, -800],
            [],
            ['4. Økonomi'],
            ['Der spares 0,5 mio. kr. i 2026 stigende til 0,8 mio. kr. i 2028 og frem.'],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    const prose = context.prose(businessCase.sheet);
    const id = businessCase.id && canonicalId(businessCase.id.text);
    const series = caseSeries(businessCase, id === null ? null : context.proposal(id));
    for (const { claims, fits, worst } of phaseJudgements(prose, series)) {
      context.comparedWords(claims.map(({ said }) => said.words));
      if (worst) yield phaseDraft(businessCase, claims, worst);
      else yield* earlierDraft(businessCase, claims, fits);
    }
    yield* titleYear(businessCase);
  },
});

function phaseDraft(
  businessCase: BusinessCase,
  claims: readonly YearClaim[],
  { series, right }: SeriesFit,
): Draft<typeof codes> {
  const wrong = claims.filter(
    (claim) => !right.includes(claim) && series.table.years.some(({ year }) => year === claim.year),
  );
  const [first] = claims as [YearClaim];
  const values = flatMap(claims, ({ year, said }) => [year, said.figure.value]);
  return {
    code: 'phase-in-differs',
    cells: [first.said.words.cell, ...joinCells(flatMap(series.years, (one) => one.cells))],
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      label: series.label,
      claims: wrong.map((claim) => ({
        year: claim.year,
        said: quoted(claim.said),
        shown: shownAt(series, claim.year),
        fits: yearsWith(series, claim),
      })),
    },
    amount: atStake(wrong, series),
    evidence: [
      ...claims.map(({ said }) => wordsEvidence(said)),
      ...flatMap(series.years, (year) => seriesEvidence(series.table, year)),
    ],
    arithmetic: wrong.map(({ said }) => ({
      step: 'series',
      label: series.label,
      years: series.years.map(({ year, figure }) => ({ year, shown: shownIn(series.table, sizeOf(figure)) })),
      stated: quoted(said),
    })),
    identity: [caseIdentity(businessCase), identityOf(first.said.text).slice(0, 60)],
    figures: [...values, ...series.years.map(({ figure }) => figure.value)],
  };
}

function shownAt({ table, years }: Series, year: number): Shown | null {
  const found = years.find((one) => one.year === year);
  return found ? shownIn(table, sizeOf(found.figure)) : null;
}

function atStake(wrong: readonly YearClaim[], { years }: Series): Oere {
  const at = (year: number): number => Math.abs(years.find((one) => one.year === year)?.figure.value ?? 0);
  return oere(wrong.reduce((sum, { year, said }) => sum + Math.abs(at(year) - Math.abs(said.figure.value)), 0));
}

/** Every series that has all claims in their years has the last of them earlier too, or the only one that is said for good. */
function* earlierDraft(
  businessCase: BusinessCase,
  claims: readonly YearClaim[],
  fits: readonly SeriesFit[],
): Iterable<Draft<typeof codes>> {
  const last = claims.at(-1);
  const earlier = claims.at(-2);
  if (!last) return;
  const reached = (one: Series): number | null =>
    earlier ? reachedBefore(one, last, earlier) : startedBefore(one, last);
  const whole = fits.filter(({ right }) => right.length === claims.length);
  const [series] = whole.map((fit) => fit.series);
  const first = series ? reached(series) : null;
  if (!series || first === null || whole.some((fit) => reached(fit.series) === null)) return;
  const said = quoted(last.said);
  yield {
    code: 'reached-earlier',
    cells: [last.said.words.cell, ...joinCells(flatMap(series.years, (one) => one.cells))],
    data: {
      document: businessCase.id?.text ?? businessCase.sheet.name,
      label: series.label,
      said,
      year: last.year,
      first,
    },
    amount: null,
    evidence: [
      ...claims.map((claim) => wordsEvidence(claim.said)),
      ...flatMap(series.years, (year) => seriesEvidence(series.table, year)),
    ],
    arithmetic: [
      {
        step: 'series',
        label: series.label,
        years: series.years.map(({ year, figure }) => ({ year, shown: shownIn(series.table, sizeOf(figure)) })),
        stated: said,
      },
    ],
    identity: [caseIdentity(businessCase), identityOf(last.said.text).slice(0, 60)],
    figures: [last.year, first, last.said.figure.value],
  };
}

/** "... fra 2021" in the title, and the first year with a saving. */
function* titleYear(businessCase: BusinessCase): Iterable<Draft<typeof codes>> {
  const { title, economy } = businessCase;
  if (!title || !economy) return;
  const { figures } = readProse({ cell: title.cell, text: title.text, heading: null });
  const opening = figures.filter(({ kind, period }) => kind === 'year' && period.from !== null && period.to === null);
  const said = opening.length === 1 ? opening[0]?.period.from : undefined;
  const first = firstSaving(economy);
  if (said === undefined || said === null || !first || said === first.year) return;
  if (!economy.years.some(({ year }) => year === said)) return;
  const amount = shownIn(economy, sizeOf(first.figure));
  const [words] = opening;
  yield {
    code: 'title-year-differs',
    cells: [title.cell, ...joinCells(first.parts.map(({ cell }) => cell))],
    data: { document: businessCase.id?.text ?? businessCase.sheet.name, said, first: first.year, amount },
    amount: null,
    evidence: [
      { cell: title.cell, text: title.text, span: words ? { start: words.start, end: words.end } : null, reads: null },
      ...seriesEvidence(economy, { cells: first.parts.map(({ cell }) => cell) }),
    ],
    arithmetic: [],
    identity: [caseIdentity(businessCase), 'title'],
    figures: [said, first.year],
  };
}

function firstSaving(economy: YearTable): ReturnType<typeof netEffect>[number] | null {
  return netEffect(economy, 'savings').find(({ figure }) => figure.value !== 0) ?? null;
}
