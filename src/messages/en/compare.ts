import type { YearChange } from '../../core/checks/version-types';
import type { RowStatus } from '../../core/reading/sheet-reading';
import { formatUnit } from '../../core/figures/format-figures';
import type { MoneyUnit } from '../../core/figures/money-unit';
import { formatNumber } from '../../core/figures/format-number';
import type { CompareWords } from '../compare-words';
import { figureSayer } from '../say-figures';
import { explain } from './explain';

const say = figureSayer('en', 'and');
const quoted = (names: readonly string[]): string => say.list(names.map((name) => `“${name}”`));

export const compare: CompareWords = {
  heading: (before, after) => `From ${before} to ${after}`,
  nothing: 'No amounts, rows, titles or totals have changed.',
  before: 'before',
  after: 'now',
  summary: ({ changes, amount }) =>
    `${formatNumber(changes, 'en')} ${changes === 1 ? 'change' : 'changes'}${amount === null ? '' : `; the amounts move by ${amount} in all`}.`,
  changes: {
    'sheet-added': ({ sheet, kind }) => `Sheet “${sheet}” is new (${explain.kinds[kind]}).`,
    'sheet-removed': ({ sheet, kind }) => `Sheet “${sheet}” is gone (${explain.kinds[kind]}).`,
    'sheet-renamed': ({ before, after }) => `Sheet “${before}” is now called “${after}”.`,
    'proposal-added': ({ id, title }) => `${id} is a new proposal${title === '' ? '' : `: “${title}”`}.`,
    'proposal-removed': ({ id, title }) => `${id} is gone${title === '' ? '' : `: “${title}”`}.`,
    'proposal-renumbered': ({ before, after, title }) => `${before} is now ${after}: “${title}”.`,
    'title-changed': ({ id, before, after }) => `${id} has a new title: “${before}” has become “${after}”.`,
    'amounts-changed': ({ documents, label, years }) =>
      say.sentence(`${say.list(documents)}: “${label}” has changed: ${fromTo(years)}`),
    'total-changed': ({ documents, label, years, follows }) =>
      `${say.sentence(`${say.list(documents)}: “${label}” has changed: ${fromTo(years)}`)} ${follows ? 'It follows from its rows.' : 'Its rows do not give the new number.'}`,
    'row-added': ({ documents, label, years }) =>
      say.sentence(`${say.list(documents)}: “${label}” is new: ${each(years, 'after')}`),
    'row-removed': ({ documents, label, years }) =>
      say.sentence(`${say.list(documents)}: “${label}” is gone: ${each(years, 'before')}`),
    'row-replaced': ({ documents, label, after, years }) =>
      `${say.list(documents)}: “${label}” is gone and “${after}” is new with the same amounts (${each(years, 'after')}), so the total does not show it.`,
    'status-changed': ({ documents, label, before, after }) =>
      `${say.list(documents)}: “${label}” is now ${statusWord(after)}, before ${statusWord(before)}.`,
    'rows-renumbered': ({ document, rows }) =>
      `${document}: ${say.list(rows.map(({ label, before, after }) => `“${label}” is now no. ${after} (it was ${before})`))}; they say the same.`,
    'years-changed': ({ documents, added, removed }) => {
      const one = documents.length === 1;
      const parts = [
        removed.length > 0 ? `no longer show${one ? 's' : ''} ${say.years(removed)}` : '',
        added.length > 0 ? `now also show${one ? 's' : ''} ${say.years(added)}` : '',
      ];
      return `${documentsText(documents)} ${parts.filter(Boolean).join(' and ')}.`;
    },
    'price-level-changed': ({ documents, before, after }) =>
      `${documentsText(documents)} ${documents.length === 1 ? 'is' : 'are'} now in ${after} prices, before in ${before} prices; so the amounts are not compared.`,
    'unit-changed': ({ documents, before, after, printedAlike }) =>
      say.sentence(
        `${documentsText(documents)} ${documents.length === 1 ? 'is' : 'are'} now ${unitText(after)}, before ${unitText(before)}${printedAlike ? ', but the numbers are otherwise the same' : ''}`,
      ),
    'sign-changed': ({ documents, after }) =>
      `${documentsText(documents)} now write${documents.length === 1 ? 's' : ''} savings as ${after} numbers.`,
  },
};

function documentsText(documents: readonly string[]): string {
  return documents.length > LISTED ? `${formatNumber(documents.length, 'en')} sheets` : quoted(documents);
}

const LISTED = 6;

/** "2025: -600 → -700; 2026: ...", years with the same change as one. */
function fromTo(years: readonly YearChange[]): string {
  return sameYears(
    years,
    ({ before, after }) =>
      `${before ? say.printed(before) : 'nothing'} → ${after ? say.printedWithUnit(after) : 'nothing'}`,
  );
}

function each(years: readonly YearChange[], side: 'before' | 'after'): string {
  return sameYears(years, (one) => {
    const shown = one[side];
    return shown ? say.printedWithUnit(shown) : 'nothing';
  });
}

function sameYears(years: readonly YearChange[], text: (one: YearChange) => string): string {
  const byText = new Map<string, number[]>();
  for (const one of years) byText.set(text(one), [...(byText.get(text(one)) ?? []), one.year]);
  return [...byText].map(([words, same]) => `${say.years(same)}: ${words}`).join('; ');
}

function unitText(unit: MoneyUnit | null): string {
  return unit === null ? 'without a unit' : `in ${formatUnit(unit, 'en')}`;
}

function statusWord(status: RowStatus): string {
  return explain.rowStatuses[status] || 'part of it';
}
