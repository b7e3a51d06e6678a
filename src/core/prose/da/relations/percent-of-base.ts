import type { RelationRule } from '../../language';
import { CORRESPONDS } from './words';

const GIVES = '( hvilket @yields / som @yields / der @yields / og @yields / @yields )';
const CHANGES = '( @reduces / @reduces med / falder med / stiger med / øges med / hæves med )';

/** "Af de 20 mio. kr.", "af budgettet på 310 mio. kr.", "af rammen (20 mio. kr.)". */
const OF_BASE =
  '( ud )? af ( ( ~e|i|alt|det|den|et|en|samlet|ca )* / .. på ( i alt / ca / samlet )? / .. \\( ( ~e )? ) <base:amount|count>';

/** A percentage and the amount it makes, in either order; the base where it is a figure. */
export const PERCENT_OF_BASE: readonly RelationRule[] = [
  {
    relation: 'percent-of-base',
    confidence: 0.95,
    patterns: [
      `<percent:percent> .. ${CORRESPONDS} .. <amount:amount|count>`,
      `<amount:amount|count> .. ${CORRESPONDS} .. <percent:percent> ( af .. <base:amount|count> )?`,
      `<percent:percent> ${OF_BASE} \\( ( ~e|ca )* <amount:amount> \\)`,
      'af ( de|det|den ) ( ~e|i|alt|ca )* <base:amount|count> er|udgør|går|udgøres <percent:percent>',
      '^ af .. på ( i alt / ca )? <base:amount> er|udgør|går|anvendes|bruges|udgøres <percent:percent>',
      '^ af .. på ( i alt / ca )? <base:amount> er|udgør|går|anvendes|bruges|udgøres <aside:percent> .. ( , / og / samt ) <percent:percent>',
      `<percent:percent> ${OF_BASE} ( .. ( ${CORRESPONDS} / er / @yields ) .. <amount:amount|count> )?`,
      `<percent:percent> .. på <base:amount> .. ${CORRESPONDS} .. <amount:amount>`,
      `<base:amount|count> .. ¶? <percent:percent> ( heraf / deraf / af dem / af disse ) ( .. ( ${CORRESPONDS} / er / @yields ) .. <amount:amount|count> )?`,
      '<amount:amount|count> ( %word )? ( %word )? udgør|udgjorde <percent:percent> af',
      '<percent:percent> \\( .. <amount:amount> .. \\)',
      '<amount:amount> \\( .. <percent:percent> .. \\)',
      `<base:amount> .. ${CHANGES} <percent:percent> ( .. ( ${CORRESPONDS} / ${GIVES} ) .. <amount:amount> )?`,
      `<base:amount|count> .. heraf|hvoraf .. <percent:percent> ( ${CORRESPONDS} <amount:amount|count> )?`,
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
