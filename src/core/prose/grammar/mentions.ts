import type { MentionWords } from '../language';
import type { ProposalMention } from '../prose-figure';
import type { Sentence } from '../scan/token';

const PROPOSAL_ID = /^\p{Lu}{2,6}-?\d{1,4}$/u;

/** Proposals' IDs in a sentence, with the subject beside them. */
export function mentionsIn(text: string, sentence: Sentence, _words: MentionWords): ProposalMention[] {
  return sentence.tokens.flatMap((token) => {
    const id = text.slice(token.start, token.end);
    if (token.kind !== 'code' || !PROPOSAL_ID.test(id)) return [];
    return [{ id, start: token.start, end: token.end, subject: null, sentence: sentence.number }];
  });
}
