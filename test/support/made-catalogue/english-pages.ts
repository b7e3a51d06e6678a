import { background, contents, economy, type CaseStyle } from './case-prose';
import { canFail, Page, type PageCell } from './page';
import { sumOf, type MadeProposal, type ProposalWords } from './proposal';
import { amountSlips, slip, SUM_CHECKS } from './slips';

export const englishProposals: ProposalWords = {
  actions: ['Redesign of', 'Review of', 'Digital support for', 'Retendering of', 'Joint management of'],
  areas: [
    ...[
      'home care',
      'school transport',
      'street cleaning',
      'day services',
      'libraries',
      'meals on wheels',
      'car parks',
    ],
    ...['housing advice', 'youth centres', 'grounds maintenance', 'museums'],
  ],
  places: ['in the north', 'in the south', 'in the town centre', 'for families', 'for older people', 'at weekends'],
  savings: ['Lower running costs', 'Better purchasing', 'Fewer agency hours'],
  reinvestment: 'Reinvestment in training',
  implementation: 'Project management cost',
  investment: 'Refurbishment',
  title: (action, area, place) => `${action} ${area} ${place}`,
};

const amounts = (effect: readonly number[], checks: readonly string[]): PageCell[] =>
  effect.map((amount) => canFail(0 - amount, ...amountSlips(0 - amount, checks)));

/** A council's list of proposals in £000, savings positive. */
export function englishList(proposals: readonly MadeProposal[], years: readonly number[]): Page {
  const page = new Page('Summary');
  const nets = proposals.map(({ net }) => ({ label: '', amounts: net }));
  page.row('Summary of savings proposals');
  page.row();
  page.row('Ref', 'Proposal', ...years);
  page.row(null, null, '£000', '£000', '£000', '£000');
  for (const { id, title, net } of proposals) page.row(id, title, ...amounts(net, SUM_CHECKS.listed));
  page.row(null, 'Total', ...amounts(sumOf(nets, years.length), SUM_CHECKS.listedTotal));
  return page;
}

/** One proposal on one page in £000, savings positive. */
export function englishCase(proposal: MadeProposal, style: CaseStyle): Page {
  const { id, title, savings, reinvestment, implementation, net } = proposal;
  const page = new Page(id);
  page.row('Savings proposal');
  page.row(
    'Title:',
    canFail(`${id} ${title}`, slip('title', `${id} Sale of land at the old station`, 'title-mismatch')),
  );
  page.row();
  page.row('Financial implications');
  page.row(canFail('£000', slip('unit', '£m', 'unit-mismatch')), ...style.years);
  for (const { label, amounts: effect } of savings) page.row(label, ...amounts(effect, SUM_CHECKS.item));
  if (reinvestment) page.row(reinvestment.label, ...amounts(reinvestment.amounts, SUM_CHECKS.item));
  if (implementation) page.row(implementation.label, ...amounts(implementation.amounts, SUM_CHECKS.item));
  page.row('Net saving', ...amounts(net, SUM_CHECKS.net));
  page.row();
  page.row('1. Background');
  background(page, style);
  page.row();
  page.row('2. Proposal');
  contents(page, proposal, style);
  page.row();
  page.row('3. Savings');
  economy(page, proposal, style);
  return page;
}
