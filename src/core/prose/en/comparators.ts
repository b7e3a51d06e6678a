import { phraseTable } from '../grammar/phrases';
import type { ComparatorWords } from '../language';

/** Hedges, in front of a figure and behind it. */
export const COMPARATORS: ComparatorWords = {
  before: phraseTable([
    [
      'about',
      [
        'about',
        'around',
        'approximately',
        'approx',
        'roughly',
        'circa',
        'ca',
        'c',
        'some',
        'in the region of',
        'in the order of',
        'an estimated',
        'estimated at',
        '~',
      ],
    ],
    [
      'more-than',
      [
        'more than',
        'over',
        'above',
        'just over',
        'in excess of',
        'greater than',
        'upwards of',
        'slightly over',
        'well over',
      ],
    ],
    ['at-least', ['at least', 'no less than', 'not less than', 'a minimum of', 'minimum', 'no fewer than']],
    ['less-than', ['less than', 'under', 'below', 'just under', 'fewer than', 'nearly', 'almost', 'slightly under']],
    [
      'up-to',
      ['up to', 'no more than', 'not more than', 'at most', 'a maximum of', 'maximum', 'as much as', 'as many as'],
    ],
  ]),
  after: phraseTable([
    ['at-least', ['or more', 'or over', 'and above', 'and over']],
    ['up-to', ['or less', 'or fewer', 'or under', 'and below']],
  ]),
};
