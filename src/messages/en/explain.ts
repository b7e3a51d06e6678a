import type { ExplainWords } from '../explain-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');
const SIGN_REASONS = {
  'net-row': 'the net row',
  'savings-rows': 'the savings rows',
  targets: 'the targets',
  overview: 'the overview',
  schema: 'Katalogskema',
} as const;

/** One cell, or the first and the last. */
function from(cells: readonly string[], to: string): string {
  const [first = '', ...others] = cells;
  const last = others.at(-1);
  return last === undefined ? first : `${first} ${to} ${last}`;
}

export const explain: ExplainWords = {
  kinds: {
    overview: 'overview',
    'group-table': 'group table',
    'business-case': 'business case',
    'action-plan': 'action plan',
    'recovery-plan': 'recovery plan',
    narrative: 'narrative',
    schema: 'Katalogskema',
    own: "Katalogtjek's own sheet",
    'not-catalogue': 'not part of the catalogue',
  },
  kindReasons: {
    'case-title-field': "it bears a proposal's title",
    'case-economy-table': "it has a table of a proposal's economy",
    'proposal-rows': 'it has tables with proposals in their rows',
    'proposal-rows-one-group': "it has one group's proposals in its rows",
    'plan-rows': "it has a table of a plan's initiatives",
    'target-and-outstanding-rows': 'it has targets and what is outstanding in one table',
    'prose-beside-tables': 'it has text mostly, and its tables are not about proposals',
    'prose-only': 'it has nothing but prose',
    'named-by-schema': 'its name says so',
    'own-sheet': 'Katalogtjek wrote it',
    'no-year-table': 'it has neither tables with years nor prose',
    'no-catalogue-rows': "its tables have neither proposals, initiatives nor a proposal's economy",
    empty: 'it is empty',
  },
  tableRoles: {
    economy: 'overall economy',
    'permanent-changes': 'permanent changes',
    investments: 'investments',
    proposals: 'proposals',
    'grand-total': 'grand total',
    'action-plan': 'action plan',
    'recovery-plan': 'recovery plan',
    other: 'other table',
  },
  rowRoles: {
    item: 'item',
    'sub-item': 'sub-item',
    section: 'section',
    subtotal: 'subtotal',
    total: 'total',
    net: 'net',
    target: 'target',
    achieved: 'achieved',
    unallocated: 'unallocated',
    outstanding: 'outstanding',
    carried: 'carried',
    payback: 'payback',
    memo: 'does not count',
  },
  rowStatuses: { active: '', announced: 'announced', confidential: 'confidential', withdrawn: 'withdrawn' },
  sections: {
    permanent: 'permanent changes',
    implementation: 'implementation',
    investment: 'investment',
    derived: 'derived',
  },
  controlAreas: {
    service: 'service',
    investment: 'investment',
    transfers: 'transfers',
    outside: 'outside service and investment',
  },
  states: { checked: 'checked', understood: 'understood', 'not-understood': 'not understood' },
  understood: {
    'no-counterpart': 'has no counterpart',
    'unit-unknown': 'its unit is unknown',
    'blank-total': 'the total is blank',
    'base-not-stated': 'the base of the percentage is not stated',
    confidential: 'confidential',
    related: 'belongs with another figure of its sentence',
    'other-proposal': "another proposal's",
    'other-organisation': "another party's",
    'other-plan': "another plan's",
    background: 'background',
    history: 'history',
    legal: 'law',
    indicator: 'an indicator for follow-up',
    effect: "the proposal's own amount, said only here",
    base: 'what a saving is taken from: a budget or spending',
    share: 'a percentage without a counterpart',
    price: 'a price per piece or per time',
    extent: 'how many are concerned, said only here',
    'service-level': 'hours, duration or waiting time',
    target: 'a target',
    structure: "the text's own parts",
    date: 'a year',
    'nothing-to-compare': 'nothing to hold it against',
  },
  notUnderstood: {
    'outside-tables': 'stands outside the tables',
    'ambiguous-text': 'can be read in two ways',
    'no-year-column': 'stands in a column without a year',
    'error-value': 'is an error value',
    'in-unread-sheet': 'stands on a sheet that is not part of the catalogue',
  },
  sign: (saving, because) => `savings are ${saving} numbers (shown by ${SIGN_REASONS[because]})`,
  noSign: 'nothing shows which sign a saving has',
  unit: (unit, from) => `unit ${unit} (${from})`,
  unitLearned: {
    cases: (unit) => `unit ${unit}, because the proposals agree with their own sheets in it`,
    workbook: (unit) => `unit ${unit}, because every heading in the workbook uses it`,
  },
  noUnit: 'no unit, so its amounts are not compared with other tables',
  priceLevel: (year) => `${year} prices`,
  years: say.years,
  group: (name) => `group “${name}”`,
  payback: (words, cell) => `payback “${words}” (${cell})`,
  followUp: (cells) => `follow-up in ${from(cells, 'to')}`,
  hidden: 'hidden',
  sums: (places, direction) =>
    `the sum of ${direction === 'down' ? 'column' : 'row'}${places.length === 1 ? '' : 's'} ${say.list(places)}`,
  hiddenParts: (rows, columns) =>
    `${say.list([...(rows > 0 ? [rows === 1 ? 'one hidden row' : `${rows} hidden rows`] : []), ...(columns > 0 ? [columns === 1 ? 'one hidden column' : `${columns} hidden columns`] : [])])} read like the others`,
  paragraphs: (count) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'} of prose`,
  figures: ({ checked, understood, notUnderstood }) =>
    `${checked} figures checked, ${understood} understood without a counterpart${notUnderstood > 0 ? `, ${notUnderstood} not understood` : ''}`,
};
