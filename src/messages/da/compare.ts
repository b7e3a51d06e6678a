import type { YearChange } from '../../core/checks/version-types';
import type { RowStatus } from '../../core/reading/sheet-reading';
import { formatUnit } from '../../core/figures/format-figures';
import type { MoneyUnit } from '../../core/figures/money-unit';
import { formatNumber } from '../../core/figures/format-number';
import type { CompareWords } from '../compare-words';
import { figureSayer } from '../say-figures';
import { explain } from './explain';

const say = figureSayer('da', 'og');
const quoted = (names: readonly string[]): string => say.list(names.map((name) => `”${name}”`));

export const compare: CompareWords = {
  heading: (before, after) => `Fra ${before} til ${after}`,
  nothing: 'Ingen beløb, rækker, titler eller totaler er ændret.',
  before: 'før',
  after: 'nu',
  summary: ({ changes, amount }) =>
    `${formatNumber(changes, 'da')} ${changes === 1 ? 'ændring' : 'ændringer'}${amount === null ? '' : `; beløbene flytter sig med ${amount} tilsammen`}.`,
  changes: {
    'sheet-added': ({ sheet, kind }) => `Arket ”${sheet}” er nyt (${explain.kinds[kind]}).`,
    'sheet-removed': ({ sheet, kind }) => `Arket ”${sheet}” er væk (${explain.kinds[kind]}).`,
    'sheet-renamed': ({ before, after }) => `Arket ”${before}” hedder nu ”${after}”.`,
    'proposal-added': ({ id, title }) => `${id} er et nyt forslag${title === '' ? '' : `: ”${title}”`}.`,
    'proposal-removed': ({ id, title }) => `${id} er udgået${title === '' ? '' : `: ”${title}”`}.`,
    'proposal-renumbered': ({ before, after, title }) => `${before} hedder nu ${after}: ”${title}”.`,
    'title-changed': ({ id, before, after }) => `${id} har fået en ny titel: ”${before}” er blevet til ”${after}”.`,
    'amounts-changed': ({ documents, label, years }) =>
      say.sentence(`${say.list(documents)}: ”${label}” er ændret: ${fromTo(years)}`),
    'total-changed': ({ documents, label, years, follows }) =>
      `${say.sentence(`${say.list(documents)}: ”${label}” er ændret: ${fromTo(years)}`)} ${follows ? 'Det følger af rækkerne.' : 'Rækkerne giver ikke det nye tal.'}`,
    'row-added': ({ documents, label, years }) =>
      say.sentence(`${say.list(documents)}: ”${label}” er ny: ${each(years, 'after')}`),
    'row-removed': ({ documents, label, years }) =>
      say.sentence(`${say.list(documents)}: ”${label}” er væk: ${each(years, 'before')}`),
    'row-replaced': ({ documents, label, after, years }) =>
      `${say.list(documents)}: ”${label}” er væk, og ”${after}” er ny med de samme beløb (${each(years, 'after')}), så totalen viser det ikke.`,
    'status-changed': ({ documents, label, before, after }) =>
      `${say.list(documents)}: ”${label}” er nu ${statusWord(after)}, før ${statusWord(before)}.`,
    'rows-renumbered': ({ document, rows }) =>
      `${document}: ${say.list(rows.map(({ label, before, after }) => `”${label}” er nu nr. ${after} (før ${before})`))}; indholdet er det samme.`,
    'years-changed': ({ documents, added, removed }) =>
      `${documentsText(documents)} ${[removed.length > 0 ? `viser ikke længere ${say.years(removed)}` : '', added.length > 0 ? `viser nu også ${say.years(added)}` : ''].filter(Boolean).join(' og ')}.`,
    'price-level-changed': ({ documents, before, after }) =>
      `${documentsText(documents)} står nu i ${after}-priser, før i ${before}-priser; beløbene er derfor ikke sammenlignet.`,
    'unit-changed': ({ documents, before, after, printedAlike }) =>
      say.sentence(
        `${documentsText(documents)} står nu ${unitText(after)}, før ${unitText(before)}${printedAlike ? ', men tallene er ellers de samme' : ''}`,
      ),
    'sign-changed': ({ documents, after }) =>
      `${documentsText(documents)} skriver nu besparelser som ${after === 'negative' ? 'negative' : 'positive'} tal.`,
  },
};

function documentsText(documents: readonly string[]): string {
  return documents.length > LISTED ? `${formatNumber(documents.length, 'da')} ark` : quoted(documents);
}

const LISTED = 6;

/** "2025: -600 → -700; 2026: ...", years with the same change as one. */
function fromTo(years: readonly YearChange[]): string {
  return sameYears(
    years,
    ({ before, after }) =>
      `${before ? say.printed(before) : 'intet'} → ${after ? say.printedWithUnit(after) : 'intet'}`,
  );
}

function each(years: readonly YearChange[], side: 'before' | 'after'): string {
  return sameYears(years, (one) => {
    const shown = one[side];
    return shown ? say.printedWithUnit(shown) : 'intet';
  });
}

function sameYears(years: readonly YearChange[], text: (one: YearChange) => string): string {
  const byText = new Map<string, number[]>();
  for (const one of years) byText.set(text(one), [...(byText.get(text(one)) ?? []), one.year]);
  return [...byText].map(([words, same]) => `${say.years(same)}: ${words}`).join('; ');
}

function unitText(unit: MoneyUnit | null): string {
  return unit === null ? 'uden enhed' : `i ${formatUnit(unit, 'da')}`;
}

function statusWord(status: RowStatus): string {
  return explain.rowStatuses[status] || 'med i planen';
}
