import { grandTotals } from '../catalogue/grand-totals';
import { defineCheck } from './define-check';
import { compareCopy } from './group-copy';
import { compareGrandTotal } from './grand-total';
import { codes } from './rollup-codes';
import { comparePlans } from './plan-copy';
import { holdsPlans } from './plan-pairs';
import { proposalLists } from './rollups';

export default defineCheck({
  id: 'rollup-mismatch',
  severity: 'error',
  about: 'sheet',
  codes,
  docs: {
    what: "A group's totals, the group sheet's copy of them and the catalogue's grand total disagree, or a plan and the sheets about its initiatives do.",
    why: 'The same group total stands in the overview and on its own sheet; the council sees one and the department works by the other.',
    whenNotToUse:
      'Groups that share no proposal ID are not taken for copies of each other, nor are plans in which more rows differ than agree.',
    examples: [
      {
        name: 'a grand total that misses a group',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Skoler'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -100, -100],
            [null, 'Nettoeffektivisering', -100, -100],
            [],
            ['Ældre'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['B01', 'Fælles indkøb', -200, -200],
            [null, 'Nettoeffektivisering', -200, -200],
            [],
            ['I alt'],
            [null, null, 2025, 2026],
            [null, 'Nettoeffektivisering', -100, -300],
          ],
        },
        yields: [{ code: 'grand-total-differs', cell: 'Oversigt!C14' }],
      },
      {
        name: 'a grand total in words of its own below groups with one total each',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Skoler'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -100, -100],
            [null, 'Delsum', -100, -100],
            [],
            ['Ældre'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['B01', 'Fælles indkøb', -200, -200],
            [null, 'Delsum', -200, -200],
            [],
            [null, 'Hele kataloget i alt', -300, -400],
          ],
        },
        yields: [{ code: 'grand-total-differs', cell: 'Oversigt!D12' }],
      },
      {
        name: 'a group sheet with an older total',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Skoler'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -100, -100],
            ['A02', 'Fælles indkøb', -50, -50],
            [null, 'Nettoeffektivisering', -150, -150],
            [],
            ['Ældre'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['B01', 'Nye vagtplaner', -200, -200],
            [null, 'Nettoeffektivisering', -200, -200],
          ],
          'Gruppe skoler': [
            ['Skoler, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -100, -100],
            [null, 'Nettoeffektivisering', -100, -100],
          ],
        },
        yields: [{ code: 'group-totals-differ', cell: "'Gruppe skoler'!C4:D4", severity: 'warning' }],
      },
      {
        name: 'an initiative that the sheet about its field gives differently',
        sheets: {
          Samlet: [
            ['Nr.', 'Handleplan (mio. kr.)', 2025, 2026],
            [1, 'Hjemtagelse', 2, 3],
            [2, 'Færre botilbud', 1, 1],
            [3, 'Kørsel', 1, 2],
            [null, 'I alt', 4, 6],
          ],
          Botilbud: [
            ['Nr.', 'Handleplan (mio. kr.)', 2025, 2026],
            [1, 'Hjemtagelse', 2, 3],
            [2, 'Færre botilbud', 1, 4],
            [3, 'Kørsel', 1, 2],
          ],
        },
        yields: [{ code: 'plan-rows-differ', cell: 'Botilbud!D3', severity: 'warning' }],
      },
      {
        name: 'two versions of a plan, most of whose initiatives were given new amounts',
        sheets: {
          'Plan 2024': [
            ['Nr.', 'Handleplan (mio. kr.)', 2025, 2026],
            [1, 'Hjemtagelse', 2, 3],
            [2, 'Færre botilbud', 1, 1],
          ],
          'Plan 2025': [
            ['Nr.', 'Handleplan (mio. kr.)', 2025, 2026],
            [1, 'Hjemtagelse', 1, 2],
            [2, 'Færre botilbud', 1, 1],
          ],
        },
        yields: [],
      },
      {
        name: 'groups that add up',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Skoler'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -100, -100],
            [null, 'Nettoeffektivisering', -100, -100],
            [],
            ['Ældre'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['B01', 'Fælles indkøb', -200, -200],
            [null, 'Nettoeffektivisering', -200, -200],
            [],
            ['I alt'],
            [null, null, 2025, 2026],
            [null, 'Nettoeffektivisering', -300, -300],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    for (const copy of sheet.kind === 'group-table' ? proposalLists(sheet) : []) {
      const original = context.originalOf(copy);
      if (original) yield* compareCopy({ original, copy }, context);
    }
    for (const total of grandTotals([sheet])) yield* compareGrandTotal(total, context);
    if (!holdsPlans(sheet)) return;
    for (const pairs of context.planPairsOn(sheet)) yield* comparePlans(pairs, context);
  },
});
