import type { RelationRule } from '../../language';

function rules(kind: string): string[] {
  const from = `<from:${kind}>`;
  const to = `<to:${kind}>`;
  const difference = `<difference:${kind}|amount|percentage-points>`;
  const said = `reduction|difference|fall|rise|increase|saving|drop|cut of ${difference}`;
  const by = `( .. ( ${said} / ( i.e / that is / or ) ( a )? <difference:${kind}> ) )?`;
  return [
    `from ( the|current|some )* ${from} ... to ( the|only|just )* ${to} ${by}`,
    `by ${difference} .. from ${from} ... to ${to}`,
    `to ${to} .. from ${from}`,
    `${to} ,? up|down from ${from}`,
    `( compared with|to / against ) ${from} ( today / now / currently )`,
    `${to} ( ( in / for ) <y:year> )? ( compared with|to / against ) ${from} in|for|at <y:year>`,
    `current|present|today's .. ${from} .. ( future|new|expected|remaining|reduced ) .. ${to} .. ( ${said} )`,
    `${from} .. ( against / compared with|to / versus ) ${to} .. difference ( of / is / being ) ${difference}`,
    `( currently / at present / today ) .. ${from} ( .. ; )? .. ( in future / in the future ) .. ${to}`,
    `${from} .. ( cut|reduced|raised|lowered|increased|trimmed ) to ( just|only )? ${to}`,
    `difference between .. ${from} .. and .. ${to}`,
    `${from} .. ( less / minus ) .. ${to} ( .. ( gives / give / leaves / leave / leaving / = / makes ) .. ${difference} )?`,
    `${from} ( this year / today / in <y:year> ) and ${to} ( next year / in <y:year> ) .. ( i.e / that is / or ) ${difference} ( more|less|fewer|higher|lower )`,
    `${difference} .. ( after deducting / less / net of ) .. ${to} .. from .. ${from}`,
  ];
}

/** "From £2.5m to £2.0m", gross less costs: what was, what is, and what lies between. */
export const DIFFERENCE: readonly RelationRule[] = [
  {
    relation: 'difference',
    confidence: 0.9,
    patterns: [
      ...['amount', 'count', 'rate', 'percent', 'duration'].flatMap(rules),
      '@changes .. from <from:count> to <to:rate>',
      'after .. <to:amount> ... net .. <difference:amount> .. gross .. <from:amount>',
      'net .. <difference:amount> .. after .. <to:amount> .. gross .. <from:amount>',
      '<difference:amount> net of <to:amount> .. <from:amount> gross',
      'gross .. <from:amount> .. after .. <to:amount> .. net .. <difference:amount>',
    ],
  },
];
