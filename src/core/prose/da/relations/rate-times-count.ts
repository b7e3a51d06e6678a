import type { RelationRule } from '../../language';
import { CORRESPONDS, RESULT } from './words';

const END = `( .. ${RESULT} .. <result:amount> )?`;
const TOTAL = 'samlede|årlige %word ( er / bliver / udgør )? / er|bliver den|det samlede|årlige %word';
const YIELDS = `( ${RESULT} / @yields / opnås / hentes / opnår / ${TOTAL} )`;
const COUNT = '<count:count|duration>';

/** "2.000 timer (sat til 250 kr. i timen), svarende til 0,5 mio. kr." */
export const RATE_TIMES_COUNT: readonly RelationRule[] = [
  {
    relation: 'rate-times-count',
    confidence: 0.95,
    patterns: [
      `${COUNT} .. ( á / à / a / gange / x / × / * ) <rate:rate|amount> ${END}`,
      `${COUNT} .. ( sat til / til / ved / opgjort til / værdisat til ) <rate:rate> \\)? ${END}`,
      `<result:amount> .. \\( ${COUNT} ( á / à / a / gange / x ) <rate:rate|amount> \\)`,
      `<result:amount> ... ; ( .. <aside:count> )? ... ${COUNT} \\( .. <rate:rate> \\)`,
      `<rate:rate> .. ${COUNT} .. ${YIELDS} .. <result:amount>`,
      `${COUNT} .. <rate:rate> .. ${YIELDS} .. <result:amount>`,
      `( pris|prisen|takst|taksten|timepris|timeprisen|enhedspris|stykpris ) .. <rate:amount> .. ${COUNT} .. ${RESULT} .. <result:amount>`,
      `${COUNT} .. ~pris|takst|~takst|gennemsnitsløn|gennemsnitsudgift|enhedsudgift på <rate:amount> ( .. ( ${RESULT} / @yields ) .. <result:amount> )?`,
      `~pris|takst|~takst|~løn|gennemsnitsudgift|enhedsudgift på <rate:amount> .. og .. ${COUNT} .. ${YIELDS} .. <result:amount>`,
      `gebyr|gebyret|~gebyr|~gebyret|kontingent|kontingentet|egenbetaling|brugerbetaling på <rate:amount> .. ${COUNT} .. ${YIELDS} .. <result:amount>`,
      `~pris|~løn|~takst på <rate:amount> svarer|giver ${COUNT} til? <result:amount>`,
      `<result:amount> .. ${COUNT} .. ${CORRESPONDS} <rate:rate>`,
      `<rate:rate> ( for / til ) ( hver / hvert / alle / samtlige ) af? ( de|~e )* ${COUNT} ${END}`,
      `<rate:rate> .. ;|¶ .. <count:count> .. <time:duration> .. ${YIELDS} .. <result:amount>`,
      `${COUNT} ... ; .. <rate:rate> pr %word .. ${RESULT} .. <result:amount>`,
      `hver af ( de|~e )* ${COUNT} .. til <rate:rate|amount> ,? ( i alt / tilsammen / samlet / svarende til ) <result:amount>`,
      `${COUNT} .. på <rate:rate|amount> hver? ,? ( i alt / tilsammen / samlet / svarende til ) <result:amount>`,
      `${COUNT} .. gennemsnitlig|gennemsnitligt løn|lønudgift|pris|udgift på <rate:amount> .. ${YIELDS} .. <result:amount>`,
      `${COUNT} .. hver ( %word )? ( sparer / koster / giver ) <rate:amount> .. ${YIELDS} .. <result:amount>`,
      `( ~lønnen|lønnen|~prisen|prisen|~taksten|taksten|gennemsnitsudgiften|enhedsudgiften ) .. <rate:amount> .. ${COUNT} .. ${RESULT} .. <result:amount>`,
      `en|et ( %word )? %word koster ( i gennemsnit / gennemsnitligt / i snit )? <rate:amount> .. ${COUNT} .. ${RESULT} .. <result:amount>`,
      `${COUNT} .. ( til en pris|takst|døgntakst|månedspris på|af / til en værdi af ) <rate:rate|amount> ( ,? .. @yields .. <result:amount> )?`,
    ],
  },
  {
    relation: 'rate-times-count',
    confidence: 0.8,
    patterns: [`<rate:rate> .. ;|¶ .. <count:count> .. ${YIELDS} .. <result:amount>`],
  },
  {
    relation: 'rate-times-count',
    confidence: 0.75,
    patterns: [`<rate:rate> , og .. ${COUNT}`, `<rate:rate> .. og .. til ${COUNT}`],
  },
];
