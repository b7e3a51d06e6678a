import type { ExplainWords } from '../messages/explain-words';
import type { ExplainedProposal } from './explain-workbook';

/** What a case says of its proposal beside its amounts, fact by fact: ID and title, status, groups, payback, follow-up. */
export function proposalFacts(
  { id, title, status, groups, payback, followUp }: ExplainedProposal,
  words: ExplainWords,
): readonly string[] {
  const facts = [
    [id, title].filter((part) => part !== null).join(' '),
    words.rowStatuses[status],
    ...groups.map(words.group),
    ...payback.map((one) => words.payback(one.words, one.cell)),
    followUp.length > 0 ? words.followUp(followUp) : '',
  ];
  return facts.filter((fact) => fact !== '');
}
