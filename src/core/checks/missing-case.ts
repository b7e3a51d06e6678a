import type { Proposal } from '../catalogue/catalogue';
import type { CheckContext } from './check-context';
import { code, defineCheck } from './define-check';
import { namesOneProposal } from './duplicate-ids';
import { likelyRename } from './likely-rename';
import { owesCase } from './proposal-index';
import { isAmount } from '../figures/figure';
import { oere, type Oere } from '../figures/oere';

export interface CaseMissing {
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly string[];
}

export default defineCheck({
  id: 'missing-case',
  severity: 'warning',
  about: 'proposal',
  codes: { 'case-missing': code<CaseMissing>() },
  docs: {
    what: 'A proposal in the overview has no sheet that argues it.',
    why: 'The council is asked to adopt an amount that nobody has explained, or the case was left out of the workbook by mistake.',
    whenNotToUse:
      'Proposals marked confidential or as in preparation owe no sheet. A workbook in which most proposals have none, and a list in which none of several has one, is taken for a list without cases.',
    examples: [
      {
        name: 'one of three proposals without a sheet',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -600],
            ['A02', 'Fælles indkøb', -200, -200],
            [null, 'I alt', -800, -800],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'case-missing', cell: 'Oversigt!A4' }],
      },
      {
        name: 'a confidential proposal and one in preparation',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -600, -600],
            ['A02', 'Fælles indkøb*', -200, -200],
            ['A03', 'Nye vagtplaner - under udarbejdelse', '-', '-'],
            [null, 'I alt', -800, -800],
            ['* Fortroligt forslag'],
          ],
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(proposal, context) {
    const { id, listings, cases } = proposal;
    const [first] = listings;
    if (!first || cases.length > 0 || !owesCase(proposal) || !namesOneProposal(id)) return;
    if (hasSheetByOtherName(proposal, context) || context.shareWithCase() < 1 / 2) return;
    if (listings.every((list) => context.isWithoutCases(list))) return;
    const places = listings.flatMap(({ row }) => row.id ?? row.label ?? []);
    yield {
      code: 'case-missing',
      cells: places.map(({ cell }) => cell),
      data: {
        id: first.row.id?.text ?? id,
        title: first.row.label?.text ?? '',
        sheets: [...new Set(listings.map(({ sheet }) => sheet.name))],
      },
      amount: listedAmount(proposal),
      evidence: listings.flatMap(({ row }) => {
        const at = row.label ?? row.id;
        return at ? [{ cell: at.cell, text: at.text, span: null, reads: null }] : [];
      }),
      arithmetic: [],
      identity: [id],
      figures: [],
    };
  },
});

/** A sheet may argue the proposal in another form, or under a mistyped ID, which orphan-case says at the sheet. */
function hasSheetByOtherName(proposal: Proposal, context: CheckContext): boolean {
  return context.sheetNamed(proposal.id) !== null || likelyRename(proposal, context) !== null;
}

/** What the list says the proposal brings. */
function listedAmount({ listings: [listing] }: Proposal): Oere | null {
  if (!listing?.table.unit) return null;
  const amounts = listing.row.cells.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure.value] : []));
  return oere(Math.abs(amounts.reduce((sum, amount) => sum + amount, 0)));
}
