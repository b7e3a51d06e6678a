import type { RelationRule } from '../../language';
import { CORRESPONDS } from './words';

const GIVES = '( hvilket @yields / som @yields / der @yields / og @yields / @yields )';
const CHANGES = '( @reduces / @reduces med / falder med / stiger med / øges med / hæves med )';

/** A percentage and the amount it makes, in either order; the base where it is a figure. */
export const PERCENT_OF_BASE: readonly RelationRule[] = [
  {
    relation: 'percent-of-base',
    confidence: 0.95,
    patterns: [
      `<percent:percent> .. ${CORRESPONDS} .. <amount:amount|count>`,
      `<amount:amount|count> .. ${CORRESPONDS} .. <percent:percent> ( af .. <base:amount|count> )?`,
      `<percent:percent> ( af / ud af ) .. <base:amount|count> ( .. ( ${CORRESPONDS} / er / @yields ) .. <amount:amount|count> )?`,
      `<base:amount|count> .. <percent:percent> ( heraf / deraf / af dem / af disse ) ( .. ( ${CORRESPONDS} / er / @yields ) .. <amount:amount|count> )?`,
      '<amount:amount|count> ( %word )? ( %word )? udgør|udgjorde <percent:percent> af',
      '<percent:percent> \\( .. <amount:amount> .. \\)',
      '<amount:amount> \\( .. <percent:percent> .. \\)',
      `<base:amount> .. ${CHANGES} <percent:percent> ( .. ${CORRESPONDS} .. <amount:amount> )?`,
      '<base:amount|count> .. heraf|hvoraf .. <percent:percent>',
    ],
  },
  {
    relation: 'percent-of-base',
    confidence: 0.85,
    patterns: [
      `<percent:percent> .. ${GIVES} .. <amount:amount>`,
      '<percent:percent> ... hvilket @yields .. <amount:amount>',
    ],
  },
];
