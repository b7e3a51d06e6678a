import { unitPhrases, type UnitWords } from '../grammar/unit-phrases';

const WORDS: UnitWords = {
  currencies: [
    ['DKK', ['kr', 'kroner', 'dkk', 'danske kroner', ', - kr', ', -', '. -']],
    ['NOK', ['nok', 'norske kroner']],
    ['SEK', ['sek', 'svenske kroner']],
    ['EUR', ['euro', 'eur', '€']],
  ],
  scales: [
    [1e3, ['tusind', 'tusinde', 't', 'k', '1.000', '1000']],
    [1e6, ['mio', 'mill', 'million', 'millioner', 'm']],
    [1e9, ['mia', 'mrd', 'milliard', 'milliarder']],
  ],
  fused: [
    [
      'DKK',
      1e3,
      [
        'tkr',
        't.kr',
        't. kr',
        'tdkk',
        'kdkk',
        '( 1.000 kr )',
        '( 1000 kr )',
        '( t.kr )',
        '( i 1.000 kr )',
        '( i t.kr )',
      ],
    ],
    ['DKK', 1e6, ['mkr', 'mnkr', 'mdkk', '( mio kr )', '( mio.kr )', '( i mio kr )', '( i mio.kr )']],
    ['DKK', 1e9, ['mia.kr']],
    ['DKK', 0.01, ['øre']],
    ['NOK', 1e6, ['mnok']],
  ],
  percent: ['%', 'pct', 'procent', 'pc', 'p.c'],
  percentagePoints: [
    'procentpoint',
    'procent point',
    'pct point',
    'pct-point',
    'pct.point',
    '% point',
    '% - point',
    '%-point',
    'pct - point',
    'procentpoints',
    'pp',
  ],
  times: [
    ['minute', ['minutter', 'minut', 'min']],
    ['hour', ['timer', 'time', 'arbejdstimer', 'mandetimer', 'timers', 'konsulenttimer', 'vejledningstimer']],
    ['day', ['dage', 'dag', 'døgn', 'dages', 'hverdage', 'arbejdsdage']],
    ['week', ['uger', 'uge', 'ugers']],
    ['month', ['måneder', 'måned', 'mdr', 'md', 'måneders']],
    ['quarter', ['kvartaler']],
    ['half-year', ['halvår']],
    ['year', ['år', 'års', '- årig', '- årigt', '-årig', '-årigt']],
  ],
};

/** Danish units: money, percent, time. */
export const UNITS = unitPhrases(WORDS);
