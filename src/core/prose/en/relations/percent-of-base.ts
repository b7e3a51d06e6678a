import type { RelationRule } from '../../language';
import { CORRESPONDS } from './words';

/** A percentage and the amount it makes, in either order; the base where it is a figure. */
export const PERCENT_OF_BASE: readonly RelationRule[] = [
  {
    relation: 'percent-of-base',
    confidence: 0.95,
    patterns: [
      `<percent:percent> .. ${CORRESPONDS} .. <amount:amount|count>`,
      `<amount:amount|count> .. ${CORRESPONDS} .. <percent:percent> ( of .. <base:amount|count> )?`,
      `<percent:percent> of ( ( the|our|its|a|total|some )* / .. of|worth|totalling ( the|some|around )* ) <base:amount> \\( <amount:amount> \\)`,
      `<percent:percent> of ( ( the|our|its|a|total|some )* / .. of|worth|totalling ( the|some|around )* / .. \\( ) <base:amount|count> ( .. ( ${CORRESPONDS} / is / are / @yields ) .. <amount:amount|count> )?`,
      `<percent:percent> .. on|off .. of <base:amount> .. ( ${CORRESPONDS} / @yields ) .. <amount:amount>`,
      '<percent:percent> \\( .. <amount:amount> .. \\)',
      '<amount:amount> \\( .. <percent:percent> .. \\)',
      `<base:amount> .. @falls by <percent:percent> ( .. ( ${CORRESPONDS} / @yields ) .. <amount:amount> )?`,
      '<base:amount|count> .. of which .. <percent:percent>',
      'of ( the|our|these ) <base:amount|count> ,? <percent:percent> ( is|are|have )',
      '^ of .. of ( around )? <base:amount> ,? <percent:percent> ( is|goes|pays|covers )',
    ],
  },
  { relation: 'percent-of-base', confidence: 0.85, patterns: ['<percent:percent> .. @yields .. <amount:amount>'] },
];
