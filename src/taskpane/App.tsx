import type { WorkbookHost } from '../app/workbook-host';
import type { Messages } from '../messages/messages';
import type { Locale } from '../messages/pane-words';
import { Frame } from './components/Frame/Frame';
import { Pane } from './components/Pane/Pane';
import { useLocale, type KeyValueStore } from './state/use-locale';

export interface AppProps {
  readonly host: WorkbookHost;
  readonly messages: Readonly<Record<Locale, Messages>>;
  readonly isDarkNow: () => boolean;
  /** Where the choice of language is kept; null where the web view has no storage. */
  readonly store: KeyValueStore | null;
}

/** The pane in the language the user chose. */
export function App({ host, messages, isDarkNow, store }: AppProps) {
  const [locale, setLocale] = useLocale(store);
  return (
    <Frame messages={messages[locale]} isDarkNow={isDarkNow}>
      <Pane host={host} onLanguage={setLocale} />
    </Frame>
  );
}
