import { useMemo } from 'react';
import type { CheckResult } from '../../../app/check-workbook';
import { previewTotals } from '../../../app/write-totals';
import type { PaneState } from '../../state/use-pane';
import { useMessages } from '../../words-context';
import type { PageProps } from '../Pane/page-entry';
import { TotalsPreview } from '../TotalsPreview/TotalsPreview';
import { CarrySheet } from './CarrySheet';
import { LatestWrite } from './LatestWrite';

/** The totals that can be written into the workbook as it was checked, and what was written last. */
export function TotalsPage({ pane }: PageProps) {
  const { result } = pane.check;
  return (
    <>
      {/* The notice offers to take back what was written just now; that is not offered twice. */}
      {pane.notices.current?.notice !== 'written' && <LatestWrite writes={pane.writes} />}
      {result !== null && <Preview pane={pane} result={result} />}
    </>
  );
}

function Preview({ pane, result }: { readonly pane: PaneState; readonly result: CheckResult }) {
  const messages = useMessages();
  const { planned, left, ownSheet } = useMemo(() => previewTotals(result, messages), [result, messages]);
  return (
    <>
      <TotalsPreview
        planned={planned}
        left={left}
        isBusy={pane.writes.isBusy}
        onWrite={(edits) => void pane.writeTotals(edits)}
        onGoTo={(cell) => void pane.goTo(cell)}
      />
      {ownSheet && (
        <CarrySheet
          sheet={ownSheet}
          isBusy={pane.writes.isBusy}
          onWrite={(sheet) => void pane.writeTotals([], sheet)}
        />
      )}
    </>
  );
}
