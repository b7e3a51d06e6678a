import type { BusinessCase } from '../catalogue/catalogue';
import { canonicalId } from '../catalogue/proposal-id';
import { labelWords } from '../catalogue/label-words';
import { magnitude, meets } from '../figures/interval';
import { oere } from '../figures/oere';
import type { CheckContext } from './check-context';
import { caseSeries, type Series, type SeriesKind } from './case-series';
import { code, defineCheck, type Draft } from './define-check';
import { effectClaims, type EffectClaim } from './effect-claims';
import { MIGHT, OF_OTHERS, OWN_COST, YEARLY } from './effect-words';
import { explainAmount } from './explain-amount';
import type { Quoted, Shown } from './finding';
import { caseIdentity, identityOf } from './identity';
import { phaseJudgements } from './phase-judgements';
import { quoted, sizeOf, wordsEvidence } from './said-figures';
import { seriesEvidence } from './series-evidence';
import { shownIn } from './stated-sums';
import { flatMap } from '../workbook/flat-map';

export interface AmountNotInTables {
  readonly document: string;
  readonly of: EffectClaim['of'];
  readonly said: Quoted;
  /** What the tables give, year by year. */
  readonly years: readonly { readonly year: number; readonly shown: Shown }[];
}

export interface AmountOfOtherKind {
  readonly document: string;
  readonly said: Quoted;
  /** What the text calls the amount; the tables have it as the other. */
  readonly called: 'net' | 'gross';
  readonly years: readonly { readonly year: number; readonly shown: Shown }[];
}

const codes = { 'amount-not-in-tables': code<AmountNotInTables>(), 'amount-of-other-kind': code<AmountOfOtherKind>() };

export default defineCheck({
  id: 'amount-mismatch',
  severity: 'warning',
  about: 'case',
  codes,
  docs: {
    what: "An amount that the text gives as the proposal's effect is not in its tables and cannot be derived from them.",
    why: 'The text is what is read aloud, the tables are what the budget is cut by; after a late change only one of them is corrected.',
    whenNotToUse:
      "Silent where rounding, a unit, gross or net, another year, several years together or their average, two rows together or apart, the overview's row, or other amounts of the text account for it; for what is spent today, what others save, what depends on a condition; and for a part of the effect that no row names.",
    examples: [
      {
        name: 'a total saving that no table knows',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            [],
            ['4. Økonomi'],
            ['Forslaget ventes samlet at spare 0,9 mio. kr. årligt.'],
          ],
        },
        yields: [{ code: 'amount-not-in-tables', cell: 'A01!A8' }],
      },
      {
        name: 'a net saving that the table has as gross',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Drift af rutesystem', 'Service', 200, 200],
            ['Samlet varig ændring', null, -400, -400],
            [],
            ['4. Økonomi'],
            ['Forslaget giver en nettobesparelse på 0,6 mio. kr. årligt.'],
          ],
        },
        yields: [{ code: 'amount-of-other-kind', cell: 'A01!A9', severity: 'info' }],
      },
      {
        name: 'amounts that add up, are rounded, or are of several years',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -1150, -1150],
            ['Samlet varig ændring', null, -1150, -1150],
            [],
            ['4. Økonomi'],
            ['Fælles ruter sparer 0,75 mio. kr. årligt, og færre vogne sparer 0,4 mio. kr. årligt.'],
            ['Forslaget ventes samlet at spare ca. 1,1 mio. kr. årligt, i alt 2,3 mio. kr. over de to år.'],
            ['Der bruges i dag 12 mio. kr. på området, så en besparelse er mulig.'],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(businessCase, context) {
    const prose = context.prose(businessCase.sheet);
    const claims = effectClaims(prose);
    if (claims.length === 0) return;
    const id = businessCase.id && canonicalId(businessCase.id.text);
    const series = caseSeries(businessCase, id === null ? null : context.proposal(id));
    if (!series.some(({ kind }) => kind === 'service')) return;
    // One cause, one finding: an amount of a year is accused by its year.
    const accused = new Set(
      flatMap(phaseJudgements(prose, series), ({ claims: steps, worst }) =>
        worst ? steps.filter((step) => !worst.right.includes(step)).map(({ said }) => said.words) : [],
      ),
    );
    for (const claim of claims) {
      if (!accused.has(claim.said.words)) yield* judge(businessCase, claim, claims, series, context);
    }
  },
});

function* judge(
  businessCase: BusinessCase,
  claim: EffectClaim,
  claims: readonly EffectClaim[],
  series: readonly Series[],
  context: CheckContext,
): Iterable<Draft<typeof codes>> {
  const { words } = claim.said;
  const explanation = explainAmount(
    claim,
    series,
    claims.filter(({ of }) => of === claim.of),
  );
  if (explanation !== null) {
    context.comparedWords([words]);
    if (explanation === 'in-tables' && isOtherKind(claim, series))
      yield draftOf('amount-of-other-kind', businessCase, claim, series);
  } else if (mustStandInTables(claim, claims, series) && !isTotalOfLists(claim, context)) {
    context.comparedWords([words]);
    yield draftOf('amount-not-in-tables', businessCase, claim, series);
  } else context.undecidedWords([words], 'no-counterpart');
}

