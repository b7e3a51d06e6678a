import { useMemo } from 'react';
import type { CheckResult } from '../../../app/check-workbook';
import { previewTotals } from '../../../app/write-totals';
import type { PaneState } from '../../state/use-pane';
import { useMessages } from '../../words-context';
import { TotalsPreview } from '../TotalsPreview/TotalsPreview';

export interface TotalsPageProps {
  readonly pane: PaneState;
  readonly result: CheckResult;
}

/** The totals that can be written into the workbook as it was checked. */
export function TotalsPage({ pane, result }: TotalsPageProps) {
  const messages = useMessages();
  const { planned, left } = useMemo(() => previewTotals(result, messages), [result, messages]);
  return (
    <TotalsPreview
      planned={planned}
      left={left}
      isBusy={pane.totals.isBusy}
      onWrite={(edits) => void pane.writeTotals(edits)}
      onGoTo={(cell) => void pane.goTo(cell)}
      onBack={() => pane.setPage('findings')}
    />
  );
}
