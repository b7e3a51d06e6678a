import { canFail, Page } from './page';
import type { Draw } from './random';
import { amountSlips, slip } from './slips';

/** A recovery plan whose shortfalls are carried into the next year; targets and effects negative, in 1.000 kr. */
export function recoveryPlan(draw: Draw, years: readonly number[]): Page {
  const page = new Page('Genopretning');
  const targets = years.map((_, index) => -1000 * (2 + index * draw.whole(1, 2)));
  const initiatives = ['Gennemgang af kontrakter', 'Færre eksterne køb', 'Ny visitationspraksis'].map((label) => ({
    label,
    amounts: years.map(() => -100 * draw.whole(2, 12)),
  }));
  page.row('Økonomisk genopretning af området');
  page.row('Når målet ikke nås i et år, overføres det manglende beløb og lægges oven i det næste års mål.');
  page.row();
  page.row('(1.000 kr.)', ...years);
  page.row('Reduktionsmål', ...targets);
  page.row('Initiativer:');
  for (const { label, amounts } of initiatives)
    page.row(
      label,
      ...amounts.map((amount) => canFail(amount, ...amountSlips(amount, ['carry-forward-broken', 'sign-flip']))),
    );
  let carried = 0;
  const outstanding = years.map((_, year) => {
    const achieved = initiatives.reduce((sum, { amounts }) => sum + amounts[year]!, 0);
    carried = Math.min(0, targets[year]! + carried - achieved);
    return carried;
  });
  page.row(
    'Netto-udestående',
    ...outstanding.map((amount) =>
      amount === 0
        ? amount
        : canFail(amount, slip('carry-forward', amount - 500, 'carry-forward-broken', 'total-mismatch')),
    ),
  );
  return page;
}
