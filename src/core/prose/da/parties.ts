import type { WordClasses } from '../grammar/pattern';
import type { ClauseWords, OwnerRule } from '../language';
import { CLASSES } from './classes';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const genitives = (of: ReadonlySet<string>): ReadonlySet<string> => new Set([...of].map((word) => `${word}s`));

const PARTIES = words(
  'staten regeringen ministeriet ministerierne kommunerne kl leverandøren leverandørerne leverandører entreprenøren entreprenørerne operatøren operatørerne ' +
    'busselskabet busselskaberne trafikselskabet trafikselskaberne virksomhederne virksomheder firmaet firmaerne erhvervslivet boligselskabet boligselskaberne ' +
    'boligorganisationen boligorganisationerne boligforeningen boligforeningerne foreningen foreningerne arbejdsgiveren arbejdsgiverne arbejdsgivere a-kassen a-kasserne ' +
    'forsyningsselskabet forsyningsselskaberne selskabet selskaberne sygehuset sygehusene hospitalet hospitalerne politiet udlejeren udlejerne ejerne grundejerne ' +
    'husstandene husstande husstanden husholdningerne husholdninger familierne familier forældrene forældre lejerne lejere pensionisterne kunderne kunder skatteyderne',
);
/** Those that a saving may be made on as well as by: "besparelsen for borgere over 65". */
const PEOPLE = words('borgerne borgere borgeren brugerne brugere beboerne beboere patienterne pårørende');
const REGIONS = words('regionen regionerne');

/** Word classes that the patterns of other parties refer to. */
export const PARTY_CLASSES: WordClasses = {
  parties: PARTIES,
  persons: PEOPLE,
  regions: REGIONS,
  ofparties: new Set([...genitives(PARTIES), ...genitives(PEOPLE), "kl's", 'kl’s']),
  ofregions: genitives(REGIONS),
  aside: words(
    'også selv samlet samtidig dermed derved herved således årligt desuden tillige ligeledes her dog alene hver tilsammen',
  ),
  auxiliary: words('vil kan kunne skal forventes ventes skønnes vurderes forudsættes'),
  gets: words('får få opnår opnå har have høster høste'),
  article: words('en et den sin sine deres tilsvarende mindre større samlet årlig direkte varig mulig yderligere'),
  gain: words(
    'besparelse besparelsen besparelser gevinst gevinsten gevinster mindreudgift mindreudgiften mindreudgifter merindtægt merindtægten merindtægter ' +
      'provenu provenuet nettobesparelse nettobesparelsen driftsbesparelse driftsbesparelsen effektiviseringsgevinst effektiviseringsgevinsten',
  ),
  spending: words('udgift udgiften udgifter omkostning omkostninger'),
};

/** Who saves, whom the proposal saves something, whose saving it is. `named`: those whose saving can't be one made on them. */
const saving = (party: string, genitive: string, named: string): readonly string[] => [
  `${party} ( og|samt|eller ${party} )? ( i|med|af|under|uden %word %word? )? @aside* sparer|spare|sparede|investerer|afsætter|afholder`,
  `${party} ( og|samt|eller ${party} )? ( i|med|af|under|uden %word %word? )? @aside* @auxiliary ( at )? @aside* spare`,
  `${party} ( og|samt|eller ${party} )? @aside* ( @auxiliary ( at )? )? @gets @article* @gain`,
  `sparer|spare|sparede @aside* ${party}`,
  `får|opnår|har|giver|sikrer @aside* ${party} @aside* @article* @gain`,
  `${genitive} %word? @gain|@spending`,
  `@gain for ${named}`,
];

/** Figures that are said of the State, companies, citizens and others, and not of the municipality. */
export const PARTY_RULES: readonly OwnerRule[] = [
  { owner: 'other-organisation', where: 'subject', patterns: saving('@parties|@persons', '@ofparties', '@parties') },
  {
    owner: 'other-organisation',
    where: 'subject',
    unless: 'region',
    patterns: saving('@regions', '@ofregions', '@regions'),
  },
  { owner: 'other-organisation', where: 'behind', patterns: ['for @parties', 'tilfalder|tilgår @parties|@persons'] },
  { owner: 'other-organisation', where: 'behind', unless: 'region', patterns: ['for|tilfalder|tilgår @regions'] },
];

export const CLAUSES: ClauseWords = {
  own: words(
    'forslaget forslagets kommunen kommunens forvaltningen forvaltningens vi området områdets centret centrets centeret udvalget afdelingen tiltaget tiltagets omlægningen initiativet',
  ),
  joints: new Set([',', ...words('og mens men samt hvorved hvilket så')]),
  verbs: new Set([...(CLASSES.yields ?? []), ...(CLASSES.reduces ?? []), ...(CLASSES.changes ?? [])]),
  proposals: words('forslag forslaget tiltag tiltaget initiativ initiativet'),
};
