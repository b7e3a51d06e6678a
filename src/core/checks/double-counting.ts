import type { Proposal } from '../catalogue/catalogue';
import { oere } from '../figures/oere';
import type { CellRange } from '../workbook/cell-ref';
import type { CheckContext } from './check-context';
import { amountsClaimed, claimSameAmounts, proposalClaim, type Claim } from './claims';
import { code, defineCheck, type Draft } from './define-check';
import type { Shown } from './finding';
import { identityOf } from './identity';
import { sameStem } from '../catalogue/label-words';
import { owesCase } from './proposal-index';
import { plainTitlesOf } from './proposal-titles';
import { joinCells } from './stated-sums';

export interface ClaimedTwice {
  /** Who claims it: IDs of proposals. */
  readonly proposals: readonly string[];
  readonly title: string;
  /** The action plan's row, where the other claim stands there. */
  readonly plan: { readonly sheet: string; readonly label: string } | null;
  readonly year: number;
  readonly amount: Shown;
}

const codes = { 'claimed-by-proposals': code<ClaimedTwice>(), 'claimed-in-plan': code<ClaimedTwice>() };

export default defineCheck({
  id: 'double-counting',
  severity: 'info',
  about: 'proposal',
  codes,
  docs: {
    what: 'Two proposals, or a proposal and the action plan in force, claim the same measure with the same amounts.',
    why: 'A saving can be taken once. Counted twice, half of it is missing when the year comes.',
    whenNotToUse:
      'Words and amounts must both match, in every year that both show; like measures with amounts of their own are nobody’s mistake. A plan that several sheets show is one plan.',
    examples: [
      {
        name: 'a proposal that the action plan has already',
        sheets: {
          Oversigt: [
            ['Oversigt, mio. kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Fælles indkøb af hjælpemidler', -0.5, -0.75],
            ['A02', 'Færre kørsler', -0.6, -0.6],
            [null, 'I alt', -1.1, -1.35],
          ],
          Handleplan: [
            ['Handleplan (mio. kr.)', 2024, 2025, 2026],
            ['1. Hjælpemidler, fælles indkøb', 0.25, 0.5, 0.75],
            ['2. Nye kontrakter', 1, 1, 1.5],
            ['I alt', 1.25, 1.5, 2.25],
          ],
        },
        yields: [{ code: 'claimed-in-plan', cell: 'Oversigt!C3:D3' }],
      },
      {
        name: 'one measure under two numbers',
        sheets: {
          Oversigt: [
            ['Oversigt, mio. kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Fælles indkøb af hjælpemidler', -0.5, -0.75],
            ['A02', 'Færre kørsler', -0.6, -0.6],
            ['A03', 'Fælles indkøb af hjælpemidler', -0.5, -0.75],
            [null, 'I alt', -1.6, -2.1],
          ],
        },
        yields: [{ code: 'claimed-by-proposals', cell: 'Oversigt!C3:D3' }],
      },
      {
        name: 'like words with other amounts, and like amounts with other words',
        sheets: {
          Oversigt: [
            ['Oversigt, mio. kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Fælles indkøb af hjælpemidler', -0.5, -0.75],
            ['A02', 'Færre kørsler', -0.6, -0.6],
            [null, 'I alt', -1.1, -1.35],
          ],
          Handleplan: [
            ['Handleplan (mio. kr.)', 2024, 2025, 2026],
            ['1. Hjælpemidler, fælles indkøb', 0.25, 1.5, 1.75],
            ['2. Nye kontrakter', 0.25, 0.5, 0.75],
            ['I alt', 0.5, 2, 2.5],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(proposal, context) {
    const claim = claimOf(proposal);
    if (!claim) return;
    const group = sameProposals(claim, proposal, context);
    if (group.length > 1) yield draftOf('claimed-by-proposals', group, null);
    const plan = inPlans(claim, context);
    if (plan) yield draftOf('claimed-in-plan', [claim, plan], plan);
  },
});

/** Proposals of one title and the same amounts, said of the first of them. A proposal renumbered halfway is one proposal. */
function sameProposals(claim: Claim, proposal: Proposal, context: CheckContext): readonly Claim[] {
  const title = firstTitle(proposal);
  const [first, ...others] = context
    .proposalsTitled(title)
    .filter((other) => firstTitle(other) === title)
    .flatMap((other) => claimOf(other) ?? [])
    .filter(({ words }) => words.size > 1);
  if (first !== claim) return [];
  return [first, ...others.filter((other) => claimSameAmounts(first, other) && !areHalves(first, other))];
}

function firstTitle(proposal: Proposal): string {
  return plainTitlesOf(proposal)[0] ?? '';
}

function claimOf(proposal: Proposal): Claim | null {
  return proposal.listings.some(({ row }) => row.status === 'withdrawn') ? null : proposalClaim(proposal);
}

/** One is listed and has no sheet, the other has a sheet and is not listed: one proposal with a mistyped number. */
function areHalves({ proposal: a }: Claim, { proposal: b }: Claim): boolean {
  if (!a || !b) return false;
  const half = (one: typeof a, other: typeof a): boolean =>
    one.listings.length === 0 && other.cases.length === 0 && owesCase(other);
  return half(a, b) || half(b, a);
}

/** The plan's row that claims the same. */
function inPlans(claim: Claim, context: CheckContext): Claim | null {
  const candidates = new Set(amountsClaimed(claim).flatMap((amount) => context.claimedInPlans(amount)));
  return [...candidates].find((one) => sameWords(claim.words, one.words) && claimSameAmounts(claim, one)) ?? null;
}

/** Every word of the shorter, two at least, stands in the longer. */
function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return (
    short.size > 1 && [...short].every((word) => long.has(word) || [...long].some((other) => sameStem(word, other)))
  );
}

function draftOf(which: keyof typeof codes, claims: readonly Claim[], plan: Claim | null): Draft<typeof codes> {
  const [first, second] = claims;
  const shared = first?.years.filter(
    ({ year, figure }) => figure.value !== 0 && second?.years.some((one) => one.year === year),
  );
  const evidence = claims.flatMap((claim) => claim.evidence);
  const [year] = shared ?? [];
  const unit = first?.evidence[0]?.reads?.unit ?? null;
  return {
    code: which,
    cells: claims.flatMap((claim) => rowCells(claim)),
    data: {
      proposals: claims.flatMap((claim) => (claim.kind === 'proposal' ? [claim.name] : [])),
      title: first?.text.text ?? '',
      plan: plan && { sheet: plan.sheet, label: plan.text.text },
      year: year?.year ?? 0,
      amount: { figure: year?.figure ?? NOTHING, unit },
    },
    amount: oere((shared ?? []).reduce((sum, { figure }) => sum + Math.abs(figure.value), 0)),
    evidence,
    arithmetic: [],
    identity: [...claims.map((claim) => (claim.kind === 'proposal' ? claim.name : identityOf(claim.text.text)))],
    figures: (shared ?? []).flatMap(({ year: at, figure }) => [at, figure.value]),
  };
}

const NOTHING = { quantity: 'oere', value: 0, interval: { lo: 0, hi: 0 } } as const;

function rowCells({ evidence }: Claim): CellRange[] {
  return joinCells(evidence.map(({ cell }) => cell));
}
