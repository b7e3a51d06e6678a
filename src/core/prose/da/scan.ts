import type { ScanWords } from '../scan/tokenize';
import { NUMBER_WORDS } from './number-words';

/** What the scanner must know of Danish: abbreviations and units written onto numbers. */
export const SCAN: ScanWords = {
  goOn: new Set(
    (
      'ca bl.a bla f.eks fx eks ex evt pr nr jf jvf inkl ekskl d kl hhv resp min max maks mindst vedr ang afs kap stk.nr dvs d.v.s ' +
      'p.g.a pga mht m.h.t ift i.f.t iht i.h.t incl ej.nr j.nr tlf pkt art lbk bek matr fig tab sagsnr journalnr postnr s dr sct skt forsk gns gnsn cirka rk alm sekr'
    ).split(' '),
  ),
  mayEnd: new Set(
    'kr mio mia mill mrd t.kr tkr mio.kr mill.kr mia.kr pct mv m.v mm m.m m.fl mfl osv o.l o.lign etc stk p.l pl å år mdr md t p.t pt d.d m.a'.split(
      ' ',
    ),
  ),
  writtenOut: new Set(['år']),
  numbered: new Set(['stk']),
  currencies: new Set(['kr', 'kroner', 'dkk', 'eur', 'euro', 'nok', 'sek']),
  glued: new Set([
    'kr',
    'mio',
    'mia',
    'mill',
    'pct',
    'mio.kr',
    'mill.kr',
    'mia.kr',
    't.kr',
    'tkr',
    'mkr',
    'mnkr',
    'år',
    'k',
    'm',
  ]),
  numberWords: new Set([...NUMBER_WORDS.keys(), 'million', 'milliard']),
};
