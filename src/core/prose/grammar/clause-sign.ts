import type { ClauseWords } from '../language';

/** What a word does to those before it: names the proposal's own side, may begin a clause, says that something saves or changes, announces an ID. */
export type ClauseSign = 'own' | 'joint' | 'verb' | 'proposal' | null;

export function clauseSign(word: string, { own, joints, verbs, proposals }: ClauseWords): ClauseSign {
  if (own.has(word)) return 'own';
  if (joints.has(word)) return 'joint';
  if (verbs.has(word)) return 'verb';
  return proposals.has(word) ? 'proposal' : null;
}
