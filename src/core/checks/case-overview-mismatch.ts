import type { BusinessCase, Listing, Proposal } from '../catalogue/catalogue';
import type { CheckContext } from './check-context';
import { code, defineCheck, type Draft } from './define-check';
import { compareListing, hasOtherCause, type ListingComparison, type YearComparison } from './compare-listing';
import { listingsOf } from './duplicate-ids';
import { explainListing, type ListingExplanation } from './explain-listing';
import { listingEquation } from './equations';
import type { Evidence, Shown } from './finding';
import { identityOf } from './identity';
import { investmentCodes, investmentDrafts } from './investment-draft';
import { evidenceOf, joinCells, shownIn } from './stated-sums';
import { oere } from '../figures/oere';
import type { CellRange } from '../workbook/cell-ref';
import { flatMap } from '../workbook/flat-map';

export interface CaseDiffers {
  readonly id: string;
  readonly caseSheet: string;
  readonly listingSheets: readonly string[];
  readonly years: readonly { readonly year: number; readonly listed: Shown; readonly net: Shown }[];
  readonly explanation: ListingExplanation | null;
}

const codes = { 'case-differs-from-listing': code<CaseDiffers>(), ...investmentCodes };

export default defineCheck({
  id: 'case-overview-mismatch',
  severity: 'error',
  about: 'proposal',
  codes,
  docs: {
    what: "A case's net effect on service is not what the overview or the group table says, year by year.",
    why: 'The overview is what is voted on, the case is what is carried out; where they differ nobody knows what was decided.',
    whenNotToUse: 'Never for cases that are still in preparation: they are left out by themselves.',
    examples: [
      {
        name: 'an overview that still carries an older amount',
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -700],
            [null, 'I alt', -600, -700],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'case-differs-from-listing', cell: 'A01!D5' }],
      },
      {
        name: 'two proposals of one ID, each with a sheet of its own',
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -700],
            ['A01', 'Lukning af planteskolen', -60, -60],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -700],
            ['Samlet varig ændring', null, -600, -700],
          ],
          'A01 (2)': [
            ['Forslagets titel:', 'A01 - Lukning af planteskolen'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Løn', 'Service', -60, -60],
            ['Samlet varig ændring', null, -60, -60],
          ],
        },
        yields: [],
      },
      {
        name: 'a case with a row that is a formula error',
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -700],
            [null, 'I alt', -600, -700],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, { error: '#REF!' }],
            ['Samlet varig ændring', null, -600, -700],
          ],
        },
        yields: [],
      },
      {
        name: 'an investment row in the overview that is not what the case invests',
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Nye ruter', -600, -600],
            [null, 'Anlæg', 800, 0],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Nye ruter'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Nye ruter', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            ['Implementeringsomkostninger'],
            ['Rutesystem', 'Anlæg', 900, 0],
            ['Samlede implementeringsomkostninger', null, 900, 0],
            ['Samlet økonomisk påvirkning', null, 300, -600],
          ],
        },
        yields: [{ code: 'investment-differs-from-listing', cell: 'Oversigt!C4' }],
      },
      {
        name: 'an investment that the overview shows in a row of its own',
        sheets: {
          Oversigt: [
            ['1.000 kr.', null, null, null],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Nye ruter', -600, -600],
            [null, 'Anlæg', 900, 0],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Nye ruter'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Nye ruter', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
            ['Implementeringsomkostninger'],
            ['Rutesystem', 'Anlæg', 900, 0],
            ['Samlede implementeringsomkostninger', null, 900, 0],
            ['Samlet økonomisk påvirkning', null, 300, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(proposal, context) {
    for (const businessCase of proposal.cases) {
      const comparisons = flatMap(listingsOf(proposal, businessCase), (listing) =>
        compare(businessCase, listing, context),
      );
      const agreeing = comparisons.some(({ differing }) => differing.length === 0);
      const differing = comparisons.filter((one) => one.differing.length > 0 && !hasOtherCause(one));
      for (const alike of groupAlike(differing)) {
        yield draftOf(proposal, businessCase, alike, agreeing);
      }
      yield* investmentDrafts(proposal, businessCase, context);
    }
  },
});

function compare(businessCase: BusinessCase, listing: Listing, context: CheckContext): ListingComparison[] {
  const comparison = compareListing(businessCase, listing);
  if (comparison === null) return [];
  if (comparison === 'unit-unknown') {
    for (const { cell, state } of listing.row.cells) if (state === 'number') context.undecided(cell, 'unit-unknown');
    return [];
  }
  context.compared(flatMap(comparison.years, ({ listed, parts }) => [listed.cell, ...parts.map(({ cell }) => cell)]));
  return [comparison];
}

/** Listings that differ from the case in the same years by the same amounts have one cause. */
function groupAlike(comparisons: readonly ListingComparison[]): ListingComparison[][] {
  const groups = new Map<string, ListingComparison[]>();
  for (const comparison of comparisons) {
    const key = comparison.differing.map(({ year, listedFigure }) => `${year}:${listedFigure.value}`).join(';');
    groups.set(key, [...(groups.get(key) ?? []), comparison]);
  }
  return [...groups.values()];
}

function draftOf(
  proposal: Proposal,
  businessCase: BusinessCase,
  alike: readonly ListingComparison[],
  othersAgree: boolean,
): Draft<typeof codes> {
  const [first] = alike as [ListingComparison];
  const explanation = explainListing(first);
  const listed = flatMap(alike, ({ differing }) => joinCells(differing.map((one) => one.listed.cell)));
  const argued = joinCells(flatMap(first.differing, arguedCells));
  return {
    code: 'case-differs-from-listing',
    severity: explanation?.bothTrue ? 'warning' : 'error',
    // Where another list agrees with the case, this list is the odd one; otherwise the case is looked at first.
    cells: othersAgree ? [...listed, ...argued] : [...argued, ...listed],
    data: {
      id: proposal.id,
      caseSheet: businessCase.sheet.name,
      listingSheets: alike.map(({ listing }) => listing.sheet.name),
      years: first.differing.map((one) => ({
        year: one.year,
        listed: shownIn(first.listing.table, one.listedFigure),
        net: shownIn(first.economy, one.net),
      })),
      explanation,
    },
    amount: oere(first.differing.reduce((sum, one) => sum + Math.abs(one.listedFigure.value - one.net.value), 0)),
    evidence: flatMap(alike, (comparison) => flatMap(comparison.differing, (one) => proofOf(comparison, one))),
    arithmetic: first.differing.map((one) => ({
      step: 'compare',
      year: one.year,
      here: shownIn(first.economy, one.net),
      there: shownIn(first.listing.table, one.listedFigure),
    })),
    equations: flatMap(alike, (comparison) => comparison.differing.map((one) => listingEquation(comparison, one))),
    identity: [
      proposal.id,
      ...alike.map(({ listing }) => `${listing.sheet.kind}/${identityOf(listing.table.caption?.text ?? '')}`),
    ],
    figures: flatMap(first.differing, (one) => [one.year, one.listedFigure.value, one.net.value]),
  };
}

/** Where the case states what was computed, else the rows it was computed from: none where it says nothing of the year. */
function arguedCells({ statedNet, parts }: YearComparison): CellRange[] {
  return statedNet ? [statedNet.cell] : parts.map(({ cell }) => cell);
}

function proofOf(comparison: ListingComparison, year: YearComparison): Evidence[] {
  const { listing, economy } = comparison;
  return [
    evidenceOf(listing.table, listing.row, year.listed),
    ...year.parts.map((part) => {
      const row = economy.rows.find(({ cells }) => cells.includes(part));
      return row ? evidenceOf(economy, row, part) : { cell: part.cell, text: '', span: null, reads: null };
    }),
  ];
}
