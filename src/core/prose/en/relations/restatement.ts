import type { RelationRule } from '../../language';

const F = '<figure:amount|count|percent>';

/** One figure said twice, or said to stand in a table. */
export const RESTATEMENT: readonly RelationRule[] = [
  {
    relation: 'restatement',
    confidence: 0.9,
    patterns: [
      '<figure:amount> ,? ( i.e / that is / = / or ) <figure:amount>',
      '<figure:rate> ,? ( or / i.e / equivalent to / equal to ) <figure:amount>',
      '<figure:amount> \\( <figure:amount> \\)',
      `${F} .. ( in|see ) table <table:#>`,
      `table <table:#> .. ${F}`,
    ],
  },
];
