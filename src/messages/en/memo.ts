import { formatNumber } from '../../core/figures/format-number';
import type { MemoWords } from '../memo-words';
import { figureSayer } from '../say-figures';

const say = figureSayer('en', 'and');

const whole = (number: number): string => formatNumber(number, 'en');
const count = (number: number, one: string, many: string): string => `${whole(number)} ${number === 1 ? one : many}`;

export const memo: MemoWords = {
  title: (workbook) => `A check of the figures in ${workbook}`,
  summary: ({ counts, amount }) =>
    say.sentence(
      `There ${counts.error === 1 ? 'is' : 'are'} ${count(counts.error, 'error', 'errors')}, ${count(counts.warning, 'warning', 'warnings')} and ${count(counts.info, 'note', 'notes')}${amount === null ? '' : `; the amounts that do not agree come to ${amount}`}`,
    ),
  nothingFound: 'No places were found where the figures contradict each other.',
  sections: {
    error: 'Errors: figures that cannot both be right',
    warning: 'Warnings: figures that are probably wrong, or mislead',
    info: 'Notes',
  },
  place: 'Place',
  words: 'It says',
  figure: 'Figure',
  printed: say.printedWithUnit,
  why: 'Why',
  correct: 'What to correct',
  atStake: 'At stake',
  steps: 'Arithmetic',
  changed: 'Known from last time, but with other numbers now.',
  coverageHeading: 'What the check stands on',
  coverage: ({ figures, checked, understood, notUnderstood }) =>
    `The workbook has ${count(figures, 'figure', 'figures')}. ${whole(checked)} were held against another figure, ${whole(understood)} were read but have no counterpart, and ${whole(notUnderstood)} could not be read.`,
  baseline: (known, gone) =>
    `Since the earlier report: ${count(known, 'known finding is unchanged and left out', 'known findings are unchanged and left out')}, ${count(gone, 'finding is gone', 'findings are gone')}.`,
  goneHeading: 'Gone since the earlier report',
  footer: (version) =>
    `Made with Katalogtjek ${version} on the user's own machine. Rounding is no error: each figure stands for every value that is written the same way.`,
};
