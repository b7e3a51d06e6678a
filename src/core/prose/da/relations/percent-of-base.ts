import type { RelationRule } from '../../language';

const CORRESPONDS = '( svarende til / svarer til / dvs / det vil sige / hvad der svarer til / som svarer til / lig med / = / altså )';
const GIVES = '( hvilket @yields / som @yields / der @yields / det @yields / @yields det / @yields dette / @yields forslaget / og @yields )';

/** A percentage and the amount it makes, in either order; the base where it is a figure. */
export const PERCENT_OF_BASE: readonly RelationRule[] = [
  {
    relation: 'percent-of-base',
    confidence: 0.95,
    patterns: [
      `<percent:percent> .. ${CORRESPONDS} .. <amount:amount|count>`,
      `<amount:amount|count> .. ${CORRESPONDS} .. <percent:percent> ( af .. <base:amount|count> )?`,
      `<percent:percent> ( af / ud af ) .. <base:amount|count> ( .. ${CORRESPONDS} .. <amount:amount|count> )?`,
      `<amount:amount> ( eller / \\/ ) <percent:percent>`,
      `<percent:percent> \\( .. <amount:amount> .. \\)`,
      `<amount:amount> \\( .. <percent:percent> .. \\)`,
    ],
  },
  {
    relation: 'percent-of-base',
    confidence: 0.85,
    patterns: [`<percent:percent> .. ${GIVES} .. <amount:amount>`],
  },
];
