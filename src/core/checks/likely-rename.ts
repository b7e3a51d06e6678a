import type { Proposal } from '../catalogue/catalogue';
import type { CheckContext } from './check-context';
import { titlesOf } from './proposal-titles';

/**
 * The other half of a proposal whose ID was mistyped in one place: one is listed and has no sheet, the other has a sheet and is
 * listed nowhere, and both have the same title. Null where there is none, or more than one.
 */
export function likelyRename(proposal: Proposal, context: CheckContext): Proposal | null {
  const isListed = proposal.listings.length > 0;
  const others = new Set(
    titlesOf(proposal)
      .flatMap(({ title }) => context.proposalsTitled(title))
      .filter((other) => other.id !== proposal.id && isOtherHalf(other, isListed)),
  );
  const [other] = others;
  return others.size === 1 && other ? other : null;
}

function isOtherHalf({ listings, cases }: Proposal, isListed: boolean): boolean {
  return isListed ? cases.length > 0 && listings.length === 0 : cases.length === 0 && listings.length > 0;
}
