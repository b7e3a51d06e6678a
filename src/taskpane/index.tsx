import { createRoot } from 'react-dom/client';
import { ExcelHost } from '../hosts/excel/excel-host';
import { awaitOffice, hostTheme, type Surroundings } from '../hosts/excel/office-surroundings';
import { da } from '../messages/da';
import { en } from '../messages/en';
import { App } from './App';
import { NoExcel } from './components/EmptyState/NoExcel';
import { Frame } from './components/Frame/Frame';
import { loadFindingsPage } from './components/Pane/pages';
import { loadEngine } from './state/engine';
import type { KeyValueStore } from './state/key-value-store';
import { isDarkTheme } from './theme/is-dark';

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

function view(surroundings: Surroundings) {
  if (surroundings === 'excel') {
    const now = (): Date => new Date();
    return <App host={new ExcelHost()} messages={{ da, en }} isDarkNow={isDarkNow} store={storage()} now={now} />;
  }
  return (
    <Frame messages={da} isDarkNow={isDarkNow}>
      <NoExcel isOld={surroundings === 'old-excel'} />
    </Frame>
  );
}

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new NoRootError('The page has no element with the id "root"');
  const surroundings = await awaitOffice();
  createRoot(root).render(view(surroundings));
  // Fetched ahead; where that fails, the check says so when it is asked for.
  if (surroundings === 'excel') void Promise.all([loadEngine(), loadFindingsPage()]).catch(() => undefined);
}

void start();
