import { useCallback, useState } from 'react';
import type { WorkbookHost } from '../../app/workbook-host';
import { applyEdits, undoEdits } from '../../app/write-totals';
import type { Edit, Journal } from '../../core/workbook/edit-plan';
import type { Notices } from './use-notice';

export interface Totals {
  /** A write or an undo is under way. */
  readonly isBusy: boolean;
  /** Writes the edits; whether it succeeded. The notice says so either way. */
  write(edits: readonly Edit[]): Promise<boolean>;
  undo(journal: Journal): Promise<boolean>;
}

/** Writing totals and taking them back, with the outcome as a notice. `onChanged` hears of every successful change. */
export function useTotals(host: WorkbookHost, notices: Notices, onChanged: () => void): Totals {
  const [isBusy, setBusy] = useState(false);
  const { show } = notices;

  const write = useCallback(
    async (edits: readonly Edit[]) => {
      setBusy(true);
      const answer = await applyEdits(host, edits);
      setBusy(false);
      show(answer.ok ? { notice: 'written', journal: answer.value } : { notice: 'trouble', trouble: answer });
      if (answer.ok) onChanged();
      return answer.ok;
    },
    [host, show, onChanged],
  );

  const undo = useCallback(
    async (journal: Journal) => {
      setBusy(true);
      const answer = await undoEdits(host, journal);
      setBusy(false);
      show(
        answer.ok ? { notice: 'undone', cells: answer.value.entries.length } : { notice: 'trouble', trouble: answer },
      );
      if (answer.ok) onChanged();
      return answer.ok;
    },
    [host, show, onChanged],
  );

  return { isBusy, write, undo };
}
