import { phraseTable } from '../grammar/phrases';
import type { ComparatorWords } from '../language';

/** Hedges, in front of a figure and behind it. */
export const COMPARATORS: ComparatorWords = {
  before: phraseTable([
    ['about', ['ca', 'cirka', 'omkring', 'omtrent', 'omtrentlig', 'rundt regnet', 'i omegnen af', 'i størrelsesordenen', 'i størrelsesorden', 'anslået', 'skønsmæssigt', 'cirka kr', 'ca kr', 'ca en', 'omkring en', '~']],
    ['more-than', ['mere end', 'flere end', 'over', 'godt', 'godt og vel', 'lidt over', 'lidt mere end', 'lige over', 'et godt stykke over', 'større end', 'knap over', 'godt en', 'mere end en']],
    ['at-least', ['mindst', 'minimum', 'min', 'ikke under', 'som minimum', 'i hvert fald', 'ikke mindre end', 'mindst en']],
    ['less-than', ['under', 'mindre end', 'færre end', 'knap', 'lidt under', 'næsten', 'lige under', 'lavere end', 'knap en', 'små', 'næsten en']],
    ['up-to', ['op mod', 'op til', 'højst', 'maks', 'max', 'maksimalt', 'maximalt', 'ikke over', 'ikke mere end', 'indtil', 'optil', 'højest', 'ikke flere end', 'højst en']],
  ]),
  after: phraseTable([
    ['at-least', ['eller mere', 'eller derover', 'eller flere', 'og derover', 'og opefter', 'og mere']],
    ['up-to', ['eller mindre', 'eller derunder', 'eller færre', 'og derunder']],
  ]),
};
