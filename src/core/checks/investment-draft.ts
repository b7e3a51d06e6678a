import type { BusinessCase, Proposal } from '../catalogue/catalogue';
import { oere } from '../figures/oere';
import { compareInvestment, type InvestedYear, type InvestmentComparison } from './compare-investment';
import type { CheckContext } from './check-context';
import { code, type Draft } from './define-check';
import { duplicateOf, listingsOf } from './duplicate-ids';
import { sameEquation } from './equations';
import type { Equation, Shown } from './finding';
import { identityOf } from './identity';
import { evidenceOf, joinCells, shownIn } from './stated-sums';

export interface InvestmentDiffers {
  readonly id: string;
  readonly caseSheet: string;
  readonly listingSheet: string;
  readonly label: string;
  readonly years: readonly { readonly year: number; readonly listed: Shown; readonly argued: Shown }[];
}

export const investmentCodes = { 'investment-differs-from-listing': code<InvestmentDiffers>() };

/** The investment rows below a proposal in the lists that aren't what its case invests. */
export function* investmentDrafts(
  proposal: Proposal,
  businessCase: BusinessCase,
  context: CheckContext,
): Generator<Draft<typeof investmentCodes>> {
  // Two rows of one ID may be a proposal's parts, of which only one invests.
  if (duplicateOf(proposal) !== null) return;
  for (const listing of listingsOf(proposal, businessCase)) {
    const comparison = compareInvestment(businessCase, listing);
    if (!comparison) continue;
    context.compared(comparison.years.flatMap(({ listed, parts }) => [listed.cell, ...parts.map(({ cell }) => cell)]));
    if (comparison.differing.length > 0) yield draftOf(proposal, businessCase, comparison);
  }
}

function draftOf(
  { id }: Proposal,
  { sheet }: BusinessCase,
  comparison: InvestmentComparison,
): Draft<typeof investmentCodes> {
  const { listing, row, economy, differing } = comparison;
  return {
    code: 'investment-differs-from-listing',
    cells: [
      ...joinCells(differing.map(({ listed }) => listed.cell)),
      ...differing.flatMap(({ parts }) => parts.map(({ cell }) => cell)),
    ],
    data: {
      id,
      caseSheet: sheet.name,
      listingSheet: listing.sheet.name,
      label: row.label?.text ?? '',
      years: differing.map(({ year, listedFigure, argued }) => ({
        year,
        listed: shownIn(listing.table, listedFigure),
        argued: shownIn(economy, argued),
      })),
    },
    amount: oere(differing.reduce((sum, one) => sum + Math.abs(one.listedFigure.value - one.argued.value), 0)),
    evidence: differing.flatMap((one) => [
      evidenceOf(listing.table, row, one.listed),
      ...one.parts.map((part) =>
        evidenceOf(economy, economy.rows.find(({ cells }) => cells.includes(part)) ?? row, part),
      ),
    ]),
    arithmetic: differing.map(({ year, argued, listedFigure }) => ({
      step: 'compare',
      year,
      here: shownIn(economy, argued),
      there: shownIn(listing.table, listedFigure),
    })),
    equations: differing.map(equationOf),
    identity: [id, 'investment', listing.sheet.kind, identityOf(listing.table.caption?.text ?? '')],
    figures: differing.flatMap(({ year, listedFigure, argued }) => [year, listedFigure.value, argued.value]),
  };
}

function equationOf({ year, listed, listedFigure, argued, parts, sign }: InvestedYear): Equation {
  const listedSign = (listed.figure?.value ?? 0) < 0 ? -1 : 1;
  return sameEquation(
    year,
    { figure: argued, terms: parts.map(({ cell }) => ({ cell, factor: sign })) },
    { figure: listedFigure, terms: [{ cell: listed.cell, factor: listedSign }] },
  );
}
