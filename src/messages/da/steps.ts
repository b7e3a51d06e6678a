import type { ArithmeticStep, Quoted } from '../../core/checks/finding';
import { formatInterval, formatUnit } from '../../core/figures/format-figures';
import type { StepWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('da', 'og');

type Computation = Extract<ArithmeticStep, { readonly step: 'computation' }>;

export const steps: StepWords = {
  sum: ({ year, terms, result, stated }) => {
    const sum = terms.length === 0 ? '0' : terms.map(say.printed).join(' + ').replaceAll('+ -', '- ');
    const unit = stated.unit ? ` (${formatUnit(stated.unit, 'da')})` : '';
    return `${year === null ? '' : `${year}: `}${sum} = ${say.printed(result)}; der står ${say.printed(stated)}${unit}`;
  },
  'implied-base': ({ amount, percent, base, unit }) =>
    `${say.size(amount)} / ${say.plain(percent)} = en ramme på ${formatInterval(base, unit, 'da')}`,
  'common-base': ({ common, unit }) =>
    common ? `De to rammer mødes i ${formatInterval(common, unit, 'da')}` : 'De to rammer mødes ikke',
  compare: ({ year, here, there }) =>
    `${year === null ? '' : `${year}: `}${say.printedWithUnit(here)} i sagen, ${say.printedWithUnit(there)} i oversigten`,
  'compare-lists': ({ year, here, there }) =>
    `${year}: ${say.printedWithUnit(here)} i oversigten, ${say.printedWithUnit(there)} på gruppens ark`,
  'compare-tables': ({ year, first, second }) =>
    `${year}: ${say.printedWithUnit(first.shown)} i ${first.number === null ? 'den ene tabel' : `tabel ${first.number}`}, ${say.printedWithUnit(second.shown)} i ${second.number === null ? 'den anden tabel' : `tabel ${second.number}`}`,
  'carry-forward': ({ year, target, carriedIn, achieved, outstanding, stated }) =>
    `${year}: mål ${say.printed(target)}, overført ${say.printed(carriedIn)}, opnået ${say.printed(achieved)}: ${say.printed(target)} + (${say.printed(carriedIn)}) - (${say.printed(achieved)}) = ${say.printed(outstanding)}; der står ${say.printed(stated)}`,
  'cash-flow': ({ year, flow, balance }) =>
    `${year}: ${say.printed(flow)}; i alt indtil nu ${say.printedWithUnit(balance)}`,
  'same-amount': ({ year, here, there, factor }) =>
    `${year === null ? '' : `${year}: `}${say.printedWithUnit(here)} her, ${say.printedWithUnit(there)} der: en faktor ${say.whole(factor)}`,
  computation: ({ operation, terms, result, stated }) =>
    `${computation(operation, terms)} = ${say.withInterval(result)}; der står ${stated.words}`,
  series: ({ label, years, stated }) =>
    `${label === '' ? 'Tabellerne' : `”${label}”`}: ${say.list(years.map(({ year, shown }) => `${say.printedWithUnit(shown)} (${year})`))}; teksten siger ${stated.words}`,
};

function computation(operation: Computation['operation'], terms: readonly Quoted[]): string {
  const words = terms.map((term) => term.words);
  switch (operation) {
    case 'difference':
      return words.join(' - ');
    case 'product':
      return words.join(' x ');
    case 'percent-of':
      return words.join(' af ');
    case 'change-in-percent':
      return `Ændringen fra ${words.join(' til ')}`;
    case 'parts':
      return words.join(' + ');
  }
}
