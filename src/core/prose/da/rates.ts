import { phraseTable } from '../grammar/phrases';
import type { TimeUnit } from '../prose-figure';

/** What a rate is counted by. "Om året" is no rate: it says that an amount recurs. */
export const RATES = phraseTable<TimeUnit | 'each'>([
  ['hour', ['i timen', 'per time', 'pr time', 'pr. time', '/ time', 'timen', 'pr visiteret time']],
  ['day', ['om dagen', 'per dag', 'pr dag', 'dagligt', 'pr døgn', 'per døgn', 'i døgnet', '/ døgn', 'om døgnet']],
  ['week', ['om ugen', 'per uge', 'pr uge', 'ugentligt', 'ugentlig', '/ uge', 'i ugen']],
  ['month', ['om måneden', 'per måned', 'pr måned', 'månedligt', 'månedlig', '/ måned', 'pr md', 'i måneden']],
  ['year', ['om året', 'per år', 'pr år', 'årligt', 'årlig', '/ år', 'på årsbasis', 'p.a', 'i årlig', 'hvert år']],
  [
    'each',
    [
      'per person',
      'pr person',
      'pr stk',
      'stykket',
      'pr styk',
      'i gennemsnit pr',
      'hver især',
      'pr næse',
      'per styk',
      'pr hoved',
      'pr mand',
    ],
  ],
]);

export const PER_WORDS: ReadonlySet<string> = new Set(['per', 'pr']);
