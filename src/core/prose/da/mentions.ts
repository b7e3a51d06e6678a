import type { MentionWords } from '../language';

/** Words around a proposal's ID. */
export const MENTIONS: MentionWords = {
  about: new Set(['om', 'vedr', 'vedrørende', 'angående', 'med']),
};
