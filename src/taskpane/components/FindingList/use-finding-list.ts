import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
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
  /** The finding that is to have the focus, where the user's doing elsewhere led to it. */
  readonly focusOn: { readonly id: string } | null;
  readonly onAccept: (id: string) => void;
  readonly onUndo: () => void;
  readonly onHelp: () => void;
}

/** Ids are URI-encoded, so they can stand in a selector as they are. */
function findRow(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-finding="${id}"]`) ?? null;
}

/** The row that Tab would lead to. */
function tabStop(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? null;
}

/** The finding an event happened on, null for a heading. */
function findingOf(event: SyntheticEvent): string | null {
  return (event.target as Element).closest<HTMLElement>('[data-finding]')?.dataset['finding'] ?? null;
}

/** The id that n, p or End leads to among the unfolded findings; undefined for any other key, null where there is none. */
function destination(key: string, ids: readonly string[], selectedId: string | null): string | null | undefined {
  const at = selectedId === null ? -1 : ids.indexOf(selectedId);
  if (key === 'n') return ids[at + 1] ?? null;
  if (key === 'p') return (at < 0 ? ids.at(-1) : ids[at - 1]) ?? null;
  return key === 'End' ? (ids.at(-1) ?? null) : undefined;
}

/** What a letter does besides moving; false for a key that does nothing. */
function pressed(event: KeyboardEvent, id: string | null, { onAccept, onUndo, onHelp }: FindingListProps): boolean {
  const does: Readonly<Record<string, () => void>> = {
    a: () => id !== null && onAccept(id),
    z: onUndo,
    '?': onHelp,
  };
  const act = does[event.key];
  if (!act) return false;
  event.preventDefault();
  // Else the tree would take a letter for the beginning of a name.
  event.stopPropagation();
  act();
  return true;
}

/** Which groups are folded, and what the keys do. Groups start open; only folding is remembered. */
export function useFindingList(props: FindingListProps) {
  const { groups, selectedId, focusOn, onSelect, onOpen } = props;
  const listRef = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<TreeItemValue>>(new Set());
  // The finding a key asked for; its block may have to be drawn before it can have the focus.
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  const open = useMemo(() => groups.filter(({ id }) => !folded.has(id)), [groups, folded]);

  const onOpenChange = (_event: unknown, change: TreeOpenChangeData): void => {
    const next = new Set(folded);
    if (change.open) next.delete(change.value);
    else next.add(change.value);
    setFolded(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (pressed(event, findingOf(event) ?? selectedId, props)) return;
    const ids = open.flatMap(({ entries }) => entries.map(({ id }) => id));
    const id = destination(event.key, ids, selectedId);
    if (id === undefined) return;
    event.preventDefault();
    // Else the tree would take a letter for the beginning of a name.
    event.stopPropagation();
    if (id === null) return;
    setWanted({ id });
    if (event.key !== 'End') onOpen(id);
  };

  const onClick = (event: SyntheticEvent): void => {
    const id = findingOf(event);
    if (id !== null) onOpen(id);
  };

  /** Once a finding is shown, moving in the list shows the one under the focus. */
  const onFocus = (event: SyntheticEvent): void => {
    const id = findingOf(event);
    if (id !== null && selectedId !== null && selectedId !== id) onSelect(id);
  };

  useEffect(() => {
    if (wanted !== null) findRow(listRef.current, wanted.id)?.focus();
  }, [wanted]);

  useEffect(() => {
    if (focusOn === null) return;
    // A fix may have taken more findings off the list than its own; then the list itself has the focus.
    (findRow(listRef.current, focusOn.id) ?? tabStop(listRef.current))?.focus();
  }, [focusOn]);

  // Stepping through findings elsewhere keeps the shown one in sight; the focus stays where it is.
  useEffect(() => {
    if (selectedId !== null) findRow(listRef.current, selectedId)?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const openIds = useMemo(() => open.map(({ id }) => id), [open]);
  return { listRef, openIds, wantedId: wanted?.id ?? null, onOpenChange, onKeyDown, onClick, onFocus };
}
