import { useState } from 'react';
import type { PageProps } from '../Pane/page-entry';
import { CheckBar } from '../CheckBar/CheckBar';
import { FindingsView } from '../FindingsView/FindingsView';

/** What the check found, and the way to check again. */
export function FindingsPage({ pane }: PageProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { check, writes, highlights } = pane;
  if (check.result === null) return null;
  return (
    <>
      <CheckBar
        isBusy={writes.isBusy}
        highlights={highlights}
        isHelpOpen={isHelpOpen}
        onHelp={setHelpOpen}
        onCheck={() => void pane.startCheck()}
      />
      <FindingsView pane={pane} result={check.result} onHelp={() => setHelpOpen((isOpen) => !isOpen)} />
    </>
  );
}
