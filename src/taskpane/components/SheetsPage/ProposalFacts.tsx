import type { ExplainedProposal } from '../../../app/explain-workbook';
import { proposalFacts } from '../../../app/proposal-facts';
import { useMessages } from '../../words-context';

/** What a case says of its proposal beside its amounts, as points of a list. */
export function ProposalFacts({ proposal }: { readonly proposal: ExplainedProposal }) {
  const { explain } = useMessages();
  return proposalFacts(proposal, explain).map((fact) => <li key={fact}>{fact}</li>);
}
