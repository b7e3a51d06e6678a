import type { CueWords } from '../language';
import type { Polarity } from '../prose-figure';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that tell a saving, a cost or an income; the more particular first. */
export const POLARITY: readonly (readonly [Polarity, CueWords])[] = [
  [
    'income',
    {
      words: words('indtægt indtægter indtægten indtægterne merindtægt merindtægter refusionsindtægter'),
      stems: ['merindtægt', 'refusionsindtægt', 'brugerbetaling', 'egenbetaling', 'lejeindtægt'],
    },
  ],
  [
    'saving',
    {
      words: words('spare sparer spares sparede sparet færre lavere billigere fald falder faldt faldet mindre hentes frigives frigøres frigør frigjort reducerer provenu gevinst gevinsten'),
      stems: ['besparelse', 'spare', 'reduk', 'reducer', 'effektivisering', 'mindreudgift', 'nettobesparelse', 'driftsbesparelse', 'udgiftsreduktion', 'mindreforbrug', 'nedsæt', 'sænk', 'nedbring', 'prisfald', 'nettogevinst', 'rationalisering', 'budgetreduktion'],
    },
  ],
  [
    'cost',
    {
      words: words('koster koste kostede udgift udgifter udgiften udgifterne afsættes afsat afsætte investeres bevilges bevilget køber købes brugt bruger bruges dyrere stiger steget opnormering'),
      stems: ['merudgift', 'udgift', 'omkostning', 'investering', 'implementeringsomkost', 'engangsudgift', 'driftsudgift', 'reinvestering', 'bevilling', 'merforbrug', 'anlægsudgift', 'lønudgift', 'finansier'],
    },
  ],
];
