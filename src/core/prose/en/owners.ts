import type { OwnerRule } from '../language';

/** Whose a figure is, by the words around it. */
export const OWNERS: readonly OwnerRule[] = [
  {
    owner: 'other-organisation',
    where: 'clause',
    patterns: ['other|neighbouring|similar councils|council|authorities|authority', 'nationally', 'national average'],
  },
  {
    owner: 'other-plan',
    where: 'near',
    patterns: ['action plan', 'recovery plan', 'already agreed|approved|budgeted', 'medium-term plan'],
  },
  { owner: 'legal', where: 'clause', patterns: ['statutory', 'required by law', 'act requires'] },
  {
    owner: 'history',
    where: 'clause',
    dated: true,
    patterns: ['was|were|fell|rose|dropped|spent|saved|received|grew|had', 'has|have ( ~n|~d )', 'since <year:year>'],
  },
  {
    owner: 'indicator',
    where: 'heading',
    patterns: ['effect', 'outcome', 'monitoring', 'indicator', 'target', 'measures of success'],
  },
  { owner: 'background', where: 'heading', patterns: ['background', 'purpose', 'context'] },
  { owner: 'background', where: 'near', dated: false, patterns: ['today', 'currently', 'at present', 'current'] },
];
