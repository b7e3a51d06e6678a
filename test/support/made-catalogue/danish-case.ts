import { background, contents, economy, type CaseStyle } from './case-prose';
import { canFail, Page, type PageCell } from './page';
import { sumOf, type Effect, type MadeProposal } from './proposal';
import { amountSlips, slip, SUM_CHECKS } from './slips';

/** A case with three tables and numbered sections; savings negative, amounts in 1.000 kr. */
export function threeTableCase(proposal: MadeProposal, style: CaseStyle): Page {
  const page = new Page(proposal.id);
  const { id, title } = proposal;
  page.row('BUSINESS CASE');
  page.row(
    'Forslagets titel:',
    canFail(
      `${id} - ${title}`,
      slip('title', `${id} - Salg af ubenyttede grunde ved stationen`, 'title-mismatch'),
      style.other &&
        slip('id', `${style.other.id} - ${title}`, 'duplicate-id', 'title-mismatch', 'missing-case', 'orphan-case'),
    ),
  );
  page.row('Fremstillende forvaltning:', 'Social- og Sundhedsforvaltningen');
  page.row();
  firstTable(page, proposal, style);
  page.row();
  page.row('2. Baggrund og formål');
  background(page, style);
  page.row();
  page.row('3. Forslagets indhold');
  contents(page, proposal, style);
  page.row();
  page.row('4. Økonomi');
  economy(page, proposal, style);
  page.row();
  secondTable(page, proposal, style);
  if (proposal.investment) thirdTable(page, proposal.investment, style);
  page.row();
  page.row('5. Risikovurdering');
  page.row('Risikoen er lav, da erfaringerne fra lignende omlægninger er gode.');
  return page;
}

const amounts = (effect: readonly number[], checks: readonly string[]): PageCell[] =>
  effect.map((amount) => canFail(amount, ...amountSlips(amount, checks)));

function firstTable(page: Page, proposal: MadeProposal, { years, priceLevel }: CaseStyle): void {
  const { savings, reinvestment, implementation, investment, permanent } = proposal;
  page.row('1. Forslagets samlede økonomiske konsekvenser');
  page.row('Tabel 1. Forslagets samlede økonomi');
  page.row(
    canFail(`1.000 kr. ${priceLevel} p/l`, slip('unit', `mio. kr. ${priceLevel} p/l`, 'unit-mismatch')),
    'Styringsområde',
    ...years.map((year, index) =>
      index === 0
        ? year
        : canFail(year, slip('year', year + 3, 'schema-violation', 'horizon-mismatch', 'case-overview-mismatch')),
    ),
  );
  page.row('Varige ændringer');
  for (const saving of savings) page.row(saving.label, 'Service', ...amounts(saving.amounts, SUM_CHECKS.item));
  if (reinvestment) page.row(reinvestment.label, 'Service', ...amounts(reinvestment.amounts, SUM_CHECKS.item));
  page.row('Samlet varig ændring', null, ...amounts(permanent, SUM_CHECKS.total));
  const costs = [implementation, investment];
  if (implementation || investment) {
    page.row('Implementeringsomkostninger');
    if (implementation) page.row(implementation.label, 'Service', ...amounts(implementation.amounts, SUM_CHECKS.item));
    if (investment) page.row(investment.label, 'Anlæg', ...amounts(investment.amounts, SUM_CHECKS.item));
    page.row('Samlede implementeringsomkostninger', null, ...amounts(sumOf(costs, years.length), SUM_CHECKS.total));
  }
  const all = sumOf([...savings, reinvestment, ...costs], years.length);
  page.row('Samlet økonomisk påvirkning', null, ...amounts(all, SUM_CHECKS.net));
  if (investment) page.row('Tilbagebetalingstid', ...paybackCells(proposal));
}

/** The investment is three times the full effect of the first saving, so the case can't have paid for itself within one year. */
function paybackCells({ net, investment }: MadeProposal): PageCell[] {
  let open = investment!.amounts[0]!;
  let years = 0;
  while (open > 0 && years < 20) open += net[Math.min(years++, net.length - 1)]!;
  return [canFail(years, slip('payback', 1, 'payback-mismatch'))];
}

function secondTable(page: Page, { savings, reinvestment, permanent }: MadeProposal, style: CaseStyle): void {
  const { years, priceLevel } = style;
  page.row('Tabel 2. Varige ændringer, service');
  page.row(
    null,
    canFail(
      `1.000 kr. (${priceLevel} p/l)`,
      slip('price-level', `1.000 kr. (${priceLevel - 2} p/l)`, 'price-level-mix'),
    ),
  );
  page.row(null, ...years);
  for (const saving of savings)
    page.row(saving.label, ...amounts(saving.amounts, ['table-mismatch', 'total-mismatch']));
  if (reinvestment)
    page.row(reinvestment.label, ...amounts(reinvestment.amounts, ['table-mismatch', 'total-mismatch']));
  page.row('Varige ændringer totalt, service', ...amounts(permanent, ['total-mismatch', 'table-mismatch']));
}

function thirdTable(page: Page, investment: Effect, { years, priceLevel }: CaseStyle): void {
  page.row();
  page.row('Tabel 3. Anlægsinvesteringer i forslaget');
  page.row(null, `1.000 kr. (${priceLevel} p/l)`);
  page.row(null, ...years);
  page.row(investment.label, ...amounts(investment.amounts, ['table-mismatch', 'total-mismatch']));
  page.row('Investeringer totalt, anlæg', ...amounts(investment.amounts, ['total-mismatch', 'table-mismatch']));
}

/** The one-page form with a derived-costs section; savings positive, amounts in 1.000 kr. */
export function formCase(proposal: MadeProposal, style: CaseStyle): Page {
  const page = new Page(proposal.id);
  const { years } = style;
  const { id, title, savings, reinvestment, implementation, net } = proposal;
  const turned = (effect: readonly number[]): number[] => effect.map((amount) => 0 - amount);
  const derived = sumOf([reinvestment, implementation], years.length);
  const hasDerived = derived.some((amount) => amount !== 0);
  page.row(
    canFail(`${id} - ${title}`, slip('title', `${id} - Salg af ubenyttede grunde ved stationen`, 'title-mismatch')),
  );
  page.row();
  page.row('Forslagsstiller:', 'Center for Velfærd');
  page.row();
  page.row('Økonomi:');
  page.row(canFail('(1.000 kr.)', slip('unit', '(mio. kr.)', 'unit-mismatch')), ...years, 'Bemærkning');
  page.row('Besparelse på servicerammen', ...amounts(turned(sumOf(savings, years.length)), SUM_CHECKS.item));
  page.row('Afledt mer-/mindreudgift');
  page.row('* Servicerammen', ...(hasDerived ? amounts(turned(derived), SUM_CHECKS.item) : []));
  page.row('* Anlæg');
  page.row('I alt', ...(hasDerived ? amounts(turned(derived), SUM_CHECKS.total) : []));
  page.row('Samlet nettobesparelse', ...amounts(turned(net), SUM_CHECKS.net));
  page.row();
  page.row('Beskrivelse:');
  background(page, style);
  contents(page, proposal, style);
  page.row();
  page.row('Økonomi:');
  economy(page, proposal, style);
  return page;
}
