import { phraseTable } from '../grammar/phrases';
import type { NounWords } from '../language';
import { danishStems } from './stem';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Stems of words given as they are written. */
const stems = (text: string): ReadonlySet<string> => new Set(text.split(' ').flatMap((word) => danishStems(word)));

/** What Danish noun groups are made of. */
export const NOUNS: NounWords = {
  stop: words(
    // finite verbs and participles that stand where a verb stands
    'x er var bliver blev vil ville skal skulle kan kunne har havde får fik må måtte bør giver gav går gik gør gjorde koster kostede sparer sparede udgør udgjorde ' +
      'svarer svarede falder faldt stiger steg kommer kom ligger lå står stod sker skete sættes sat betyder betød medfører dækker indgår afsættes findes hentes ' +
      'skønnes anslås ventes forventes vurderes frigives frigøres frigør bruger brugte bruges tager tog tages vokser voksede reducerer reducerede øger øgede ' +
      'sænker sænkede opnår opnås opnåede bruttoficeres modsvares modsvarer finansieres nedlægges oprettes antages regnes regner indregnet indregner afsatte hæves ' +
      'ændres lægges lagt frikøbes dvs være blive have få gå gøre spare sparet koste falde faldet stige steget udgøre bestå består følger bor venter løber varer ' +
      'ansættes flyttes hjemtages hjemtaget udsluses opsiges nedsættes nedsat sænkes sænket øges øget svarende stigende faldende fordelt heraf hvoraf herunder ' +
      'takket derudover dertil hertil således nemlig altså ' +
      'anslår foreslår vurderer forventer skønner estimerer beregner venter ønsker tilbyder modtager leverer leverede omfatter rammer trækker ' +
      // pronouns, conjunctions, adverbs
      'som der hvilket hvilke hvor hvornår når hvis da fordi idet så at men mens mod end både enten dels hvad hvem jeg vi de han hun det den man ikke også kun alene ' +
      'allerede aktuelt pt p.t i.dag nu derefter siden fortsat fremover frem ca cirka godt knap over under mere mindre mindst højst op ned ud ind hjem tilbage ' +
      'årligt årlig ugentligt ugentlig månedligt månedlig dagligt varigt løbende indfaset indfasning anbragt flyttet frigjort gået vokset visiteret senest sidste tredjedele tredjedel fjerdedele fjerdedel femtedele femtedel tiendedele tiendedel hos snit gennemsnit sigt d.d forventet i alt samt eller og netto brutto fuldt gennemsnitligt ' +
      'hver hvert hverken uden ved inden efter før mellem gennem blandt omkring trods ifølge jf jævnfør inkl ekskl pr per medio primo ultimo derfor dog desuden samtidig endvidere ligeledes om',
  ),
  verbEndings: ['es'],
  notVerbEndings: ['ernes', 'enes', 'eres', 'ettes', 'ies', 'ælles', 'alles'],
  determiners: words(
    'den det de en et én ét sin sit sine dens dets deres vores hele alle denne dette disse dennes begge samme egen eget egne al alt nogle nogen kommunens forvaltningens',
  ),
  inner: words('for til på i af og samt eller vedr vedrørende inden med fra'),
  conjunctions: words('og samt eller'),
  leadIn: words('til på for i vedr vedrørende'),
  by: words('på med til'),
  against: words('mod til'),
  totals: phraseTable([[true, ['i alt', 'tilsammen', 'sammenlagt']]]),
  of: words('af'),
  beforeOf: words('ud'),
  hedges: words(
    'ca cirka omkring op mod til knap godt over under mere mindre end mindst højst i alt samlet yderligere netto brutto svarende hvad der svarer lidt næsten',
  ),
  adjectiveEndings: [
    'ede',
    'ske',
    'ige',
    'elle',
    'bare',
    'ende',
    'ale',
    'ive',
    'ære',
    'tte',
    'gte',
    'kte',
    'rte',
    'nte',
  ],
  adjectives: words(
    'nye ny nyt ekstra store små større mindre faste fast private privat ledige unge ældre særlige fulde eksterne interne tomme erfarne hele halve egne øvrige yderligere ' +
      'ekstra yderligere udvalgte midlertidige varige almene sikrede berørte nuværende borgerrettede lukkede åbne gratis tidlige voksne dyre dyreste billige lokale fælles flere tværgående',
  ),
  weightless: stems(
    'samlede samlet total totale årlige årlig hele nuværende eksisterende nye ny forventede forventet øvrige ca alt svarende kommunens forvaltningens',
  ),
  general: stems(
    'udgift udgifter ramme budget beløb omsætning besparelse område forbrug økonomi pris niveau antal indtægt reduktion effektivisering effekt midler omkostning sum andel del bevilling',
  ),
  countNames: words('antal antallet tallet normering normeringen kapacitet kapaciteten bestand sum'),
  cases: stems(
    'antal antallet sager borgere pladser forløb årsværk stillinger besøg henvendelser anbringelser elever børn',
  ),
  stem: danishStems,
};
