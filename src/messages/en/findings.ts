import type { ListingExplanation } from '../../core/checks/explain-listing';
import type { SumExplanation } from '../../core/checks/explain-sum';
import type { PercentagesOfOneBase, SaidPercent } from '../../core/checks/percent-mismatch';
import type { SumDifference } from '../../core/checks/stated-sums';
import type { CodeWords, FindingWords } from '../finding-words';
import { figureSayer } from '../say-figures';
import { carriedFindings } from './carried-findings';
import { columnFindings } from './column-findings';
import { hygieneFindings } from './hygiene-findings';
import { investmentFindings } from './investment-findings';
import { listFindings } from './list-findings';
import { planFindings } from './plan-findings';
import { proseFindings } from './prose-findings';
import { tableFindings } from './table-findings';
import { sheetFindings } from './sheet-findings';
import { steps } from './steps';

const say = figureSayer('en', 'and');

const codes: CodeWords = {
  ...listFindings,
  ...sheetFindings,
  ...tableFindings,
  ...planFindings,
  ...proseFindings,
  ...hygieneFindings,
  ...carriedFindings,
  ...columnFindings,
  ...investmentFindings,
  'total-differs': ({ document, label, caption, years, explanation }) => ({
    what: `${document}: “${label || 'the total row'}”${caption ? ` in “${caption}”` : ''} is not the sum of its rows${sumYears(years)}.`,
    why: sumWhy(years, explanation),
    todo: sumTodo(explanation, 'the total'),
  }),
  'net-differs': ({ document, label, years, explanation }) => ({
    what: `${document}: the net row “${label}” is not savings plus costs${sumYears(years)}.`,
    why: sumWhy(years, explanation),
    todo: sumTodo(explanation, 'the net row'),
  }),
  'case-differs-from-listing': ({ id, caseSheet, listingSheets, years, explanation }) => {
    const [first] = years;
    const lists = say.list(listingSheets.map((name) => `sheet “${name}”`));
    return {
      what: `${id}: ${lists} ${listingSheets.length === 1 ? 'says' : 'say'} ${first ? say.printedWithUnit(first.listed) : ''}, the case's own sheet gives ${first ? say.printedWithUnit(first.net) : ''} in ${say.years(years.map(({ year }) => year))}.`,
      why: listingWhy(explanation),
      todo: listingTodo(explanation, caseSheet),
    };
  },
  'tables-differ': ({ document, section, firstTable, secondTable, label, years }) => {
    const [first] = years;
    const names = {
      first: tableName(firstTable, 'the overall table'),
      second: tableName(secondTable, SECTION_TABLES[section]),
    };
    return {
      what: `${document}: ${names.first} and ${names.second} disagree about ${label === null ? SECTIONS[section] : `“${label}”`} in ${say.years(years.map(({ year }) => year))}.`,
      why: first
        ? `${capital(names.first)} says ${say.printed(first.first)}, ${names.second} ${first.secondBlank ? 'is blank' : `says ${say.printed(first.second)}`} (${first.year}).`
        : '',
      todo: 'Correct the table that was not brought up to date.',
    };
  },
  'group-totals-differ': ({ group, label, overview, groupSheet, years, missing }) => {
    const [first] = years;
    return {
      what: `${group}: “${label}” is ${first ? say.printed(first.here) : ''} on sheet “${overview}” but ${first ? say.printed(first.there) : ''} on sheet “${groupSheet}” in ${say.years(years.map(({ year }) => year))}.`,
      why:
        missing.length > 0
          ? `The difference is exactly ${say.list(missing)}, which only the overview includes.`
          : 'Both sheets should show the same group.',
      todo:
        missing.length > 0
          ? `Include ${say.list(missing)} on sheet “${groupSheet}”, or write at the total that the proposal is left out.`
          : 'Correct the total that was not brought up to date.',
    };
  },
  'grand-total-differs': ({ sheet, label, years, groups }) => {
    const [first] = years;
    return {
      what: `${sheet}: “${label}” for the whole catalogue is not the sum of its ${groups} groups in ${say.years(years.map(({ year }) => year))}.`,
      why: first
        ? `It says ${say.printed(first.here)}, but the groups give ${say.printed(first.there)} (${first.year}).`
        : '',
      todo: 'Correct the grand total, or the group that is missing from it.',
    };
  },
  'percentages-differ': ({ document, measure, first, second }) => ({
    what: `${document}: ${place(first)} says ${say.plain(first.percent)}, ${place(second)} says ${say.plain(second.percent)} of the same thing (${measure}).`,
    why:
      first.amount && second.amount
        ? `${say.size(first.amount)} and ${say.size(second.amount)} with these percentages give two different budgets; they cannot both be right.`
        : 'Rounding cannot explain the difference.',
    todo: 'Correct one of the percentages, or write what each of them is a share of.',
  }),
  'percentages-of-one-base': (data) => ({
    what: `${data.document}: ${place(data.first)} says ${say.plain(data.first.percent)}, ${place(data.second)} says ${say.plain(data.second.percent)}.`,
    why: oneBaseWhy(data),
    todo: oneBaseTodo(data),
  }),
};

