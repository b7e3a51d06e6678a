import { makeStyles, Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { LanguageCode } from '../../../messages/language-table';
import { usePane, type PaneState, type Surroundings } from '../../state/use-pane';
import { useMessages } from '../../words-context';
import { CheckProgress } from '../CheckProgress/CheckProgress';
import { FirstRun } from '../EmptyState/FirstRun';
import { Footer } from '../Footer/Footer';
import { NoticeBar } from '../NoticeBar/NoticeBar';
import { PaneNav } from '../PaneNav/PaneNav';
import { PAGES } from './pages';

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
  readonly surroundings: Surroundings;
  readonly onLanguage: (language: LanguageCode) => void;
}

/** The task pane inside its theme and language. */
export function Pane({ surroundings, onLanguage }: PaneProps) {
  const styles = useStyles();
  const pane = usePane(surroundings, onLanguage);
  const { notices, writes } = pane;
  return (
    <div className={styles.pane}>
      <PaneNav
        pages={PAGES}
        current={pane.page}
        onOpen={({ id, needsResult }) => void pane.openPage(id, needsResult)}
      />
      <main className={styles.main}>
        {notices.current !== null && (
          <NoticeBar
            notice={notices.current}
            isBusy={writes.isBusy}
            onUndo={() => void writes.undo()}
            onDismiss={notices.dismiss}
          />
        )}
        <PaneBody pane={pane} />
      </main>
      <Footer onLanguage={onLanguage} />
    </div>
  );
}

/** Milliseconds after which a page that is being fetched says so; most are there before. */
const FETCHING_SHOWS = 400;

function PaneBody({ pane }: { readonly pane: PaneState }) {
  const { check, page, newSheets, writes } = pane;
  const { loading } = useMessages().pane;
  const entry = PAGES.find(({ id }) => id === page);
  if (check.running !== null) return <CheckProgress running={check.running} onCancel={check.cancel} />;
  if (page === 'findings' && check.result === null) {
    return (
      <FirstRun
        isBusy={writes.isBusy}
        onCheck={() => void pane.startCheck()}
        onExample={() => void newSheets.example()}
      />
    );
  }
  if (!entry) return null;
  return (
    <Suspense fallback={<Spinner size="tiny" delay={FETCHING_SHOWS} label={loading} />}>
      <entry.View pane={pane} />
    </Suspense>
  );
}
