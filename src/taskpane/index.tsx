import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excel-host';
import { awaitOffice, hostTheme, type Surroundings } from '../hosts/excel/office-surroundings';
import { loadMessages } from '../messages/language-table';
import { App } from './App';
import { NoExcel } from './components/EmptyState/NoExcel';
import { Frame } from './components/Frame/Frame';
import { loadFindingsPage } from './components/Pane/pages';
import { EarlierWorkbookProvider } from './EarlierWorkbookProvider';
import type { EarlierWorkbook } from './earlier-workbook-context';
import { loadEngine } from './state/engine';
import type { KeyValueStore } from './state/key-value-store';
import { recallLanguage } from './state/use-language';
import { isDarkTheme } from './theme/is-dark';
import type { Words } from './words-context';

/** Thrown when the page lacks the element the pane is drawn in. */
class NoRootError extends Error {
  override readonly name = 'NoRootError';
}

function isDarkNow(): boolean {
  return isDarkTheme({ ...hostTheme(), prefersDark: matchMedia('(prefers-color-scheme: dark)').matches });
}

/** The web view's storage; reading the property alone throws where the user has switched storage off. */
function storage(): KeyValueStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** The file reader is several times the pane itself: fetched when a file has been chosen. */
const readEarlierFile: EarlierWorkbook['readFile'] = async (bytes, name) =>
  (await import('../hosts/xlsx/read-snapshot')).readSnapshot(bytes, name);

function view(surroundings: Surroundings, first: Words, store: KeyValueStore | null) {
  if (surroundings === 'excel') {
    const languages = { first, load: loadMessages };
    const now = (): Date => new Date();
    return (
      <EarlierWorkbookProvider readFile={readEarlierFile}>
        <App host={new ExcelHost()} languages={languages} isDarkNow={isDarkNow} store={store} now={now} />
      </EarlierWorkbookProvider>
    );
  }
  return (
    <Frame words={first} isDarkNow={isDarkNow}>
      <NoExcel isOld={surroundings === 'old-excel'} />
    </Frame>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new NoRootError('The page has no element with the id "root"');
  const store = storage();
  // Fetched while Excel gets ready; once more where the network failed.
  const language = recallLanguage(store);
  const words = loadMessages(language).catch(() => loadMessages(language));
  const [surroundings, messages] = await Promise.all([awaitOffice(), words]);
  createRoot(root).render(view(surroundings, { language, messages }, store));
  // Fetched ahead; where that fails, the check says so when it is asked for.
  if (surroundings === 'excel') void Promise.all([loadEngine(), loadFindingsPage()]).catch(() => undefined);
}

void start();
