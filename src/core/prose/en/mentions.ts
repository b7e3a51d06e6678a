import type { MentionWords } from '../language';

/** Words around a proposal's ID. */
export const MENTIONS: MentionWords = {
  about: new Set(['on', 'about', 'regarding', 'concerning']),
};
