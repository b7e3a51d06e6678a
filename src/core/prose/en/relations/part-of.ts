import type { RelationRule } from '../../language';

const W = '<whole:amount|count>';
const P = '<part:amount|count>';

/** "Of which", "including", "three of the ten": a part counted in its whole. */
export const PART_OF: readonly RelationRule[] = [
  {
    relation: 'part-of',
    confidence: 0.95,
    patterns: [
      `${W} ... ( of which / of whom / including / of these ) .. ${P} ( .. and ${P} )?`,
      `${W} ... ¶ of these|this|them ,? .. ${P}`,
      `${W} ... ,|; ${P} of whom|which|them|these`,
      `${W} ... ( <aside:rate|duration|percent> ... )? <part:count> of them|these`,
      `${P} out of ( the|our )? ${W}`,
      `${P} of ( the|our|its|these|those ) ( current|existing|remaining|total )* ${W}`,
    ],
  },
  {
    relation: 'part-of',
    confidence: 0.9,
    patterns: [`of ( the|our|these ) ${W} .. ( <aside:duration> .. )? ${P} ( .. ,|and .. ${P} )*`],
  },
];
