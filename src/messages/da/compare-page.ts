import { formatNumber } from '../../core/figures/format-number';
import type { ComparePageWords } from '../compare-page-words';

const count = (value: number): string => formatNumber(value, 'da');

export const comparePage: ComparePageWords = {
  heading: 'Sammenlign med en tidligere udgave',
  intro:
    'Vælg en tidligere udgave af kataloget (.xlsx) eller et gemt sammenligningsgrundlag. Filen læses her i ruden og sendes ingen steder hen.',
  choose: 'Vælg tidligere udgave',
  chooseOther: 'Vælg en anden udgave',
  save: 'Gem som sammenligningsgrundlag',
  saveHint: 'Gemmer projektmappens celler i en fil, som en anden kopi kan sammenlignes med senere.',
  fileName: (workbook) => `${workbook} - sammenligningsgrundlag`,
  paste: {
    heading: 'Kopiér mellem to åbne kopier',
    label: 'Sammenligningsgrundlag fra den anden kopi',
    use: 'Sammenlign med det indsatte',
    copy: 'Kopiér denne projektmappes grundlag',
    copied: 'Kopieret',
  },
  reading: (file) => `Læser ${file}`,
  noBasis: {
    what: 'Teksten er ikke et sammenligningsgrundlag fra Katalogtjek.',
    todo: 'Vælg en .xlsx-fil, eller gem et nyt grundlag fra den anden kopi.',
  },
  loadFailed: 'Den del af programmet, der læser filer, kunne ikke hentes. Prøv igen, når der er forbindelse.',
  workbook: 'Kataloget som helhed',
  marks: {
    new: 'nyt',
    gone: 'udgået',
    renumbered: (formerId) => `før ${formerId}`,
    count: (changes) => `${count(changes)} ${changes === 1 ? 'ændring' : 'ændringer'}`,
  },
  before: (addresses) => `Før: ${addresses.join(', ')}`,
  goTo: (address) => `Gå til ${address}`,
  more: (left) => `Vis ${count(left)} mere`,
};
