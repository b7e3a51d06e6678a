import type { CueWords, PolarityWords } from '../language';
import type { Polarity } from '../prose-figure';

const cues = (polarity: Polarity, words: string, stems: string): readonly [Polarity, CueWords] => [
  polarity,
  { words: new Set(words.split(' ')), stems: stems.split(' ') },
];

/** Words that tell a saving, a cost or an income. */
export const POLARITY: PolarityWords = {
  strong: [
    cues('income', 'receipts fees grant', 'income revenue'),
    cues(
      'saving',
      'fewer lower cheaper fall falls fell drop dropped cut release released',
      'saving save reduc efficienc decreas',
    ),
    cues('cost', 'dearer rises rose risen growth', 'invest pressure overspen'),
  ],
  weak: [cues('cost', 'fund pay paid needs budget', 'cost expend spend spent payment')],
};
