import type { PurposeWords } from '../language';
import { danishStems } from './stem';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that tell what a figure is said for. */
export const PURPOSES: PurposeWords = {
  target: {
    words: words('mål målet'),
    stems: ['målsæt', 'måltal', 'sparemål', 'reduktionsmål', 'sparekrav', 'pejlemærke'],
  },
  base: {
    words: words('ramme rammen bruges bruger brugte brugt bevilling bevillingen'),
    stems: ['udgift', 'budget', 'omsætning', 'driftsbudget', 'driftsudgift', 'forbrug', 'lønsum'],
  },
  parts: new Set(
    'spor tiltag målsætninger delelementer elementer områder faser trin scenarier modeller delforslag indsatser initiativer formål hovedgreb temaer dele'
      .split(' ')
      .flatMap((word) => danishStems(word)),
  ),
};
