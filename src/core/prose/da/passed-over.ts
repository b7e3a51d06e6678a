import type { PassedOverRule } from '../language';

/** Digits that are no figure, most telling first. */
export const PASSED_OVER: readonly PassedOverRule[] = [
  {
    because: 'legal',
    patterns: [
      '§ §? ( #any / %code ) ( stk|nr|pkt #any )? ( ( , / og / eller / samt / \\/ / - / – / til / hhv / , og ) §? §? ( #paragraphs / %code ) )*',
      '§ §? ( #any / %code ) ( og|eller|\\/|- §? ( #any / %code ) )?  ( stk|nr|pkt #any )?',
      'paragraf|paragrafferne|paragraffen ( #any / %code ) ( og|eller|, ( #paragraphs / %code ) )*',
      'lov|lovbekendtgørelse|lbk|bekendtgørelse|bek|cirkulære|vejledning|direktiv|forordning nr #any ( af ( d|den )? ( #date / #day . @months ) #year? )?',
      'stk #any ( ( , / og / eller / - / – ) #any )* ( nr #any )?',
      'sel|abl|retssikkerhedsloven|serviceloven|servicelovens|lab|lov|almenboligloven|beskæftigelsesloven #paragraphs',
      'artikel|art #any',
    ],
  },
  {
    because: 'date',
    patterns: [
      '#day . @months #year?',
      '#day . - #day . @months #year?',
      '#day . og|til #day . @months #year?',
      '#fulldate',
      'd|den|pr|til|inden|fra|senest|efter|før ( d|den )? #date .? #year?',
      'd|den|pr|til|inden|fra|senest ( d|den )? #day \\/ #month ( - #year / #year )?',
      '#day \\/ #month ( - #year / #year )',
      '#day \\/ #month \\/ ( #year / #two )',
      '#year - #month2 - #day',
      'd|den #day . ( og|- ( den )? #day . )?',
    ],
  },
  {
    because: 'clock',
    patterns: [
      'kl|klokken #any ( -|–|til|og ( kl )? #any )?',
      '@weekdays ( dog|fra|mellem|kl )* #any -|–|til|og #any',
      '#clock -|–|til #clock',
    ],
  },
  {
    because: 'phone',
    patterns: [
      'tlf|telefon|telefonnummer|tel|mobil|tlf.nr|telefonnr :? +? #any #any* ',
      '#two #two #two #two',
      '#phone',
    ],
  },
  {
    because: 'page-or-section',
    patterns: [
      '^ ( #any / %code ) .|)|:',
      '^ \\( #any \\)',
      '^ #any %code',
      '@sections ( #any / %code ) ( ( , / og / - / – / til / samt ) ( #any / %code ) )*',
      'side|s|sider|sidetal #any ( -|–|og|til #any )?',
      'fodnote|note #any',
    ],
  },
  {
    because: 'price-level',
    patterns: [
      '#year - ? p \\/ l',
      '#year -? p \\/ l',
      '#year -? pl|p.l|priser|prisniveau|p-l|pris-|kroner|niveau',
      '#year -? pris - og lønniveau',
      'prisniveau|pl|pl-niveau|p.l #year',
      'p \\/ l #year',
    ],
  },
  {
    because: 'age',
    patterns: [
      '#any ( -|–|til|og #any )? -|–? årige|åriges|årsalderen',
      '@people ( og|, @people )? ,? ( der er )? ( i alderen )? ( på|fra|mellem|over|under|i|ml|til|omkring )? ( ca )? #any ( -|–|og|til #any )? år|års|mdr|måneder',
      'alderen ( på|fra|mellem|over|under )? #any ( -|–|og|til #any )? år?',
      'fyldt|fylder|fyldte #any år?',
      // "11 over 60 år": how many, and their age.
      '<kept:#> over|under #two år',
      'den unge|barnet|borgeren er ca? #any år',
      'er|var under|over|fyldt #any år',
      '0 -|– #any år|årige ( ( og / , ) #any -|– #any år|årige )*',
      '+ #two år',
      '#two + -? årige|åriges|år',
    ],
  },
  {
    because: 'id-or-name',
    patterns: [
      'covid - #any',
      'konto|kontonr|kontonummer|reg.nr :? #any #any*',
      'nr|nummer|sagsnr|journalnr|j.nr|ej.nr|cvr|cvr-nr|cpr|ean|matr.nr|postnr|løbenr|dok :? #any ( -|\\/ #any )*',
      'version|v|ver|udgave|release|windows|office|generation #any',
      '@series #any ( ( , / og / - / – / til ) #any )*',
      '~nummer|~nummeret|nummer er|:? #any #any*',
      'agenda #any',
      '#any på ( en|den|vores )? skala|skalaen|karakterskala|femtrinsskala',
      'score|scoren|scorer|scorede|karakteren|tilfredsheden ( er|på|var|i|snit|lå|ligger )* #any ud af #any',
      'skala|skalaen|karakterskala ( fra|på )* #any -|–|til #any',
      'i|for år #day',
      'projekt|projektet|program|programmet|strategi|strategien|vision|visionen|plan|planen|politikken|kampagnen|partnerskabet %name* #year',
      '%code',
    ],
  },
  {
    because: 'address',
    patterns: [
      '~vej|~gade|~gaden|~vejen|~allé|~stræde|~torv|~boulevard|~vænget #any ( -|– #any )? ( , #any . )?',
      '#postcode %name',
      ', #year %name',
    ],
  },
  {
    because: 'account',
    patterns: ['#account', 'konto|hovedkonto|funktion|aktivitetsområde|politikområde|bevillingsramme|gruppering #any'],
  },
  {
    because: 'table-unit',
    patterns: [
      '^ 1.000|1000 kr',
      '^ tabel|beløb .. 1.000|1000 kr',
      '1.000|1000 kr ,|(? #year',
      ', 1.000|1000 kr',
      'i|hele 1.000|1000 kr',
      "£ '? #zeros",
      '\\( 1.000|1000 kr',
    ],
  },
];
