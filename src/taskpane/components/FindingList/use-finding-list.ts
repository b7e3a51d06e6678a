import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TreeItemValue, TreeOpenChangeData } from '@fluentui/react-components';
import type { FindingGroup } from '../../state/arrange-findings';

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly nameOfGroup: (key: string) => string;
  /** Sheet names are left out of addresses under a heading that says the sheet. */
  readonly isGroupedBySheet: boolean;
  readonly selectedId: string | null;
  /** Shows a finding without leaving the list. */
  readonly onSelect: (id: string) => void;
  /** Shows a finding and goes to its cell. */
  readonly onOpen: (id: string) => void;
}

/** Ids are URI-encoded, so they can stand in a selector as they are. */
function findRow(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-finding="${id}"]`) ?? null;
}

/** Which groups are folded, and what the keys do. Groups start open; only folding is remembered. */
export function useFindingList({ groups, selectedId, onSelect, onOpen }: FindingListProps) {
  const listRef = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<TreeItemValue>>(new Set());
  const openItems = groups.map(({ id }) => id).filter((id) => !folded.has(id));

  const onOpenChange = (_event: unknown, { value, open }: TreeOpenChangeData): void => {
    const next = new Set(folded);
    if (open) next.delete(value);
    else next.add(value);
    setFolded(next);
  };

  /** n and p walk through the findings that are unfolded; focus stays in the list. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { n: 1, p: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const ids = groups.filter((group) => !folded.has(group.id)).flatMap(({ entries }) => entries.map(({ id }) => id));
    const at = selectedId === null ? -1 : ids.indexOf(selectedId);
    const next = ids[at < 0 && step < 0 ? ids.length - 1 : at + step];
    if (next === undefined) return;
    findRow(listRef.current, next)?.focus();
    onOpen(next);
  };

  /** Once a finding is shown, moving in the list shows the one under the focus. */
  const onFocus = (id: string): void => {
    if (selectedId !== null && selectedId !== id) onSelect(id);
  };

  // Stepping through findings elsewhere keeps the shown one in sight; the focus stays where it is.
  useEffect(() => {
    if (selectedId !== null) findRow(listRef.current, selectedId)?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  return { listRef, openItems, onOpenChange, onKeyDown, onFocus };
}
