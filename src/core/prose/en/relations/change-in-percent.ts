import type { RelationRule } from '../../language';

function rules(kind: string): string[] {
  const end =
    '.. ( fall of / reduction of / drop of / rise of / increase of / decrease of / equivalent to / or / \\( / i.e ) <percent:percent>';
  return [
    `from ( the|current )* <from:${kind}> ... to ( just|only )? <to:${kind}> ${end}`,
    `<from:${kind}> .. and .. <to:${kind}> .. ( fall|rise|increase|decrease|reduction|drop ) of <percent:percent>`,
    `<from:${kind}> ... ( ; .. )? ( they|it|this|these ) ( had|have|has )? ( risen|rose|grown|grew|increased|fallen|fell|dropped|decreased|declined ) by <percent:percent> to <to:${kind}>`,
    `by <percent:percent> ,? from <from:${kind}> ... to <to:${kind}>`,
  ];
}

/** "From 800 in 2015 to 600 in 2018, a fall of 25%". */
export const CHANGE_IN_PERCENT: readonly RelationRule[] = [
  { relation: 'change-in-percent', confidence: 0.95, patterns: ['amount', 'count', 'rate', 'duration'].flatMap(rules) },
];
