import { defineCheck } from './define-check';
import { compareCopy } from './group-copy';
import { compareGrandTotal } from './grand-total';
import { codes } from './rollup-codes';
import { grandTotals, groupCopies } from './rollups';

export default defineCheck({
  id: 'rollup-mismatch',
  severity: 'error',
  about: 'catalogue',
  codes,
  docs: {
    what: "A group's totals, the group sheet's copy of them and the catalogue's grand total disagree.",
    why: 'The same group total stands in the overview and on its own sheet; the council sees one and the department works by the other.',
    whenNotToUse: 'Groups that share no proposal ID are not taken for copies of each other.',
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
  *run(catalogue, context) {
    for (const copy of groupCopies(catalogue)) yield* compareCopy(copy, context);
    for (const total of grandTotals(catalogue)) yield* compareGrandTotal(total, context);
  },
});
