import type { RelationRule } from '../../language';
import { QUANTITY } from './words';

const W = `<whole:${QUANTITY}>`;
const P = `<part:${QUANTITY}>`;
const THE = '( de|det|den|kommunens|regionens|landets|områdets|~ernes|~nes|~ens )';

/** "Heraf", "hvoraf", "af de 18 borgere er 11": a part counted in its whole. */
export const PART_OF: readonly RelationRule[] = [
  {
    relation: 'part-of',
    confidence: 0.95,
    patterns: [
      `${W} ... heraf|hvoraf|deraf .. ${P} ( .. ( og / samt ) ${P} )?`,
      `${W} ... ¶ heraf|hvoraf|deraf .. ${P}`,
      `${W} .... ¶ ${P} ( heraf / af dem / af disse )`,
      `${W} ... ;|\\( .. ${P} ( heraf / af dem / af disse )`,
      `${W} ... ¶ ( af dem / af disse ) .. ${P}`,
      // "52 borgere ... under 10 timer om ugen, og 8 af dem ...": what is said of them in between may have figures of its own.
      `${W} ... ( <aside:rate|duration|percent> ... )? <part:count> ( af dem / af disse )`,
      `${W} ... heraf|hvoraf|deraf .. ${P} .. , ${P} .. ( og / samt ) ${P}`,
      `${W} .. ( herunder / inkl / inklusive ) .. ${P}`,
      `${P} af ${THE} ( ~e|i|alt|ca )* ${W}`,
      '<part:count> ( ud )? af <whole:count>',
      '<part:amount> ud af ( ~e|ca )* <whole:amount>',
      '<part:amount> af .. på ( i alt / ca )? <whole:amount>',
    ],
  },
  {
    relation: 'part-of',
    confidence: 0.9,
    patterns: [
      `af ( de|det|den|disse ) ( ~e|i|alt|ca )* ${W} .. ${P} ( .. og|samt ${P} )?`,
      `^ ud? af .. ${W} .. ( anvendes|bruges|går|afsættes|geninvesteres|reinvesteres|udgør|vedrører|er|overføres|tilfalder|skyldes ) .. ${P}`,
    ],
  },
];
