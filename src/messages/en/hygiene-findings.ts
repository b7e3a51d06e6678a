import type { HorizonDiffers } from '../../core/checks/horizon-mismatch';
import type { PaybackDiffers } from '../../core/checks/payback-mismatch';
import type { ClaimedTwice } from '../../core/checks/double-counting';
import { formatNumber } from '../../core/figures/format-number';
import type { CodeWords } from '../finding-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

/** Payback times, years, amounts claimed twice, and how the sheets are typed. */
export const hygieneFindings: Pick<
  CodeWords,
  | 'payback-contradicted'
  | 'payback-of-full-saving'
  | 'horizon-differs'
  | 'numbers-as-text'
  | 'total-typed'
  | 'no-total-computed'
  | 'claimed-by-proposals'
  | 'claimed-in-plan'
> = {
  'payback-contradicted': (data) => ({
    what: `${data.document}: ${paybackPlace(data)} says that the investment is paid back in ${inYears(data)}, but the amounts do not give that.`,
    why:
      data.byFlow === null
        ? `By ${paybackScope(data)} it is not paid back in ${data.lastYear}, the last year of the table.`
        : `By ${paybackScope(data)} it is paid back after ${around(data.byFlow)}, adding costs and savings year by year.`,
    todo: 'Correct the payback time, or the amount it rests on.',
  }),
  'payback-of-full-saving': (data) => ({
    what: `${data.document}: ${paybackPlace(data)} says that the investment is paid back in ${inYears(data)}.`,
    why: `That is right if the whole saving comes from the first day. The saving grows over the years, so the investment ${
      data.byFlow === null ? `is not paid back in ${data.lastYear}` : `is paid back after ${around(data.byFlow)}`
    }.`,
    todo: 'Write that the time is taken of the full saving, or use the time after the phase-in.',
  }),
  'horizon-differs': (data) => ({
    what: `${data.document}: the table covers other years than ${horizonOther(data)}.`,
    why: horizonWhy(data),
    todo:
      data.missing.length > 0
        ? 'Show the same years in both places, so that every year’s amount is argued.'
        : 'Include the years in the overview, or write in the case that they lie beyond the budget period.',
  }),
  'numbers-as-text': ({ document, caption, count, first, total }) => ({
    what: `${document}: ${count === 1 ? 'an amount' : `${say.whole(count)} amounts`}${caption ? ` in “${caption}”` : ''} ${count === 1 ? 'is' : 'are'} text, not ${count === 1 ? 'a number' : 'numbers, the first'}: “${first.words}”${first.label ? ` at “${first.label}”` : ''}.`,
    why: total
      ? `Excel does not count text, so a formula in “${total}” gives a wrong number.`
      : 'Excel does not count text when it computes.',
    todo: 'Write the amount as a number; the unit belongs in the heading.',
  }),
  'total-typed': ({ document, caption, labels }) => ({
    what: `${document}: ${labels.length === 0 ? 'the total' : quoted(labels)}${caption ? ` in “${caption}”` : ''} ${labels.length > 1 ? 'are' : 'is'} typed, not computed.`,
    why: 'The numbers are right now, but will not follow when a row changes.',
    todo: 'Put a formula in; “Write totals” does it for the net rows.',
  }),
  'no-total-computed': ({ tables, sheets }) => ({
    what: `None of the workbook's totals is computed: they are typed in ${say.whole(tables)} tables${sheets === 1 ? '' : ` on ${say.whole(sheets)} sheets`}.`,
    why: 'The numbers agree with their rows now, but will not follow when a row changes.',
    todo: 'Put formulas in; “Write totals” does it for the net rows.',
  }),
  'claimed-by-proposals': ({ proposals, title, year, amount }) => ({
    what: `${say.list(proposals)} are the same measure, “${title}”, with the same amounts.`,
    why: `Each counts on ${say.size(amount)} in ${year}. A saving can be taken only once.`,
    todo: 'Take one of the proposals out, or write how they differ.',
  }),
  'claimed-in-plan': (data) => ({
    what: `${say.list(data.proposals)}: “${data.title}” stands in the action plan already${planPlace(data)}, with the same amounts.`,
    why: `Both places say ${say.size(data.amount)} in ${data.year}. A saving can be taken only once.`,
    todo: 'Write in the proposal that it goes beyond the action plan, or take the amount off one of them.',
  }),
};

function paybackPlace({ where }: PaybackDiffers): string {
  return where === 'text' ? 'the text' : 'the table';
}

function paybackScope({ scope }: PaybackDiffers): string {
  return scope === 'service' ? 'the amounts on service' : "the table's amounts";
}

function inYears({ words, time }: PaybackDiffers): string {
  if (/\p{L}/u.test(words)) return words;
  return words === '1' ? `1 ${time}` : `${words} ${time}s`;
}

function around(years: number): string {
  if (years === 0) return 'less than a year';
  return years === 1 ? 'about a year' : `about ${formatNumber(years, 'en')} years`;
}

function horizonOther({ against }: HorizonDiffers): string {
  if (against.kind === 'cases') return 'most other cases';
  return `${against.names.length === 1 ? 'sheet' : 'sheets'} ${quoted(against.names)}`;
}

function horizonWhy({ missing, added, against }: HorizonDiffers): string {
  const there = against.kind === 'cases' ? 'which the other cases show' : 'where the overview has amounts';
  const lacking = missing.length === 0 ? '' : `The case lacks ${say.years(missing)}, ${there}.`;
  const extra = added.length === 0 ? '' : `The case has amounts in ${say.years(added)}, which are not there.`;
  return [lacking, extra].filter(Boolean).join(' ');
}

function planPlace({ plan }: ClaimedTwice): string {
  return plan ? ` (“${plan.label}” on sheet “${plan.sheet}”)` : '';
}

function quoted(names: readonly string[]): string {
  return say.list(names.map((name) => `“${name}”`));
}