const SECTIONS = { permanent: 'the permanent changes', investment: 'investments and implementation' } as const;
const SECTION_TABLES = { permanent: 'the table of permanent changes', investment: 'the investment table' } as const;

function tableName(number: number | null, otherwise: string): string {
  return number === null ? otherwise : `table ${number}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneBaseWhy({ larger, smaller, base, as }: PercentagesOfOneBase): string {
  const names = as === 'gross-net' ? { larger: 'gross', smaller: 'net' } : { larger: 'the one', smaller: 'the other' };
  const part = (said: SaidPercent, name: string): string =>
    `${say.plain(said.percent)} is ${name}${said.amount ? ` (${say.size(said.amount)})` : ''}`;
  return say.sentence(
    `Both can be right if ${part(larger, names.larger)} and ${part(smaller, names.smaller)} of the same budget of about ${say.roughly(base)}`,
  );
}

function oneBaseTodo({ as, misplaced }: PercentagesOfOneBase): string {
  const strays = misplaced.map(
    (said) =>
      `${place(said)} has ${say.plain(said.percent)} beside ${said.amount ? say.size(said.amount) : 'another amount'}`,
  );
  const rest = strays.length === 0 ? '' : `; ${say.list(strays)}`;
  return say.sentence(
    `${as === 'gross-net' ? 'Write which is which' : 'Write what each percentage is taken of'}${rest}`,
  );
}

function place({ where, tableNumber }: SaidPercent): string {
  if (where === 'text') return 'the text';
  return tableNumber === null ? 'the table' : `table ${tableNumber}`;
}

function sumYears(years: readonly SumDifference[]): string {
  return years.length === 0 ? '' : ` in ${say.years(years.map(({ year }) => year))}`;
}

function sumWhy(years: readonly SumDifference[], explanation: SumExplanation | null): string {
  const [first] = years;
  const numbers = first
    ? `It says ${say.printed(first.stated)}, but the rows give ${say.printed(first.sum)} (${first.year}).`
    : '';
  const reason = explanation ? ` ${sumReason(explanation)}` : '';
  return `${numbers}${reason}`;
}

function sumReason(explanation: SumExplanation): string {
  switch (explanation.kind) {
    case 'sign':
      return 'The number is the same, but its sign is turned.';
    case 'row-left-out':
      return `The difference is exactly the row “${explanation.label}”, which was left out.`;
    case 'row-counted-twice':
      return `The difference is exactly the row “${explanation.label}”, which was counted twice.`;
    case 'row-included':
      return `The difference is exactly the row “${explanation.label}”, which does not belong in the sum.`;
    case 'row-sign':
      return `The difference is exactly twice the row “${explanation.label}”: its sign seems to be turned.`;
    case 'gross':
      return 'The figure is the savings alone, without the costs.';
    case 'other-year':
      return `The figures are the sums of the year ${explanation.shift === 1 ? 'after' : 'before'}.`;
    case 'header-year':
      return 'The difference is exactly the year in the heading, which was added in.';
    case 'transposed':
      return 'Two digits seem to have changed places.';
    case 'unit':
      return `The difference is a factor of ${explanation.factor === 1_000 ? '1,000' : '1,000,000'}: the unit changed on the way.`;
  }
}

function sumTodo(explanation: SumExplanation | null, row: string): string {
  if (explanation?.kind === 'sign') return `Correct the sign of ${row}.`;
  if (explanation?.kind === 'unit') return `Write ${row} in the table's unit.`;
  return `Correct ${row}, or the row that was typed wrong.`;
}

