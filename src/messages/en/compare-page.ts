import { formatNumber } from '../../core/figures/format-number';
import type { ComparePageWords } from '../compare-page-words';

const count = (value: number): string => formatNumber(value, 'en');

export const comparePage: ComparePageWords = {
  heading: 'Compare with an earlier version',
  intro:
    'Choose an earlier version of the catalogue (.xlsx) or a saved basis for comparison. The file is read here in the pane and is sent nowhere.',
  choose: 'Choose earlier version',
  chooseOther: 'Choose another version',
  save: 'Save as basis for comparison',
  saveHint: 'Saves the workbook’s cells in a file that another copy can be compared with later.',
  fileName: (workbook) => `${workbook} - basis for comparison`,
  paste: {
    heading: 'Copy between two open copies',
    label: 'Basis for comparison from the other copy',
    use: 'Compare with what is pasted',
    copy: 'Copy this workbook’s basis',
    copied: 'Copied',
  },
  reading: (file) => `Reading ${file}`,
  noBasis: {
    what: 'The text is no basis for comparison from Katalogtjek.',
    todo: 'Choose an .xlsx file, or save a new basis from the other copy.',
  },
  loadFailed: 'The part of the program that reads files could not be fetched. Try again when there is a connection.',
  workbook: 'The catalogue as a whole',
  marks: {
    new: 'new',
    gone: 'gone',
    renumbered: (formerId) => `was ${formerId}`,
    count: (changes) => `${count(changes)} ${changes === 1 ? 'change' : 'changes'}`,
  },
  before: (addresses) => `Before: ${addresses.join(', ')}`,
  goTo: (address) => `Go to ${address}`,
  more: (left) => `Show ${count(left)} more`,
};
