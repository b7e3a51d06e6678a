import { phraseTable } from '../grammar/phrases';
import type { NounWords } from '../language';
import { englishStems } from './stem';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const stems = (text: string): ReadonlySet<string> => new Set(text.split(' ').flatMap((word) => englishStems(word)));

/** What English noun groups are made of. */
export const NOUNS: NounWords = {
  stop: words(
    'is are was were be been being will would shall should can could may might must has have had do does did ' +
      'saves save saving costs cost costing gives give giving falls fall fell rises rise rose rising increases increase reduces reduce reduced reducing ' +
      'drops dropped grows grew makes made comes came remains remain stands stood amounts equals needs need receives receive provides provide uses use used ' +
      'delivers deliver live lives close closes run runs work works apply applies receive report reported attend attended ' +
      'which who whom that when where if because so as but while than though whereas it they he she we you i this these those there here ' +
      'not no only also already currently now then since still again annually yearly monthly weekly daily further about around approximately over under ' +
      'more less fewer least most up down out back off each every per both either by at before after between during through without against once until ' +
      'thirds third quarters quarter halves today therefore however including excluding namely equivalent expected due compared rather',
  ),
  verbEndings: [],
  notVerbEndings: [],
  determiners: words('the a an its their our his her your all some any this these those such same own'),
  inner: words('of for in on to and or with from'),
  conjunctions: words('and or'),
  leadIn: words('for on to in'),
  by: words('by in of on'),
  against: words('to against'),
  totals: phraseTable([[true, ['in all', 'in total', 'altogether']]]),
  of: words('of'),
  beforeOf: words('out'),
  hedges: words('about around approximately some up to over under more less than at least most just nearly almost'),
  adjectiveEndings: ['al', 'ed', 'ive', 'ary', 'ory', 'ic', 'ous', 'able', 'ent', 'ant', 'time'],
  adjectives: words(
    'new extra large small fixed private vacant young older special external internal empty experienced whole half other additional further permanent ' +
      'local shared senior full part-time full-time key existing separate existing single different main working',
  ),
  weightless: stems('total overall annual whole current existing new expected net gross combined approximately'),
  general: stems(
    'cost budget spending expenditure amount turnover saving area price level number income reduction effect fund sum share part grant bill',
  ),
  countNames: words('number numbers total totals count capacity establishment'),
  cases: stems('number cases clients places posts visits pupils children staff residents'),
  stem: englishStems,
};
