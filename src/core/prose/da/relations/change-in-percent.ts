import type { RelationRule } from '../../language';

const SAID_AS =
  '( svarende til / svarer til / fald på / fald svarende til / stigning på / reduktion på / nedgang på / dvs / dvs med / , eller / det er / altså / \\( )';

function rules(kind: string): string[] {
  const end = `.. ${SAID_AS} ( et fald på / en stigning på / med / ~t )? <percent:percent>`;
  return [
    `fra ( ~e|ca )* <from:${kind}> ... til ( ~t|i|alt|kun )* <to:${kind}> ${end}`,
    `<from:${kind}> ( i <y:year> )? .. og <to:${kind}> ( i <y:year> )? ${end}`,
    `<from:${kind}> .. og .. <to:${kind}> .. ( fald|stigning|vækst|nedgang|reduktion|forøgelse ) på|med <percent:percent>`,
    `<from:${kind}> ... ( ; .. )? ( de|den|det|tallet|antallet|beløbet ) ( er|var|ventes|bliver )? ( steget|faldet|vokset|reduceret|steg|faldt|voksede ) med? <percent:percent> til <to:${kind}>`,
    `<from:${kind}> .. bliver til <to:${kind}> ${end}`,
    `<percent:percent> ,? ( dvs / altså )? fra ( ~e|ca )* <from:${kind}> ... til ( ~t|i|alt|kun )* <to:${kind}>`,
  ];
}

/** "Fra 800 i 2015 til 600 i 2018, et fald svarende til 25 pct." */
export const CHANGE_IN_PERCENT: readonly RelationRule[] = [
  { relation: 'change-in-percent', confidence: 0.95, patterns: ['amount', 'count', 'rate', 'duration'].flatMap(rules) },
];
