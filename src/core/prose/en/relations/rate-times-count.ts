import type { RelationRule } from '../../language';
import { RESULT } from './words';

const END = `( .. ${RESULT} .. <result:amount> )?`;
const COUNT = '<count:count|duration>';

/** "2,000 hours at £25 per hour comes to £50,000." */
export const RATE_TIMES_COUNT: readonly RelationRule[] = [
  {
    relation: 'rate-times-count',
    confidence: 0.95,
    patterns: [
      `${COUNT} .. ( at / x / × / times / multiplied by ) <rate:rate|amount> ( .. ( ${RESULT} / cost|costs ) .. <result:amount> )?`,
      `<result:amount> .. ( comes from / from ) ${COUNT} ( at / x / × ) <rate:rate|amount>`,
      `<rate:rate> .. for ${COUNT} ${END}`,
      `<rate:rate> for each|every|all of? ( the|our )? ${COUNT} ${END}`,
      `<rate:rate> .. ;|¶ .. <count:count> .. <time:duration> .. ${RESULT} .. <result:amount>`,
      `${COUNT} cost|costs|earn|receive|save|saves <rate:rate|amount> each? .. , <result:amount> .. ( in total / altogether / in all )`,
      `${COUNT} .. at an? average ( annual )? cost|salary|price|rent|fee of <rate:rate|amount> ( .. ( amount to / amounts to / come to / cost / ${RESULT} ) .. <result:amount> )?`,
      `charge|fee|levy|tariff|price|subsidy of <rate:amount> .. ${COUNT} .. ${RESULT} .. <result:amount>`,
      `<rate:rate> .. ${COUNT} .. ${RESULT} .. <result:amount>`,
      `${COUNT} .. <rate:rate> .. ${RESULT} .. <result:amount>`,
    ],
  },
  {
    relation: 'rate-times-count',
    confidence: 0.8,
    patterns: [`<rate:rate> .. ;|¶ .. <count:count> .. ${RESULT} .. <result:amount>`],
  },
];
