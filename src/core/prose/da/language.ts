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

/** Danish, and near enough Norwegian. */
export const DANISH: ProseLanguage = {
  id: 'da',
  scan: SCAN,
  commonWords: new Set(
    'æ ø å og i af på til er det som en et der med den kr ved fra de om har ikke kan skal også ventes spares årligt'.split(
      ' ',
    ),
  ),
  numerals: {
    locale: 'da',
    numberWords: NUMBER_WORDS,
    beforeScale: BEFORE_SCALE,
    ranges: {
      to: new Set(['til']),
      from: new Set(['fra']),
      between: new Set(['mellem', 'imellem']),
      and: new Set(['og', 'eller']),
    },
  },
  units: UNITS,
  currencyBefore: new Map([
    ['kr', 'DKK'],
    ['dkk', 'DKK'],
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['$', 'USD'],
  ]),
  ownCurrency: 'DKK',
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
  organisationWords: new Set(['kommune', 'kommunes']),
  organisationLeads: new Set(['region']),
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
