import { thousands } from './danish-words';
import { canFail, Page, type Fault, type PageCell } from './page';
import { sumOf, type MadeProposal } from './proposal';
import { amountSlips, slip, SUM_CHECKS } from './slips';

export interface ListStyle {
  readonly years: readonly number[];
  /** 1 where a saving is negative, -1 where it is positive. */
  readonly sign: 1 | -1;
}

export interface MadeGroup {
  readonly name: string;
  readonly sheet: string;
  readonly proposals: readonly MadeProposal[];
}

const asText = (amount: number): Fault[] =>
  Math.abs(amount) < 1000 ? [] : [slip('text-number', thousands(amount), 'number-as-text', 'schema-violation')];

function listed({ net }: MadeProposal, sign: number, checks: readonly string[]): PageCell[] {
  return net.map((saved) => {
    const amount = 0 + sign * saved;
    return canFail(amount, ...amountSlips(amount, checks), ...asText(amount));
  });
}

function totals(proposals: readonly MadeProposal[], { years, sign }: ListStyle): PageCell[] {
  const nets = proposals.map(({ net }) => ({ label: '', amounts: net }));
  return sumOf(nets, years.length).map((sum) => {
    const amount = 0 + sign * sum;
    return canFail(amount, ...amountSlips(amount, SUM_CHECKS.listedTotal));
  });
}

function groupRows(page: Page, group: MadeGroup, style: ListStyle): void {
  page.row(group.name);
  page.row('Nr.', 'Forslag', ...style.years);
  for (const proposal of group.proposals)
    page.row(proposal.id, proposal.title, ...listed(proposal, style.sign, SUM_CHECKS.listed));
  page.row(null, 'Nettoeffektivisering', ...totals(group.proposals, style));
}

/** An overview with one table per group and a grand total; it names no unit, as many don't. */
export function stackedOverview(groups: readonly MadeGroup[], style: ListStyle): Page {
  const page = new Page('Oversigt');
  page.row('Oversigt over forslag til budgettet');
  page.row('Forslag med stjerne (*) er fortrolige og fremgår alene af oversigten.');
  page.row();
  for (const group of groups) {
    groupRows(page, group, style);
    page.row();
  }
  page.row('I alt');
  page.row(null, null, ...style.years);
  page.row(
    null,
    'Nettoeffektivisering',
    ...totals(
      groups.flatMap(({ proposals }) => proposals),
      style,
    ),
  );
  return page;
}

/** An overview in one table: a row per proposal, a subtotal per group, a total, and its unit in the header. */
export function flatOverview(groups: readonly MadeGroup[], style: ListStyle): Page {
  const page = new Page('Samlet oversigt');
  page.row('Samlet oversigt over reduktionsforslag');
  page.row();
  page.row(canFail('1.000 kr.', slip('unit', 'mio. kr.', 'unit-mismatch')), 'Forslag', ...style.years);
  for (const group of groups) {
    page.row(null, group.name);
    for (const proposal of group.proposals)
      page.row(proposal.id, proposal.title, ...listed(proposal, style.sign, SUM_CHECKS.listed));
    page.row(null, `${group.name} i alt`, ...totals(group.proposals, style));
  }
  page.row(
    null,
    'I alt',
    ...totals(
      groups.flatMap(({ proposals }) => proposals),
      style,
    ),
  );
  return page;
}

/** A group's own sheet, with the same rows as its part of the overview. */
export function groupSheet(group: MadeGroup, style: ListStyle): Page {
  const page = new Page(group.sheet);
  page.row(group.name);
  page.row();
  groupRows(page, group, style);
  return page;
}
