import type { RowStatus } from '../reading/sheet-reading';
import type { BusinessCase, Listing } from './catalogue';

/**
 * A proposal's status: what the overview says of it, else its group's list, else its own sheet. A place that says nothing leaves it to
 * the next; a sheet without any figure for a proposal that no list has amounts for is one still to come.
 */
export function proposalStatus(listings: readonly Listing[], cases: readonly BusinessCase[]): RowStatus {
  const isOverview = ({ sheet }: Listing): boolean => sheet.kind === 'overview';
  const places = [...listings.filter(isOverview), ...listings.filter((listing) => !isOverview(listing))];
  const listed = places.find(({ row }) => row.status !== 'active')?.row.status;
  const stated = cases.find(({ sheet }) => sheet.stated?.status)?.sheet.stated?.status?.status;
  if (listed ?? stated) return listed ?? stated ?? 'active';
  const onlyAnnounced = cases.length > 0 && cases.every(({ status }) => status === 'announced');
  return onlyAnnounced && !listings.some(hasAmounts) ? 'announced' : 'active';
}

/** Does an active row of a list give the proposal an amount other than nothing? */
export function hasAmounts({ row }: Listing): boolean {
  return row.status === 'active' && row.cells.some(({ printed }) => printed !== null && printed !== 0);
}
