import { phraseTable } from '../grammar/phrases';
import type { PeriodWords } from '../language';

/** Words that tie a figure to a time. */
export const PERIODS: PeriodWords = {
  since: phraseTable([
    ['from', ['from', 'since', 'starting in', 'as of', 'beginning in', 'from april', 'from january']],
    ['to', ['to', 'until', 'by', 'by the end of']],
    [
      'in',
      ['in', 'for', 'during', 'in the year', 'over', 'at the end of', 'in financial year', 'for the year', 'falls in'],
    ],
  ]),
  onwards: phraseTable([
    [true, ['onwards', 'onward', 'and onwards', 'and beyond', 'and thereafter', 'and after', 'and following years']],
  ]),
  yearly: phraseTable([
    [
      true,
      [
        'a year',
        'per year',
        'per annum',
        'annually',
        'annual',
        'yearly',
        'each year',
        'every year',
        'p.a',
        'pa',
        'recurring',
        'ongoing',
      ],
    ],
  ]),
  oneOff: { words: new Set(['one-off', 'non-recurring', 'once', 'one-time']), stems: ['one-off'] },
  fullEffect: phraseTable([
    [
      true,
      [
        'full effect',
        'full year effect',
        'full-year effect',
        'full implementation',
        'fully implemented',
        'fully phased in',
        'when fully',
      ],
    ],
  ]),
  now: phraseTable([[true, ['today', 'now', 'currently', 'at present']]]),
  priceLevel: phraseTable([[true, ['prices', 'price level', 'price base']]]),
};
