import { code, defineCheck } from './define-check';
import { likelyRename } from './likely-rename';

export interface CaseNotListed {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** The ID that the overview gives to the same title, where it has no sheet. */
  readonly listedAs: string | null;
}

export default defineCheck({
  id: 'orphan-case',
  severity: 'warning',
  about: 'proposal',
  codes: { 'case-not-listed': code<CaseNotListed>() },
  docs: {
    what: 'A case is argued on a sheet of its own, but no overview or group table lists it.',
    why: 'Its saving is in no total; either the list forgets it, or the sheet is left over from an earlier version.',
    whenNotToUse: 'Workbooks without an overview or group table are not held against one.',
    examples: [
      {
        name: 'a case that the overview forgets',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Fælles indkøb', -200, -200],
            [null, 'I alt', -200, -200],
          ],
          A02: [
            ['Forslagets titel:', 'A02 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Samlet varig ændring', null, -600, -600],
          ],
        },
        yields: [{ code: 'case-not-listed', cell: 'A02!B1' }],
      },
      {
        name: 'an ID written with a space in the overview',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['AB 10', 'Færre kørsler', -600, -600],
            [null, 'I alt', -600, -600],
          ],
          'AB-10': [
            ['Forslagets titel:', 'AB-10 - Færre kørsler'],
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
    const [first] = proposal.cases;
    if (!first || proposal.listings.length > 0) return;
    if (context.sheetsOf('overview').length + context.sheetsOf('group-table').length === 0) return;
    const rename = likelyRename(proposal, context);
    const listed = rename?.listings[0];
    const at = first.title ?? first.id;
    const cell = at?.cell ?? { sheet: first.sheet.name, top: 0, left: 0, bottom: 0, right: 0 };
    const listedAt = listed?.row.id ?? listed?.row.label;
    yield {
      code: 'case-not-listed',
      cells: [cell, ...(listedAt ? [listedAt.cell] : [])],
      data: {
        id: first.id?.text ?? proposal.id,
        sheet: first.sheet.name,
        title: first.title?.text ?? '',
        listedAs: listed?.row.id?.text ?? null,
      },
      amount: null,
      evidence: [
        { cell, text: first.title?.text ?? first.id?.text ?? '', span: null, reads: null },
        ...(listedAt ? [{ cell: listedAt.cell, text: listed?.row.label?.text ?? '', span: null, reads: null }] : []),
      ],
      arithmetic: [],
      identity: [proposal.id],
      figures: [],
    };
  },
});
