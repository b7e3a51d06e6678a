import type { RelationRule } from '../../language';

const STEP = '<step:amount>';
const WHEN = '( ( a year / annually )? ( in / from / for / by )? <year:year> ( onwards / and beyond )? )';

/** The same effect in several years. */
export const PHASE_IN: readonly RelationRule[] = [
  {
    relation: 'phase-in',
    confidence: 0.95,
    patterns: [
      `( rise|rises|grow|grows|increase|increases|build|fall|falls ) from ${STEP} ${WHEN} to ${STEP} ${WHEN} ( ,? and|to ${STEP} ${WHEN} )*`,
      `from ${STEP} ${WHEN} ,? ( via|through ${STEP} ${WHEN} ,? ) ( via|through|, ${STEP} ${WHEN} ,? )* to ${STEP} ${WHEN}`,
      `saving|savings|benefit ( rise|rises|grow|grows|increase|increases|build|builds|fall|falls ) from ${STEP} .. to ${STEP} ${WHEN}`,
      `saving|saves|save|gives|delivers ${STEP} ( net|gross )? ${WHEN} ( , / and ) .. ${STEP} ${WHEN}`,
      `${STEP} .. ( rising / growing / increasing / falling / building / rise / rises / grow / grows / increase / increases / building up ) to ${STEP}`,
      `${STEP} ( falls|fall|arises|arise|is )? ${WHEN} ( ( , / and ) .. ${STEP} ${WHEN} ) ( ( , / and / , and ) .. ${STEP} ${WHEN} )*`,
      `${STEP} .. and ${STEP} ( thereafter / each year thereafter / annually thereafter / per year thereafter )`,
      `( in|from ) <year:year> .. ${STEP} .. ( in / from ) <year:year> .. ${STEP}`,
    ],
  },
];
