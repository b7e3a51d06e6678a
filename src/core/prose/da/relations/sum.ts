import type { RelationRule } from '../../language';

/** An amount and its kin alike: `kind` is the slot's figure kind. */
function rules(kind: string): string[] {
  const whole = `<whole:${kind}>`;
  // What stands in brackets behind a part is an aside: "0,7 mio. kr. (1 ÅV) til projektledelse".
  const part = `<part:${kind}> ( \\( .. <aside:count|percent> .. \\) )?`;
  const more = `( .. ( , / og / samt / plus / ; ) .. ${part} )`;
  return [
    `${whole} .. ( fordelt / fordeles / fordeler sig / som fordeler sig / fordelte / opdelt ) ( på / med / således / således : / til )? .. ${part} ${more} ${more}*`,
    `${part} ${more} ${more}* ( .. ; )? .. ( i alt / tilsammen / sammenlagt / samlet set / totalt / samlet ) ( ~e )? ${whole}`,
    `${whole} .. ( over perioden / over årene / <aside:duration> ) : .. ${part} ${more} ${more}*`,
    `${whole} .. ( fordelt / fordeles / fordeler sig / opdelt / deles ) ( på|mellem ) .. <aside:count> .. : .. ${part} ${more} ${more}*`,
    `${whole} ¶ ( de|disse ) ( fordeler sig / er fordelt ) ( med|på )? ${part} ${more} ${more}*`,
    `${whole} .. ( består af / sammensat af / dækker over / udgøres af ) .. ${part} ${more} ${more}*`,
  ];
}

/** A colon or bracket with an enumeration: no word says that it is complete. */
function listed(kind: string): string[] {
  const whole = `<whole:${kind}>`;
  const part = `<part:${kind}> ( \\( .. <aside:count|percent> .. \\) )?`;
  const more = `( .. ( , / og / samt / plus / ; ) .. ${part} )`;
  return [`${whole} .. : .. ${part} ${more} ${more}*`, `${whole} \\( ${part} ${more} ${more}* .. \\)`];
}

/** "Fordelt på", a colon with an enumeration, "i alt" behind one: the parts add up to the whole. */
export const SUM: readonly RelationRule[] = [
  { relation: 'sum', confidence: 0.9, patterns: [...rules('amount'), ...rules('count')] },
  { relation: 'sum', confidence: 0.85, patterns: [...listed('amount'), ...listed('count')] },
];
