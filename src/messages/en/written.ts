import type { WrittenWords } from '../written-words';

export const written: WrittenWords = {
  carryRows: {
    carriedIn: 'Carried forward from the year before',
    adjustedTarget: 'Target incl. carried forward',
    outstanding: 'Outstanding incl. carried forward',
    released: 'Released beyond the target',
  },
};
