import { SEVERITIES, type Severity } from '../../core/checks/finding';
import { worstFirst } from '../../core/checks/order-findings';
import { isOpen, type FindingEntry } from './finding-entry';

export type GroupBy = 'sheet' | 'check' | 'severity';
export type SortBy = 'severity' | 'amount' | 'place';

/** How the user wants to see the findings. */
export interface ListView {
  readonly query: string;
  /** Open findings, all or of one severity; or those that were accepted. */
  readonly show: Severity | 'all' | 'accepted';
  readonly groupBy: GroupBy;
  readonly sortBy: SortBy;
}

export const PLAIN_VIEW: ListView = { query: '', show: 'all', groupBy: 'sheet', sortBy: 'severity' };

export interface FindingGroup {
  /** The sheet, check or severity that its findings share. */
  readonly key: string;
  /** The key without characters that mean something in a selector: sheet names may hold quotes. */
  readonly id: string;
  readonly entries: readonly FindingEntry[];
  readonly counts: Readonly<Record<Severity, number>>;
}

const bySeverity = (a: FindingEntry, b: FindingEntry): number => worstFirst(a.finding, b.finding);

/** Most kroner first; findings without an amount last. */
const byAmount = (a: FindingEntry, b: FindingEntry): number => (b.finding.amount ?? -1) - (a.finding.amount ?? -1);

const byPlace = (a: FindingEntry, b: FindingEntry): number => {
  const [here, there] = [a.finding.cells[0], b.finding.cells[0]];
  if (!here || !there) return a.order - b.order;
  return here.top - there.top || here.left - there.left || a.order - b.order;
};

const ORDERS: Readonly<Record<SortBy, (a: FindingEntry, b: FindingEntry) => number>> = {
  severity: (a, b) => bySeverity(a, b) || byAmount(a, b) || byPlace(a, b),
  amount: (a, b) => byAmount(a, b) || bySeverity(a, b) || byPlace(a, b),
  place: byPlace,
};

const KEYS: Readonly<Record<GroupBy, (entry: FindingEntry) => string>> = {
  sheet: (entry) => entry.sheet,
  check: (entry) => entry.finding.check,
  severity: (entry) => entry.finding.severity,
};

/** Where a group belongs among the others: sheets in tab order, severities from worst, checks by their first finding. */
function rankOf(group: FindingGroup, groupBy: GroupBy, sheetOrder: readonly string[]): number {
  if (groupBy === 'sheet') return sheetOrder.indexOf(group.key);
  if (groupBy === 'severity') return SEVERITIES.findIndex((severity) => severity === group.key);
  return Math.min(...group.entries.map((entry) => entry.order));
}

function isShown(entry: FindingEntry, { show }: ListView): boolean {
  if (show === 'accepted') return !isOpen(entry);
  return isOpen(entry) && (show === 'all' || entry.finding.severity === show);
}

function matches(entry: FindingEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { what, evidence } = entry.described;
  const text = [entry.sheet, entry.finding.check, what, ...evidence.map(({ address }) => address)]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

export function countSeverities(entries: readonly FindingEntry[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of entries) counts[finding.severity] += 1;
  return counts;
}

/** Filters, sorts and groups the findings. Every word of the query must occur in a finding's message, sheet or addresses. */
export function arrangeFindings(
  entries: readonly FindingEntry[],
  view: ListView,
  sheetOrder: readonly string[],
): readonly FindingGroup[] {
  const words = view.query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = entries.filter((entry) => isShown(entry, view) && matches(entry, words));
  const grouped = new Map<string, FindingEntry[]>();
  for (const entry of [...shown].sort(ORDERS[view.sortBy])) {
    const key = KEYS[view.groupBy](entry);
    const group = grouped.get(key);
    if (group) group.push(entry);
    else grouped.set(key, [entry]);
  }
  return [...grouped]
    .map(([key, members]) => ({ key, id: encodeURIComponent(key), entries: members, counts: countSeverities(members) }))
    .map((group) => ({ group, rank: rankOf(group, view.groupBy, sheetOrder) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
}
