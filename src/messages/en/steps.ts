import type { ArithmeticStep, Quoted } from '../../core/checks/finding';
import { formatInterval, formatUnit } from '../../core/figures/format-figures';
import type { StepWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

type Computation = Extract<ArithmeticStep, { readonly step: 'computation' }>;

export const steps: StepWords = {
  sum: ({ year, terms, result, stated }) => {
    const sum = terms.length === 0 ? '0' : terms.map(say.printed).join(' + ').replaceAll('+ -', '- ');
    const unit = stated.unit ? ` (${formatUnit(stated.unit, 'en')})` : '';
    return `${year === null ? '' : `${year}: `}${sum} = ${say.printed(result)}; it says ${say.printed(stated)}${unit}`;
  },
  'implied-base': ({ amount, percent, base, unit }) =>
    `${say.size(amount)} / ${say.plain(percent)} = a budget of ${formatInterval(base, unit, 'en')}`,
  'common-base': ({ common, unit }) =>
    common ? `The two budgets meet in ${formatInterval(common, unit, 'en')}` : 'The two budgets do not meet',
  compare: ({ year, here, there }) =>
    `${year === null ? '' : `${year}: `}${say.printedWithUnit(here)} in the case, ${say.printedWithUnit(there)} in the overview`,
  'compare-lists': ({ year, here, there }) =>
    `${year}: ${say.printedWithUnit(here)} in the overview, ${say.printedWithUnit(there)} on the group's sheet`,
  'compare-tables': ({ year, first, second }) =>
    `${year}: ${say.printedWithUnit(first.shown)} in ${first.number === null ? 'the one table' : `table ${first.number}`}, ${say.printedWithUnit(second.shown)} in ${second.number === null ? 'the other table' : `table ${second.number}`}`,
  'carry-forward': ({ year, target, carriedIn, achieved, outstanding, stated }) =>
    `${year}: target ${say.printed(target)}, carried in ${say.printed(carriedIn)}, achieved ${say.printed(achieved)}: ${say.printed(target)} + (${say.printed(carriedIn)}) - (${say.printed(achieved)}) = ${say.printed(outstanding)}; it says ${say.printed(stated)}`,
  'cash-flow': ({ year, flow, balance }) =>
    `${year}: ${say.printed(flow)}; so far ${say.printedWithUnit(balance)} in all`,
  'same-amount': ({ year, here, there, factor }) =>
    `${year === null ? '' : `${year}: `}${say.printedWithUnit(here)} here, ${say.printedWithUnit(there)} there: a factor of ${say.whole(factor)}`,
  computation: ({ operation, terms, result, stated }) =>
    `${computation(operation, terms)} = ${say.withInterval(result)}; it says ${stated.words}`,
  series: ({ label, years, stated }) =>
    `${label === '' ? 'The tables' : `“${label}”`}: ${say.list(years.map(({ year, shown }) => `${say.printedWithUnit(shown)} (${year})`))}; the text says ${stated.words}`,
};

function computation(operation: Computation['operation'], terms: readonly Quoted[]): string {
  const words = terms.map((term) => term.words);
  switch (operation) {
    case 'difference':
      return words.join(' - ');
    case 'product':
      return words.join(' x ');
    case 'percent-of':
      return words.join(' of ');
    case 'change-in-percent':
      return `The change from ${words.join(' to ')}`;
    case 'parts':
      return words.join(' + ');
  }
}
