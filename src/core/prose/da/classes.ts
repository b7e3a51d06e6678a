import type { WordClasses } from '../grammar/pattern';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Word classes that Danish patterns refer to. */
export const CLASSES: WordClasses = {
  yields: words(
    'sparer giver reducerer udgør nedbringer sænker spares frigør frigiver betyder medfører beløber koster øger indbringer svarer give spare reducere frigøre frigive medføre udgøre opnås hentes',
  ),
  reduces: words('reduceres sænkes nedsættes beskæres nedskrives mindskes falder reduceret sænket nedbringes'),
  changes: words(
    'falder faldt faldet falde stiger steg steget stige reduceres reduceret reducere reducerer sænkes sænket sænke hæves hævet øges øget udvides udvidet udvide ' +
      'ændres ændret nedsættes nedsat går gå gået vokser vokset nedbringes nedbragt beskæres forkortes forkortet forlænges',
  ),
  settles: words(
    'hæves hævet sænkes sænket reduceres reduceret forhøjes forhøjet nedsættes nedsat nedskæres nedskåret ændres ændret justeres justeret nedjusteres nedjusteret ' +
      'opjusteres opjusteret nedbringes nedbragt øges øget skæres skåret beskæres beskåret nedskrives nedskrevet udvides udvidet forkortes forkortet',
  ),
  weekdays: words(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag hverdage hverdag mandag-torsdag mandag-fredag mandage tirsdage onsdage torsdage fredage lørdage søndage',
  ),
  months: words(
    'januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec',
  ),
  people: words(
    'børn unge borgere borger barn ung ældre personer person elever elev medarbejdere mennesker voksne kvinder mænd piger drenge dem færre flere ' +
      'børnene borgerne førtidspensionister kontanthjælpsmodtagere beboere københavnere patienter familier årgange småbørn teenagere',
  ),
  sections: words(
    'tabel tabellen tabeller figur figurer bilag bilagene afsnit kapitel kap punkt pkt appendiks kolonne række linje dagsordenspunkt scenarie scenario ' +
      'spor trin fase etape pejlemærke benchmark indikator note fodnote forudsætning model kategori zone variant alternativ',
  ),
  series: words(
    'uge uger rute ruter opgang sal stue team hold klasse gruppe pulje distrikt bygning lokale blok afdeling vision niveau kode artskode formular skema spørgsmål initiativ indsatsområde tiltag forslag business case',
  ),
};
