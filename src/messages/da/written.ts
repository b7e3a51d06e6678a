import type { WrittenWords } from '../written-words';

export const written: WrittenWords = {
  carryRows: {
    carriedIn: 'Overført fra året før',
    adjustedTarget: 'Reduktionsmål inkl. overført',
    outstanding: 'Netto-udestående inkl. overført',
    released: 'Frigivet ud over målet',
  },
};
