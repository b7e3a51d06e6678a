import type { BusinessCase } from '../catalogue/catalogue';
import { netEffect, type NetScope } from '../catalogue/net-effect';
import { isAmount, type Figure } from '../figures/figure';
import { magnitude, meets, scaleInterval, type Interval } from '../figures/interval';
import { oere, type Oere } from '../figures/oere';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import type { Quoted, Shown } from './finding';
import { documentOf, identityOf } from './identity';
import { percentClaims, type PercentClaim } from './percent-claims';
import { hasCatalogueProse, quoted, shownWords, timesFigure, wordsEvidence } from './said-figures';
import { UNIT_FACTORS } from './unit-factor';
import { flatMap } from '../workbook/flat-map';

/** What would make both figures right, or tell where the error lies. */
export type PercentBaseExplanation =
  | { readonly kind: 'unit'; readonly factor: number }
  /** The percentage fits the case's gross saving and the amount its net, or the other way round. */
  | { readonly kind: 'gross-net' };

export interface PercentBaseDiffers {
  readonly document: string;
  readonly percent: Quoted;
  readonly base: Quoted;
  readonly computed: Shown;
  readonly stated: Quoted;
  readonly explanation: PercentBaseExplanation | null;
}

const codes = { 'percent-of-base-differs': code<PercentBaseDiffers>() };

export default defineCheck({
  id: 'percent-base-mismatch',
  severity: 'warning',
  about: 'sheet',
  codes,
  docs: {
    what: 'A percentage of a stated base is not the amount that is said to correspond to it.',
    why: 'One of the three figures has been changed without the others, and the reader cannot tell which of them was decided.',
    whenNotToUse:
      'Silent where the base is not stated, where two bases of that name are, where the percentage is of a number and only its cost is given, and where the amount is the same percentage over several years.',
    examples: [
      {
        name: 'a percentage of a base in the same sentence that gives another amount',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -900, -900],
            ['Samlet varig ændring', null, -900, -900],
            [],
            ['4. Økonomi'],
            ['Der kan spares 3 % af de 20,0 mio. kr., svarende til 0,9 mio. kr. årligt.'],
          ],
        },
        yields: [{ code: 'percent-of-base-differs', cell: 'A01!A8' }],
      },
      {
        name: 'a base that another sentence states',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -1500, -1500],
            ['Samlet varig ændring', null, -1500, -1500],
            [],
            ['4. Økonomi'],
            ['Den samlede ramme for elevkørsel udgør 50,0 mio. kr. årligt.'],
            ['Omlægningen sparer 2 % af den samlede ramme for elevkørsel, svarende til 1,5 mio. kr. årligt.'],
          ],
        },
        yields: [{ code: 'percent-of-base-differs', cell: 'A01!A9' }],
      },
      {
        name: 'a percentage that rounding makes fit',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -500, -500],
            ['Samlet varig ændring', null, -500, -500],
            [],
            ['4. Økonomi'],
            ['Den samlede ramme for elevkørsel udgør 21,8 mio. kr. årligt.'],
            ['Det sparer i alt 0,5 mio. kr. årligt, svarende til 2 % af den samlede ramme for elevkørsel.'],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    if (!hasCatalogueProse(sheet)) return;
    for (const claim of percentClaims(sheet, context.prose(sheet))) {
      if (claim.bases.length === 0) {
        context.undecidedWords([claim.percent.words, ...wordsOf(claim)], 'base-not-stated');
        continue;
      }
      context.comparedWords([claim.percent.words, ...wordsOf(claim), ...claim.bases.map(({ words }) => words)]);
      context.compared(flatMap(claim.amounts, ({ cell }) => cell ?? []));
      const [base, other] = claim.bases;
      // Two bases of one name: whichever is meant may fit.
      if (base && !other && !fits(claim, base.figure)) yield draftOf(claim, context, context.caseOn(sheet.name));
    }
  },
});

function wordsOf({ amounts }: PercentClaim) {
  return flatMap(amounts, ({ said }) => (said ? [said.words] : []));
}

/** Does the percentage of the base meet any amount it may correspond to, once or for several years together? */
function fits({ percent, amounts, severalYears }: PercentClaim, base: Figure): boolean {
  const computed = magnitude(timesFigure(percent.figure, base, 100).interval);
  const times = severalYears ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] : [1];
  return amounts.some(({ figure }) =>
    times.some((years) => meets(magnitude(figure.interval), scaleInterval(computed, years))),
  );
}

function draftOf(claim: PercentClaim, context: CheckContext, businessCase: BusinessCase | null): Draft<typeof codes> {
  const { percent, sheet } = claim;
  const [base] = claim.bases as [PercentClaim['percent']];
  const [amount] = claim.amounts as [PercentClaim['amounts'][number]];
  const computed = timesFigure(percent.figure, base.figure, 100);
  const document = documentOf(sheet, context);
  const stated: Quoted = { words: amount.words, shown: amount.shown };
  const shown: Shown = { figure: computed, unit: shownWords(base).unit };
  const explanation = explain(computed, amount.figure, businessCase);
  const step = {
    step: 'computation',
    operation: 'percent-of',
    terms: [quoted(percent), quoted(base)],
    result: shown,
    stated,
  } as const;
  return {
    code: 'percent-of-base-differs',
    severity: explanation?.kind === 'gross-net' ? 'info' : 'warning',
    cells: [...new Set([percent.words.cell, amount.cell ?? percent.words.cell, base.words.cell])],
    data: {
      document: document.name,
      percent: quoted(percent),
      base: quoted(base),
      computed: shown,
      stated,
      explanation,
    },
    amount: atStake(computed, amount.figure),
    evidence: [
      wordsEvidence(percent),
      wordsEvidence(base),
      ...(amount.said ? [wordsEvidence(amount.said)] : []),
      ...(amount.cell ? [{ cell: amount.cell, text: amount.words, span: null, reads: amount.shown }] : []),
    ],
    arithmetic: [step],
    identity: [
      document.identity,
      identityOf(percent.words.measure?.text ?? ''),
      identityOf(base.words.measure?.text ?? ''),
    ],
    figures: [percent.figure.value, base.figure.value, amount.figure.value],
  };
}

function atStake(computed: Figure, stated: Figure): Oere | null {
  return isAmount(computed) ? oere(Math.abs(Math.round(Math.abs(computed.value) - Math.abs(stated.value)))) : null;
}

function explain(computed: Figure, stated: Figure, businessCase: BusinessCase | null): PercentBaseExplanation | null {
  if (!isAmount(computed) || !isAmount(stated)) return null;
  const a = magnitude(computed.interval);
  const b = magnitude(stated.interval);
  for (const factor of UNIT_FACTORS) {
    if (meets(scaleInterval(a, factor), b) || meets(a, scaleInterval(b, factor))) return { kind: 'unit', factor };
  }
  const economy = businessCase?.economy;
  if (!economy?.unit) return null;
  const shows = (scope: NetScope, size: Interval<'oere'>): boolean =>
    netEffect(economy, scope).some(({ figure }) => meets(magnitude(figure.interval), size));
  const grossNet = (shows('savings', a) && shows('service', b)) || (shows('service', a) && shows('savings', b));
  return grossNet ? { kind: 'gross-net' } : null;
}
