import type { WordClasses } from '../grammar/pattern';
import type { ClauseWords, OwnerRule } from '../language';
import { CLASSES } from './classes';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const genitives = (of: ReadonlySet<string>): string[] =>
  [...of].flatMap((word) => (word.endsWith('s') ? [`${word}'`, `${word}’`, word] : [`${word}'s`, `${word}’s`]));

const PARTIES = words(
  'state government household households family families companies businesses supplier suppliers contractor contractors operator operators landlord landlords ' +
    'employer employers parents customers tenants motorists developers hospital hospitals police',
);
/** Those that a saving may be made on as well as by. */
const PEOPLE = words('citizens residents users patients');
const REGIONS = words('region regions');

/** Word classes that the patterns of other parties refer to. */
export const PARTY_CLASSES: WordClasses = {
  parties: PARTIES,
  persons: PEOPLE,
  regions: REGIONS,
  ofparties: new Set([...genitives(PARTIES), ...genitives(PEOPLE)]),
  ofregions: new Set(genitives(REGIONS)),
  aside: words('also thus thereby therefore itself themselves alone together each'),
  auxiliary: words('will would can could may might should'),
  gets: words('gets get gains has have achieves achieve makes make receives receive sees see'),
  article: words('a an the its their annual yearly net gross further additional corresponding'),
  gain: words('saving savings gain gains benefit benefits'),
  spending: words('spending expenditure costs'),
};

const saving = (party: string, genitive: string, named: string): readonly string[] => [
  `${party} ( and|or ( the )? ${party} )? ( in|with|of|under %word %word? )? @aside* saves|save|saved|invests|invest`,
  `${party} ( and|or ( the )? ${party} )? ( in|with|of|under %word %word? )? @aside* @auxiliary @aside* save`,
  `${party} ( in|with|of|under %word %word? )? is|are expected|estimated|likely|forecast to save`,
  `${party} @aside* @auxiliary? @gets @article* @gain`,
  `saves|save|saving ( the )? ${party}`,
  `gives|giving ( the )? ${party} @article* @gain`,
  `${genitive} %word? @gain|@spending`,
  `@gain for|to ( the )? ${named}`,
];

/** Figures that are said of the State, companies, citizens and others, and not of the council. */
export const PARTY_RULES: readonly OwnerRule[] = [
  { owner: 'other-organisation', where: 'subject', patterns: saving('@parties|@persons', '@ofparties', '@parties') },
  {
    owner: 'other-organisation',
    where: 'subject',
    unless: 'region',
    patterns: saving('@regions', '@ofregions', '@regions'),
  },
  { owner: 'other-organisation', where: 'behind', patterns: ['for ( the )? @parties'] },
  { owner: 'other-organisation', where: 'behind', unless: 'region', patterns: ['for ( the )? @regions'] },
];

export const CLAUSES: ClauseWords = {
  own: words('proposal council we our service directorate department'),
  joints: new Set([',', ...words('and while but whereas')]),
  verbs: new Set([...(CLASSES.yields ?? []), ...(CLASSES.falls ?? []), ...(CLASSES.changes ?? []), 'save', 'saves']),
  proposals: words('proposal proposals measure initiative'),
};
