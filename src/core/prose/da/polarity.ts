import type { CueWords, PolarityWords } from '../language';
import type { Polarity } from '../prose-figure';

const cues = (polarity: Polarity, words: string, stems: string): readonly [Polarity, CueWords] => [
  polarity,
  { words: new Set(words.split(' ')), stems: stems.split(' ') },
];

/** Words that tell a saving, a cost or an income. */
export const POLARITY: PolarityWords = {
  strong: [
    cues(
      'income',
      'indtægt indtægter indtægten indtægterne',
      'merindtægt refusionsindtægt brugerbetaling egenbetaling lejeindtægt',
    ),
    cues(
      'saving',
      'spare sparer spares sparede sparet færre lavere billigere fald falder faldt faldet mindre hentes frigives frigøres frigør frigjort provenu provenuet gevinst gevinsten',
      'besparelse reduk reducer effektivisering mindreudgift nettobesparelse driftsbesparelse udgiftsreduktion mindreforbrug nedsæt sænk nedbring prisfald ' +
        'nettogevinst rationalisering budgetreduktion',
    ),
    cues(
      'cost',
      'koster koste kostede afsættes afsat afsætte investeres bevilges bevilget køber købes dyrere stiger steget vokset opnormering opnormeres',
      'merudgift implementeringsomkost engangsudgift reinvestering merforbrug anlægsudgift investering',
    ),
  ],
  weak: [
    cues(
      'cost',
      'brugt bruger bruges brugte',
      'udgift omkostning driftsudgift lønudgift bevilling finansier implementering',
    ),
  ],
};
