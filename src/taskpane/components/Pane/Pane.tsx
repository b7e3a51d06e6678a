import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { WorkbookHost } from '../../../app/workbook-host';
import type { Locale } from '../../../messages/pane-words';
import { PLAIN_VIEW } from '../../state/arrange-findings';
import { usePane, type PaneState } from '../../state/use-pane';
import { CheckProgress } from '../CheckProgress/CheckProgress';
import { FirstRun } from '../EmptyState/FirstRun';
import { FindingsView } from '../FindingsView/FindingsView';
import { Footer } from '../Footer/Footer';
import { Header } from '../Header/Header';
import { NoticeBar } from '../NoticeBar/NoticeBar';

// Only who writes totals needs the page for it.
const TotalsPage = lazy(async () => ({ default: (await import('../TotalsPage/TotalsPage')).TotalsPage }));

const useStyles = makeStyles({
  // A pane of normal height scrolls in its list; a very low one (high zoom) scrolls as a page.
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    '@media (max-height: 480px)': { height: 'auto', minHeight: '100vh' },
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

export interface PaneProps {
  readonly host: WorkbookHost;
  readonly onLanguage: (locale: Locale) => void;
}

/** The task pane inside its theme and language. */
export function Pane({ host, onLanguage }: PaneProps) {
  const styles = useStyles();
  const pane = usePane(host);
  const { notices, check, totals } = pane;
  return (
    <div className={styles.pane}>
      <Header
        isBusy={check.running !== null || totals.isBusy}
        onCheck={() => void pane.startCheck()}
        onWriteTotals={() => void pane.openTotals()}
      />
      <main className={styles.main}>
        {notices.current !== null && (
          <NoticeBar
            notice={notices.current}
            isBusy={totals.isBusy}
            onUndo={(journal) => void totals.undo(journal)}
            onDismiss={notices.dismiss}
          />
        )}
        <PaneBody pane={pane} />
      </main>
      <Footer onLanguage={onLanguage} />
    </div>
  );
}

function PaneBody({ pane }: { readonly pane: PaneState }) {
  // Kept here, so that they survive a look at the totals and a new check.
  const [view, setView] = useState(PLAIN_VIEW);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const { check, page } = pane;
  if (check.running !== null) return <CheckProgress running={check.running} onCancel={check.cancel} />;
  if (check.result === null) return <FirstRun />;
  if (page === 'totals') {
    return (
      <Suspense fallback={null}>
        <TotalsPage pane={pane} result={check.result} />
      </Suspense>
    );
  }
  return (
    <FindingsView
      result={check.result}
      isStale={pane.isStale}
      view={view}
      onView={setView}
      selectedId={selectedId}
      onSelect={setSelectedId}
      onGoTo={(cell) => void pane.goTo(cell)}
      onCheckAgain={() => void pane.startCheck()}
    />
  );
}
