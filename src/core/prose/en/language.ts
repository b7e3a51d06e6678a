import type { ProseLanguage } from '../language';
import { CLASSES } from './classes';
import { COMPARATORS } from './comparators';
import { MENTIONS } from './mentions';
import { NOUNS } from './nouns';
import { BEFORE_SCALE, NUMBER_WORDS } from './number-words';
import { OWNERS } from './owners';
import { CLAUSES, PARTY_CLASSES, PARTY_RULES } from './parties';
import { PASSED_OVER } from './passed-over';
import { PERIODS } from './periods';
import { POLARITY } from './polarity';
import { PURPOSES } from './purposes';
import { PER_WORDS, RATES } from './rates';
import { CHANGE_IN_PERCENT } from './relations/change-in-percent';
import { DIFFERENCE } from './relations/difference';
import { PART_OF } from './relations/part-of';
import { PERCENT_OF_BASE } from './relations/percent-of-base';
import { PHASE_IN } from './relations/phase-in';
import { RATE_TIMES_COUNT } from './relations/rate-times-count';
import { RESTATEMENT } from './relations/restatement';
import { SUM } from './relations/sum';
import { SCAN } from './scan';
import { UNITS } from './units';

/** English. */
export const ENGLISH: ProseLanguage = {
  id: 'en',
  scan: SCAN,
  commonWords: new Set(
    'the of and is are will be by with which from this that as was were it has have not would £ we our their its each they there a an year years than more hours week on or staff saving savings cost costs who some may members see service services council'.split(
      ' ',
    ),
  ),
  numerals: {
    locale: 'en',
    numberWords: NUMBER_WORDS,
    beforeScale: BEFORE_SCALE,
    ranges: { to: new Set(['to']), from: new Set(['from']), between: new Set(['between']), and: new Set(['and']) },
  },
  units: UNITS,
  currencyBefore: new Map([
    ['£', 'GBP'],
    ['gbp', 'GBP'],
    ['€', 'EUR'],
    ['eur', 'EUR'],
    ['$', 'USD'],
    ['dkk', 'DKK'],
  ]),
  ownCurrency: 'GBP',
  comparators: COMPARATORS,
  rates: RATES,
  perWords: PER_WORDS,
  passedOver: PASSED_OVER,
  nouns: NOUNS,
  periods: PERIODS,
  polarity: POLARITY,
  purposes: PURPOSES,
  owners: [...PARTY_RULES, ...OWNERS],
  clauses: CLAUSES,
  organisationWords: new Set(['council', "council's", 'borough', 'county']),
  organisationLeads: new Set([]),
  mentions: MENTIONS,
  relations: [
    PERCENT_OF_BASE,
    PART_OF,
    SUM,
    DIFFERENCE,
    CHANGE_IN_PERCENT,
    RATE_TIMES_COUNT,
    PHASE_IN,
    RESTATEMENT,
  ].flat(),
  classes: { ...CLASSES, ...PARTY_CLASSES },
};
