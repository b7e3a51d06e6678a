import type { ExplainedSheet } from '../../../app/explain-workbook';
import { useMessages } from '../../words-context';

/** What a case says of its proposal beside its amounts, as points of a list. */
export function ProposalFacts({ proposal }: { readonly proposal: NonNullable<ExplainedSheet['proposal']> }) {
  const { explain } = useMessages();
  const { id, title, status, groups, payback, followUp } = proposal;
  const facts = [
    [id, title].filter((part) => part !== null).join(' '),
    explain.rowStatuses[status],
    ...groups.map(explain.group),
    ...payback.map(({ cell, words }) => explain.payback(words, cell)),
    followUp.length > 0 ? explain.followUp(followUp) : '',
  ];
  return facts.filter((fact) => fact !== '').map((fact) => <li key={fact}>{fact}</li>);
}
