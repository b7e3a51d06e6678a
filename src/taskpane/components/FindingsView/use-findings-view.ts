import { useDeferredValue, useMemo } from 'react';
import type { CheckResult } from '../../../app/check-workbook';
import type { CellRange } from '../../../core/workbook/cell-ref';
import type { Messages } from '../../../messages/messages';
import { arrangeFindings, countSeverities, type ListView } from '../../state/arrange-findings';
import { describeAll, type FindingEntry } from '../../state/finding-entry';

export interface FindingsViewProps {
  readonly result: CheckResult;
  readonly isStale: boolean;
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onGoTo: (cell: CellRange) => void;
  readonly onCheckAgain: () => void;
}

/** What the summary says of the findings. The amount is left out where nothing is at stake. */
function summarise(entries: readonly FindingEntry[], { findings }: Messages) {
  const counts = countSeverities(entries);
  const stake = entries.reduce((sum, { finding }) => sum + (finding.amount ?? 0), 0);
  return {
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    sheets: new Set(entries.map(({ sheet }) => sheet)).size,
    amount: stake > 0 ? findings.atStake(stake) : null,
  };
}

/** The findings of a result as the user wants to see them, and the one that is shown in full. */
export function useFindingsView({ result, view, selectedId, onSelect, onGoTo }: FindingsViewProps, messages: Messages) {
  const entries = useMemo(() => describeAll(result, messages), [result, messages]);
  const facts = useMemo(() => summarise(entries, messages), [entries, messages]);
  const wanted = useDeferredValue(view);
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
  const at = selectedId === null ? -1 : shown.findIndex(({ id }) => id === selectedId);

  const open = (id: string): void => {
    onSelect(id);
    const cell = shown.find((entry) => entry.id === id)?.finding.cells[0];
    if (cell) onGoTo(cell);
  };
  const step = (by: 1 | -1): void => {
    const next = shown[at + by];
    if (next) open(next.id);
  };

  return { entries, facts, groups, shown, at, selected: shown[at] ?? null, open, step };
}
