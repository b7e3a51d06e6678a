import type { OwnerRule } from '../language';

/** Whose a figure is, by the words around it; the first rule that fits decides, and none means the proposal's own. */
export const OWNERS: readonly OwnerRule[] = [
  {
    owner: 'other-organisation',
    where: 'clause',
    patterns: [
      'andre kommuner',
      'nabokommuner|nabokommunerne|nabokommune|nabokommunen',
      'landsgennemsnittet',
      'på landsplan',
      'sammenligningskommunerne|sammenligningskommuner',
    ],
  },
  {
    owner: 'other-plan',
    where: 'near',
    patterns: [
      'handleplanen|handleplan|handlingsplanen|handlingsplan|strategiplanen|strategiplan|genopretningsplanen|genopretningsplan',
      'tidligere vedtaget|vedtagne',
      'allerede indregnet|vedtaget|budgetteret|indarbejdet',
    ],
  },
  {
    owner: 'legal',
    where: 'clause',
    patterns: [
      'lovkrav|lovpligtig|lovpligtige',
      'loven|serviceloven|folkeskoleloven kræver|foreskriver|fastsætter|giver',
    ],
  },
  {
    owner: 'history',
    where: 'clause',
    dated: true,
    patterns: [
      'blev|var|udgjorde|havde|brugte|leverede|kostede|fik|steg|faldt|hentede|modtog|gennemgik|gennemførte|sparede',
      // Before a noun these are no verbs: "færre købte pladser".
      '~erne|~en|kommunen|regionen|vi|forvaltningen|området|centret|centeret|<year:year> købte|anvendte',
      'er ( .. )? steget|faldet|vokset|gået|øget|reduceret|blevet',
      'siden <year:year>',
      'er <x:year> steget|faldet',
    ],
  },
  {
    owner: 'indicator',
    where: 'heading',
    patterns: ['effekt', 'opfølgning', 'succeskriterie', 'måltal', 'indikator', 'nøgletal'],
  },
  // A saving of a year to come is the proposal's own, wherever it is told.
  { owner: 'proposal', where: 'near', dated: true, patterns: ['der spares', 'spares der', 'spares'] },
  { owner: 'background', where: 'heading', patterns: ['baggrund', 'formål'] },
  {
    owner: 'background',
    where: 'near',
    dated: false,
    patterns: [
      'i dag',
      'aktuelt',
      'for tiden',
      'p.t|pt',
      'omsættes',
      'nuværende',
      'er siden|tidligere',
      'de seneste <x:duration>',
      'de sidste <x:duration>',
    ],
  },
];