/** Said of the whole proposal, the only amount of its kind, said in a row's own words, or more than all; costs only where the tables have some. */
function mustStandInTables(claim: EffectClaim, claims: readonly EffectClaim[], series: readonly Series[]): boolean {
  const isAlone = claims.filter(({ of }) => of === claim.of).length === 1;
  if (claim.of === 'cost') return ((isAlone && OWN_COST.test(claim.clause)) || claim.whole) && series.some(isOfCosts);
  return (
    claim.whole ||
    isAlone ||
    exceedsAll(claim, series) ||
    series.some((one) => one.kind === 'row' && speaksOf(claim, one))
  );
}

function isOfCosts({ kind, table, years }: Series): boolean {
  if (kind === 'costs') return years.some(({ figure }) => figure.value !== 0);
  return table.rows.some(({ section }) => section === 'investment' || section === 'implementation');
}

/** More than any row, total or sum of its year, or of any year; what may be of several years, more than all of them together. */
function exceedsAll({ said, clause, near, inFront, overYears }: EffectClaim, series: readonly Series[]): boolean {
  if (!inFront || MIGHT.test(clause)) return false;
  const { from, yearly, fullEffect } = said.words.period;
  const isOfYear = from !== null && series.some(({ years }) => years.some(({ year }) => year === from));
  const together = overYears || !(isOfYear || yearly || fullEffect || YEARLY.test(near));
  const most = flatMap(series, ({ years }) => {
    const shown = isOfYear && !together ? years.filter(({ year }) => year === from) : years;
    const sizes = shown.map(({ figure }) => magnitude(figure.interval).hi);
    return together ? [sizes.reduce((sum, size) => sum + size, 0)] : sizes;
  });
  return most.length > 0 && most.every((size) => magnitude(said.figure.interval).lo > size);
}

/** Do the words around the amount hold all words of the row's label, at least two? */
function speaksOf({ clause }: EffectClaim, { label }: Series): boolean {
  const [said, wanted] = [labelWords(clause), labelWords(label)];
  return wanted.size > 1 && [...wanted].every((word) => said.has(word));
}

/** A group's or the catalogue's total, which a case may mention. Looked up only before an accusation. */
function isTotalOfLists({ said, clause }: EffectClaim, context: CheckContext): boolean {
  if (!OF_OTHERS.test(clause)) return false;
  const sheets = [...context.sheetsOf('overview'), ...context.sheetsOf('group-table')];
  return sheets.some(({ tables }) =>
    tables.some(({ rows }) =>
      rows.some(
        ({ role, cells }) =>
          (role === 'total' || role === 'net' || role === 'subtotal') &&
          cells.some(
            ({ figure }) =>
              figure?.quantity === 'oere' && meets(magnitude(figure.interval), magnitude(said.figure.interval)),
          ),
      ),
    ),
  );
}

/** Called net, but only the gross saving is of that size in any year; or the reverse. */
function isOtherKind({ said, sense, of }: EffectClaim, series: readonly Series[]): boolean {
  if (sense === null || of === 'cost') return false;
  const economy = series.find(({ kind, table }) => kind === 'service' && table.role === 'economy')?.table;
  const shows = (kinds: readonly SeriesKind[]): boolean =>
    series.some(
      (one) =>
        one.table === economy &&
        kinds.includes(one.kind) &&
        one.years.some(({ figure }) => meets(magnitude(figure.interval), magnitude(said.figure.interval))),
    );
  return sense === 'net'
    ? shows(['savings']) && !shows(['service', 'everything'])
    : shows(['service', 'everything']) && !shows(['savings']);
}

function draftOf(
  which: keyof typeof codes,
  businessCase: BusinessCase,
  claim: EffectClaim,
  series: readonly Series[],
): Draft<typeof codes> {
  const beside = besideOf(which, claim, series);
  const said = quoted(claim.said);
  const years = beside.years.map(({ year, figure }) => ({ year, shown: shownIn(beside.table, sizeOf(figure)) }));
  const nearest = Math.min(
    ...beside.years.map(({ figure }) => Math.abs(Math.abs(figure.value) - Math.abs(claim.said.figure.value))),
  );
  const document = businessCase.id?.text ?? businessCase.sheet.name;
  const shared = {
    cells: [claim.said.words.cell, ...flatMap(beside.years, ({ cells }) => cells)],
    amount: oere(Math.round(nearest)),
    evidence: [wordsEvidence(claim.said), ...flatMap(beside.years, (year) => seriesEvidence(beside.table, year))],
    arithmetic: [{ step: 'series', label: beside.label, years, stated: said } as const],
    identity: [caseIdentity(businessCase), claim.of, identityOf(claim.clause).slice(0, 80)],
    figures: [claim.said.figure.value, ...beside.years.map(({ figure }) => figure.value)],
  };
  if (which === 'amount-of-other-kind') {
    return { code: which, severity: 'info', ...shared, data: { document, said, called: claim.sense ?? 'net', years } };
  }
  return { code: which, ...shared, data: { document, of: claim.of, said, years } };
}

/** The series a reader would look at: the row the words name, else the net effect, or the costs. */
function besideOf(which: keyof typeof codes, claim: EffectClaim, series: readonly Series[]): Series {
  const kind =
    claim.of === 'cost' ? 'costs' : which === 'amount-of-other-kind' && claim.sense === 'gross' ? 'savings' : 'service';
  const named =
    which === 'amount-not-in-tables' ? series.find((one) => one.kind === 'row' && speaksOf(claim, one)) : undefined;
  const inEconomy = series.find((one) => one.kind === kind && one.table.role === 'economy');
  return (named ?? inEconomy ?? series.find((one) => one.kind === kind) ?? series[0]) as Series;
}
