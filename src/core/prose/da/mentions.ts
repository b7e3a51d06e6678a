import type { MentionWords } from '../language';

/** Words around a proposal's ID. */
export const MENTIONS: MentionWords = {
  introduced: new Set(['forslag', 'forslaget', 'forslagene', 'case', 'casen', 'initiativ', 'initiativet']),
  about: new Set(['om', 'vedr', 'vedrørende', 'angående', 'med']),
};
