import { useCallback, useState } from 'react';
import type { CheckResult } from '../../app/check-workbook';
import type { WorkbookHost } from '../../app/workbook-host';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { Edit } from '../../core/workbook/edit-plan';
import { useCheck } from './use-check';
import { useNotice } from './use-notice';
import { useStale } from './use-stale';
import { useTotals } from './use-totals';

export type Page = 'findings' | 'totals';

export type PaneState = ReturnType<typeof usePane>;

/** What the pane shows and what its buttons do. */
export function usePane(host: WorkbookHost) {
  const [page, setPage] = useState<Page>('findings');
  const notices = useNotice();
  const { isStale, markStale, markFresh } = useStale(host);
  const check = useCheck(host, notices);
  const totals = useTotals(host, notices, markStale);
  const { show } = notices;

  const startCheck = useCallback(async (): Promise<CheckResult | null> => {
    // Before the run, so that a change during it is not forgotten.
    markFresh();
    setPage('findings');
    const result = await check.run();
    if (result === null && isStale) markStale();
    return result;
  }, [check, isStale, markFresh, markStale]);

  const openTotals = useCallback(async () => {
    const isReady = check.result !== null && !isStale;
    if (isReady || (await startCheck()) !== null) setPage('totals');
  }, [check.result, isStale, startCheck]);

  const writeTotals = useCallback(
    async (edits: readonly Edit[]) => {
      if (await totals.write(edits)) setPage('findings');
    },
    [totals],
  );

  const goTo = useCallback(
    async (cell: CellRange) => {
      const answer = await host.reveal(cell);
      if (!answer.ok) show({ notice: 'trouble', trouble: answer });
    },
    [host, show],
  );

  return { page, setPage, notices, isStale, check, totals, startCheck, openTotals, writeTotals, goTo };
}
