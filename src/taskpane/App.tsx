import type { WorkbookHost } from '../app/workbook-host';
import { Frame } from './components/Frame/Frame';
import { Pane } from './components/Pane/Pane';
import type { KeyValueStore } from './state/key-value-store';
import { useLanguage, type Languages } from './state/use-language';

export interface AppProps {
  readonly host: WorkbookHost;
  readonly languages: Languages;
  readonly isDarkNow: () => boolean;
  /** Where choices are kept; null where the web view has no storage. */
  readonly store: KeyValueStore | null;
  readonly now: () => Date;
}

/** The pane in the language the user chose. */
export function App({ host, languages, isDarkNow, store, now }: AppProps) {
  const [words, choose] = useLanguage(store, languages);
  return (
    <Frame words={words} isDarkNow={isDarkNow}>
      <Pane surroundings={{ host, store, now }} onLanguage={choose} />
    </Frame>
  );
}
