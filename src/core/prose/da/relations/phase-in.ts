import type { RelationRule } from '../../language';

const STEP = '<step:amount>';
const WHEN =
  '( ( årligt / om året )? ( i / fra / for / fra og med / ved udgangen af / i årene / i hvert|hver|begge af? ( årene / de år )? )? <year:year> ( og frem / og fremefter / og fremover )? )';
const EFFECT =
  '( besparelsen|besparelse|effekten|helårseffekten|gevinsten|provenuet|effektiviseringen|nettobesparelsen|merindtægten|reduktionen|rammereduktionen )';
const GROWS = '( stigende / stiger / voksende / vokser / faldende / falder / aftrappes / stige / vokse )';
const LATER = '( varigt / herefter / derefter / efterfølgende / permanent / fremover / de følgende år )';

/** The same effect in several years: "0,5 mio. kr. i 2020 stigende til 0,6 mio. kr. i 2022". */
export const PHASE_IN: readonly RelationRule[] = [
  {
    relation: 'phase-in',
    confidence: 0.95,
    patterns: [
      `${STEP} .. ${GROWS} .. til ${STEP} ( .. ( og|, ) .. ${STEP} ${WHEN} )*`,
      `${EFFECT} .. ${GROWS} ( .. fra / fra ) ${STEP} ${WHEN} .. til ${STEP}`,
      `${STEP} .. ; .. ${GROWS} til ${STEP}`,
      `fra ${STEP} ${WHEN} ,? ( over|via|gennem )? ${STEP} ${WHEN} ,? til ${STEP} ${WHEN}`,
      `${GROWS} til ${STEP} ${WHEN} ,? fra ${STEP} ${WHEN}`,
      `${STEP} ${WHEN} ( ( , / og / samt ) .. ${STEP} ${WHEN} ) ( ( , / og / samt ) .. ${STEP} ${WHEN} )*`,
      `${STEP} ${WHEN} ; .. <year:year> .. ${STEP}`,
      `( i|fra ) <year:year> er|bliver|udgør ${EFFECT} .. ${STEP} ... ; i|fra <year:year> ( og frem )? er|bliver|udgør|stiger den|det|effekten|besparelsen til? ${STEP}`,
      `( i|fra|ultimo ) <year:year> .. ${STEP} .. ( i / fra / fra og med ) <year:year> .. ${STEP} ( ( og|, ) ( i / fra / fra og med ) <year:year> .. ${STEP} )*`,
    ],
  },
  {
    relation: 'phase-in',
    confidence: 0.85,
    patterns: [
      `<year:year> .. ${STEP} .. ${LATER} .. ${STEP}`,
      `${STEP} .. ( i / fra / for ) <year:year> .. ${LATER} .. ${STEP}`,
      `${STEP} ${WHEN} ( ( , / og / samt ) .. ${STEP} ${WHEN} )* ( og / , ) .. ${LATER} .. ${STEP}`,
      `<year:year> .. ${STEP} .. ( helårseffekt / helårsvirkning / fuld effekt / fuldt indfaset / fuld virkning ) .. ${STEP}`,
      `${STEP} .. ( i / fra / for ) <year:year> .. ${STEP} .. ( i overslagsårene / i de følgende år / i årene derefter / de efterfølgende år / årligt derefter / årligt herefter )`,
      `${STEP} ( det første år / i det første år / første år ) .. ( og|, ) .. ${STEP} ( ${LATER} / i de .. år / årligt ${LATER} )`,
      `( første år / år 1 / startåret ) .. ${STEP} .. ${LATER} .. ${STEP}`,
      `( fuldt indfaset / fuld indfasning ) .. ${STEP} .. <year:year> .. ${STEP}`,
    ],
  },
];