function listingWhy(explanation: ListingExplanation | null): string {
  switch (explanation?.kind) {
    case 'gross':
      return 'Both can be right if the overview shows the gross saving and the case its net effect.';
    case 'with-investment':
      return "Both can be right if the overview includes investments or other control areas, which the case's net effect on service does not.";
    case 'other-year':
      return "The overview's figures are the case's figures moved by a year.";
    case 'price-level':
      return `The overview stands in ${explanation.listed} prices and the case in ${explanation.argued} prices; wage and price growth in between can explain the difference.`;
    case 'row-left-out':
      return `The difference is exactly the case's row “${explanation.label}”, which the overview leaves out.`;
    case 'row-counted-twice':
      return `The difference is exactly the case's row “${explanation.label}”, which the overview counts twice.`;
    case 'transposed':
      return 'Two digits seem to have changed places.';
    case undefined:
      return 'Permanent changes and implementation costs on service give another figure, and rounding cannot explain the difference.';
  }
}

function listingTodo(explanation: ListingExplanation | null, caseSheet: string): string {
  switch (explanation?.kind) {
    case 'gross':
    case 'with-investment':
      return 'Write the net effect on service in the overview, or write what the figure covers.';
    case 'price-level':
      return 'Write both in the prices of one year, or write the price level beside the amount.';
    default:
      return `Correct the overview, or sheet “${caseSheet}”, so that they say the same.`;
  }
}

export const findings: FindingWords = {
  codes,
  steps,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  checks: {
    'total-mismatch': 'Totals',
    'net-mismatch': 'Net rows',
    'case-overview-mismatch': 'Case against overview',
    'table-mismatch': 'Tables of one case',
    'rollup-mismatch': 'Groups and grand total',
    'percent-mismatch': 'Percentages',
    'duplicate-id': 'IDs',
    'title-mismatch': 'Titles',
    'missing-case': 'Proposals without a sheet',
    'orphan-case': 'Sheets without a proposal',
    'carry-forward-broken': 'Shortfalls carried forward',
    'unit-mismatch': 'Units',
    'sign-flip': 'Signs',
    'schema-violation': 'Form',
    'price-level-mix': 'Price levels',
    'amount-mismatch': 'Amounts in the text',
    'phase-in-mismatch': 'Phasing in',
    'percent-base-mismatch': 'Percentages of an amount',
    'arithmetic-mismatch': 'Computations in the text',
    'count-mismatch': 'Counts',
    'reference-mismatch': 'References',
    'plug-row': 'Undefined remainders',
    'payback-mismatch': 'Payback times',
    'horizon-mismatch': 'Years',
    'double-counting': 'Counted twice',
    'number-as-text': 'Numbers as text',
    'hardcoded-total': 'Typed totals',
  },
  consequences: (places, more) =>
    `Because of it ${say.list(more === 0 ? places : [...places, `${say.whole(more)} more places`])} ${places.length === 1 ? 'does' : 'do'} not add up either.`,
  reads: say.withInterval,
  atStake: say.money,
};
