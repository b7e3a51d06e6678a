import type { CarryBroken } from '../../core/checks/carry-forward-broken';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Recovery plans and action plans. */
export const planFindings: Pick<
  CodeWords,
  'shortfall-not-carried' | 'outstanding-differs' | 'remainder-without-measure' | 'plan-rows-differ'
> = {
  'shortfall-not-carried': (data) => ({
    what: `${data.document}: “${data.label}” takes each year on its own. It says ${statedYears(data)}.`,
    why: `${
      data.statement
        ? `The plan itself says (sheet “${data.statement.sheet}”) that what a year misses is added to the next year's target`
        : "If what a year misses is added to the next year's target"
    }; then ${carriedYears(data)} is outstanding.${unallocatedPart(data)}`,
    todo: data.statement
      ? 'Add what the year before missed, or write at the row that it does not carry a shortfall on.'
      : 'Write in the plan whether a shortfall is carried into the next year.',
  }),
  'outstanding-differs': (data) => ({
    what: `${data.document}: “${data.label}” is not the target less what was achieved in ${say.years(data.years.map(({ year }) => year))}.`,
    why: `It says ${statedYears(data)}, but carrying shortfalls forward gives ${carriedYears(data)}.${reason(data.reading)}${unallocatedPart(data)}`,
    todo: 'Correct the row, or write how it was computed.',
  }),
  'plan-rows-differ': ({ title, sheet, otherSheet, years }) => {
    const [first] = years;
    return {
      what: `“${title}” is ${first ? say.printedWithUnit(first.there) : ''} on the sheet “${otherSheet}”, but ${first ? say.printedWithUnit(first.here) : ''} on the sheet “${sheet}” in ${say.years(years.map(({ year }) => year))}.`,
      why: 'Both sheets show the same initiative of the same plan, and most other rows are alike on the two.',
      todo: 'Correct the sheet that was not brought up to date.',
    };
  },
  'remainder-without-measure': ({ document, label, total, years, constant }) => {
    const [first] = years;
    const last = years.at(-1);
    return {
      what: `${document}: “${label}” counts in “${total}” with no measure behind it.`,
      why: `${first ? `It is ${say.printedWithUnit(first.amount)}${first.total ? ` of ${say.printedWithUnit(first.total)}` : ''} in ${first.year}` : ''}${last && last !== first && !constant ? ` and ${say.printedWithUnit(last.amount)} in ${last.year}` : ''}${constant ? ', the same amount every year' : ''}.`,
      todo: 'Write which measures the amount is to come from, or show the total without it.',
    };
  },
};

function statedYears({ years }: CarryBroken): string {
  return say.list(years.map(({ year, stated }) => `${say.printed(stated)} in ${year}`));
}

function carriedYears({ years }: CarryBroken): string {
  return say.list(years.map(({ year, carried }) => `${say.printed(carried)} in ${year}`));
}

function unallocatedPart({ last }: CarryBroken): string {
  if (last.unallocated.figure.value === 0) return '';
  return ` Of the ${say.size(last.achieved)} achieved in ${last.year}, ${say.size(last.unallocated)} is not allocated to any initiative yet.`;
}

function reason(reading: 'surplus-carried' | 'without-unallocated' | null): string {
  if (reading === 'surplus-carried') return ' The figures fit if a surplus is carried into the next year as well.';
  return reading === 'without-unallocated' ? ' The figures fit if what is unallocated does not count as achieved.' : '';
}
