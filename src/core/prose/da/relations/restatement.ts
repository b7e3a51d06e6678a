import type { RelationRule } from '../../language';
import { CORRESPONDS } from './words';

const F = '<figure:amount|count|percent>';

/** One figure said twice, or said to stand in a table. */
export const RESTATEMENT: readonly RelationRule[] = [
  {
    relation: 'restatement',
    confidence: 0.9,
    patterns: [
      '<figure:amount> ,? ( dvs / altså / det vil sige / = / svarende til ) <figure:amount>',
      '<figure:amount> \\( <figure:amount> \\)',
      `<figure:rate> .. ${CORRESPONDS} .. <figure:amount>`,
      `${F} .. ( jf|jvf|jævnfør|se|fremgår af|vist i|som i|ses i|fra ) tabel <table:#>`,
      `${F} .. ( fremgår ( %word )? af / vist i / ses af / ses i / findes i / ses / jf / se ) tabel <table:#>`,
      `tabel <table:#> .. ${F}`,
    ],
  },
];
