import type { ScanWords } from '../scan/tokenize';
import { NUMBER_WORDS } from './number-words';

/** What the scanner must know of English: abbreviations and units written onto numbers. */
export const SCAN: ScanWords = {
  goOn: new Set(
    'approx ca c cf e.g i.e no nos vs s ss para paras p pp fig st dr mr mrs ms vol ref min max incl excl est ext tel'.split(
      ' ',
    ),
  ),
  mayEnd: new Set('etc p.a pa m bn k ltd inc wte fte hrs hr yrs yr u.k a.m p.m am pm'.split(' ')),
  writtenOut: new Set(['fte', 'wte']),
  numbered: new Set([]),
  currencies: new Set(['gbp', 'eur', 'usd', 'dkk']),
  glued: new Set(['m', 'mn', 'bn', 'k', 'th', 'st', 'nd', 'rd', 'pc', 'pp', 'hrs', 'p', 'am', 'pm', 'fte']),
  numberWords: new Set([...NUMBER_WORDS.keys(), 'million', 'billion']),
};
