import type { PurposeWords } from '../language';
import { englishStems } from './stem';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that tell what a figure is said for. */
export const PURPOSES: PurposeWords = {
  target: { words: words('target targets goal goals aim'), stems: ['objective'] },
  base: { words: words('bill turnover spend'), stems: ['budget', 'expenditure', 'spending'] },
  parts: new Set(
    'strands measures objectives elements areas phases stages scenarios options models initiatives themes parts'
      .split(' ')
      .flatMap((word) => englishStems(word)),
  ),
};
