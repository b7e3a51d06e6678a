import type { Series } from './case-series';
import { effectClaims, type EffectClaim } from './effect-claims';
import { FULL_YEAR } from './effect-words';
import { explainAmount } from './explain-amount';
import { contradiction, fitsOf, isForGood, phaseClaims, type SeriesFit, type YearClaim } from './phase-claims';
import type { SheetProse } from './sheet-prose';
import { oncePerWith } from '../workbook/once-per';
import { flatMap } from '../workbook/flat-map';

/** Amounts that a text gives for years, how each series of the case stands to them, and the one they contradict, if any. */
export interface PhaseJudgement {
  readonly claims: readonly YearClaim[];
  readonly fits: readonly SeriesFit[];
  readonly worst: SeriesFit | null;
}

/** Every row of amounts with years in a case's text, and every single one said of the whole proposal, held against its series. */
export const phaseJudgements = oncePerWith(
  (prose: SheetProse, series: readonly Series[]): readonly PhaseJudgement[] => {
    const effects = effectClaims(prose);
    const inPhases = phaseClaims(prose);
    const phased = new Set(
      flatMap(
        inPhases.filter((claims) => claims.length > 1),
        wordsOf,
      ),
    );
    const single = flatMap(effects, (effect) =>
      phased.has(effect.said.words) ? [] : singleClaim(effect).map((claims) => withEnd(claims, series)),
    );
    const alone = new Set(flatMap(single, wordsOf));
    const rows = inPhases.filter((claims) => claims.length > 1 || !wordsOf(claims).some((words) => alone.has(words)));
    return flatMap([...rows, ...single], (claims) => {
      const fits = fitsOf(claims, series);
      if (fits.every(({ right, wrong }) => right.length + wrong.length === 0)) return [];
      return [
        { claims, fits, worst: contradiction(claims, fits, (claim) => isUnknown(claim, claims, effects, series)) },
      ];
    });
  },
);

function wordsOf(claims: readonly YearClaim[]) {
  return claims.map(({ said }) => said.words);
}

/** An amount of the whole proposal that names its year, or the first and the last of them. */
function singleClaim({ said, whole, sumsUp, of, near, overYears, fiscal, grows }: EffectClaim): YearClaim[][] {
  const { from, to } = said.words.period;
  if (from === null || !(whole || sumsUp) || of === 'cost' || FULL_YEAR.test(near)) return [];
  const first: YearClaim = { year: from, said, near, linked: false, overYears, fiscal, grows };
  return to !== null && to > from && !fiscal ? [[first, { ...first, year: to }]] : [[first]];
}

/** "50.000 kr. årligt fra 2026" is said of the last year as well; it matters where each series that begins so ends in nothing. */
function withEnd(claims: readonly YearClaim[], series: readonly Series[]): readonly YearClaim[] {
  const [only, second] = claims;
  if (!only || second || !isForGood(only.said)) return claims;
  const begun = fitsOf(claims, series).filter(({ series: { kind }, right }) => kind !== 'listing' && right.length > 0);
  const [end] = begun.map(({ series: { table } }) => table.years.at(-1)?.year);
  const endsInNothing = begun.every(
    ({ series: { table, years } }) =>
      table.years.at(-1)?.year === end && (years.find(({ year }) => year === end)?.figure.value ?? 0) === 0,
  );
  return end !== undefined && endsInNothing && end > only.year ? [only, { ...only, year: end }] : claims;
}

/** No table and no reckoning accounts for it; asked of effects, and of what plainly goes on with a claim of the same kind. */
function isUnknown(
  claim: YearClaim,
  claims: readonly YearClaim[],
  effects: readonly EffectClaim[],
  series: readonly Series[],
): boolean {
  const effect = effects.find(({ said }) => said.words === claim.said.words);
  if (effect) return explainAmount(effect, series, effects) === null;
  const alike = claims.every(
    ({ said }) => said.words.polarity === null || said.words.polarity === claims[0]?.said.words.polarity,
  );
  const inRow = claim.linked || claims.some((one) => one.linked && one !== claim);
  return inRow && alike && explainAmount({ ...claim, sense: null, takenOff: [] }, series, effects) === null;
}
