import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckResult } from '../../../app/check-workbook';
import type { Messages } from '../../../messages/messages';
import { arrangeFindings, countSeverities } from '../../state/arrange-findings';
import { isOpen, type FindingEntry } from '../../state/finding-entry';
import type { OfferedFix } from '../../state/use-fix';
import type { PaneState } from '../../state/use-pane';

/** What the summary says of the open findings. The amount is left out where nothing is at stake. */
function summarise(all: readonly FindingEntry[], { findings }: Messages) {
  const entries = all.filter(isOpen);
  const counts = countSeverities(entries);
  const stake = entries.reduce((sum, { finding }) => sum + (finding.amount ?? 0), 0);
  return {
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    sheets: new Set(entries.map(({ sheet }) => sheet)).size,
    amount: stake > 0 ? findings.atStake(stake) : null,
    accepted: all.length - entries.length,
  };
}

/** The findings of a result as the user wants to see them, and the one that is shown in full. */
export function useFindingsView(pane: PaneState, result: CheckResult, messages: Messages) {
  const { entries, list, goTo } = pane;
  const facts = useMemo(() => summarise(entries, messages), [entries, messages]);
  const wanted = useDeferredValue(list.view);
  const groups = useMemo(
    () =>
      arrangeFindings(
        entries,
        wanted,
        result.sheets.map(({ name }) => name),
      ),
    [entries, wanted, result],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const at = list.selectedId === null ? -1 : shown.findIndex(({ id }) => id === list.selectedId);

  const open = (id: string): void => {
    list.setSelectedId(id);
    const cell = shown.find((entry) => entry.id === id)?.finding.cells[0];
    if (cell) void goTo(cell);
  };
  const step = (by: 1 | -1): void => {
    const next = shown[at + by];
    if (next) open(next.id);
  };
  /** Where the list goes on once the chosen finding has left it. */
  const neighbour = (): string | null => (shown[at + 1] ?? shown[at - 1])?.id ?? null;

  return { facts, groups, shown, at, selected: shown[at] ?? null, open, step, neighbour };
}

/** Dealing with the chosen finding: accepting it, opening it again, mending it; afterwards the list goes on with the next one. */
export function useDealing(pane: PaneState, neighbour: () => string | null) {
  const { list, acceptances, writes } = pane;
  const [begun, setBegun] = useState<{ readonly id: string; readonly doing: 'accept' | 'fix' } | null>(null);
  const [focusOn, setFocusOn] = useState<{ readonly id: string } | null>(null);

  const start = (id: string, doing: 'accept' | 'fix'): void => {
    list.setSelectedId(id);
    setBegun({ id, doing });
  };
  const stop = (): void => {
    setBegun(null);
    if (list.selectedId !== null) setFocusOn({ id: list.selectedId });
  };
  const goOn = async (leaves: Promise<boolean>): Promise<void> => {
    const next = neighbour();
    if (!(await leaves)) return;
    setBegun(null);
    list.setSelectedId(next);
    if (next !== null) setFocusOn({ id: next });
  };
  const accept = ({ finding }: FindingEntry, reason: string, name: string): void =>
    void goOn(acceptances.accept(finding, reason, name));
  const withdraw = ({ finding }: FindingEntry): void => void goOn(acceptances.withdraw(finding));
  const mend = ({ planned }: OfferedFix): void => {
    const edits = planned.map(({ edit }) => edit);
    void goOn(writes.apply({ edits }, { wrote: 'fixed', cells: edits.length }));
  };
  const doingOf = (id: string): 'accept' | 'fix' | null => (begun?.id === id ? begun.doing : null);

  return { doingOf, focusOn, start, stop, accept, withdraw, mend };
}
