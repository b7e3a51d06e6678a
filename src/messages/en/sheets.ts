import { formatNumber } from '../../core/figures/format-number';
import type { SheetsWords } from '../sheets-words';

const count = (value: number): string => formatNumber(value, 'en');

export const sheets: SheetsWords = {
  heading: 'How I read the sheets',
  intro:
    'Hold this against what you know of the sheets. Where something was read wrongly, the Katalogskema sheet can put it right.',
  summary: (all, kinds) =>
    `${count(all)} ${all === 1 ? 'sheet' : 'sheets'}: ${kinds.map((one) => `${count(one.count)} as ${one.kind}`).join(', ')}.`,
  onlyOpenQuestions: 'Only sheets with figures not understood',
  noOpenQuestions: 'All figures are understood.',
  notUnderstood: (cells) => `${count(cells)} not understood`,
  notUnderstoodHeading: 'Not understood',
  because: (reason) => `because ${reason}`,
  quoted: (text) => `“${text}”`,
  noTables: 'No tables with years.',
  rows: (rows) => `The rows (${count(rows)})`,
  hiddenSheet: 'The sheet is hidden, but was read like the others.',
  goTo: (address) => `Go to ${address}`,
  more: (left) => `Show ${count(left)} more`,
};
