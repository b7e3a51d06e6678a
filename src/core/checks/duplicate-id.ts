import type { Listing, Proposal } from '../catalogue/catalogue';
import { isAmount } from '../figures/figure';
import { oere, type Oere } from '../figures/oere';
import type { CellText } from '../reading/sheet-reading';
import { code, defineCheck, type Draft } from './define-check';
import { duplicateOf, type Duplicate } from './duplicate-ids';
import type { Evidence } from './finding';

export interface IdUsedTwice {
  readonly id: string;
  readonly as: Duplicate['as'];
  readonly first: { readonly sheet: string; readonly title: string };
  readonly second: { readonly sheet: string; readonly title: string };
}

const codes = { 'id-used-twice': code<IdUsedTwice>() };

export default defineCheck({
  id: 'duplicate-id',
  severity: 'error',
  about: 'proposal',
  codes,
  docs: {
    what: 'One ID stands for two proposals, is counted twice in one list, or is argued on two sheets.',
    why: 'A decision refers to an ID; one that stands for two things makes it unclear what was adopted, and a row listed twice is money counted twice.',
    whenNotToUse:
      'A proposal that a list splits into rows one below the other, or that a second sheet copies, is not reported.',
    examples: [
      {
        name: 'one ID given to two proposals',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Færre kørsler', -100, -100],
            ['A01', 'Fælles indkøb', -250, -300],
            [null, 'I alt', -350, -400],
          ],
        },
        yields: [{ code: 'id-used-twice', cell: 'Oversigt!A4' }],
      },
      {
        name: 'a proposal split into operation and investment, and copied to its group sheet',
        sheets: {
          Oversigt: [
            ['Oversigt, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Nye ruter', -100, -100],
            ['A01', 'Nye ruter', 50, 0],
            [null, 'I alt', -50, -100],
          ],
          'Gruppe kørsel': [
            ['Kørsel, 1.000 kr.'],
            ['Nr.', 'Forslag', 2025, 2026],
            ['A01', 'Nye ruter', -50, -100],
            [null, 'I alt', -50, -100],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(proposal) {
    const duplicate = duplicateOf(proposal);
    if (duplicate) yield draftOf(proposal, duplicate);
  },
});

interface Side {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly title: string;
  readonly evidence: Evidence;
}

function draftOf({ id }: Proposal, duplicate: Duplicate): Draft<typeof codes> {
  const [first, second] = sidesOf(duplicate);
  return {
    code: 'id-used-twice',
    // A hidden sheet is often last year's version, kept on purpose.
    severity: duplicate.as === 'two-sheets' && (first.hidden || second.hidden) ? 'warning' : 'error',
    cells: [second.evidence.cell, first.evidence.cell],
    data: {
      id,
      as: duplicate.as,
      first: { sheet: first.sheet, title: first.title },
      second: { sheet: second.sheet, title: second.title },
    },
    amount: duplicate.as === 'listed-twice' ? amountOf(duplicate.places[1]) : null,
    evidence: [second.evidence, first.evidence],
    arithmetic: [],
    identity: [id, duplicate.as],
    figures: [],
  };
}

function sidesOf(duplicate: Duplicate): [Side, Side] {
  if (duplicate.as === 'two-sheets') {
    const [first, second] = duplicate.places.map(({ sheet, id, title }) => side(sheet, title ?? id, title));
    return [first, second] as [Side, Side];
  }
  const [first, second] = duplicate.places.map(({ sheet, row }) => side(sheet, row.id, row.label));
  return [first, second] as [Side, Side];
}

function side({ name, hidden }: Listing['sheet'], at: CellText | null, title: CellText | null): Side {
  const cell = at?.cell ?? title?.cell ?? { sheet: name, top: 0, left: 0, bottom: 0, right: 0 };
  const text = title?.text ?? at?.text ?? '';
  return { sheet: name, hidden, title: text, evidence: { cell, text, span: null, reads: null } };
}

/** What the second row adds to the list once more. */
function amountOf({ table, row }: Listing): Oere | null {
  if (!table.unit) return null;
  const amounts = row.cells.flatMap(({ figure }) => (figure && isAmount(figure) ? [Math.abs(figure.value)] : []));
  return oere(amounts.reduce((sum, amount) => sum + amount, 0));
}
