import type { RelationRule } from '../../language';

function rules(kind: string): string[] {
  const whole = `<whole:${kind}>`;
  const part = `<part:${kind}> ( \\( .. <aside:count|percent> .. \\) )?`;
  const more = `( .. ( , / and / plus / ; ) .. ${part} )`;
  return [
    `${whole} .. ( split between / split into / made up of / comprising / comprises / consists of / divided between / divided into / broken down into / shared between ) .. ${part} ${more} ${more}*`,
    `${whole} .. ( split / divided / shared ) ( between|across|among ) .. <aside:count> .. : .. ${part} ${more} ${more}*`,
    `${part} ${more} ${more}* ( .. ; )? .. ( in total / a total of / altogether / totalling / together ( amount to / come to / cost / make / save / total ) ) ${whole}`,
    `${part} ${more} ${more}* .. , ${whole} ( in total / altogether / in all )`,
  ];
}

/** A colon or bracket with an enumeration: no word says that it is complete. */
function listed(kind: string): string[] {
  const whole = `<whole:${kind}>`;
  const part = `<part:${kind}> ( \\( .. <aside:count|percent> .. \\) )?`;
  const more = `( .. ( , / and / plus / ; ) .. ${part} )`;
  return [`${whole} .. : .. ${part} ${more} ${more}*`, `${whole} \\( ${part} ${more} ${more}* .. \\)`];
}

/** "Made up of", a colon with an enumeration: the parts add up to the whole. */
export const SUM: readonly RelationRule[] = [
  { relation: 'sum', confidence: 0.9, patterns: [...rules('amount'), ...rules('count')] },
  { relation: 'sum', confidence: 0.85, patterns: [...listed('amount'), ...listed('count')] },
];
