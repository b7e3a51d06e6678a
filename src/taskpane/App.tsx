import type { WorkbookHost } from '../app/workbook-host';
import type { Messages } from '../messages/messages';
import type { Locale } from '../messages/pane-words';
import { Frame } from './components/Frame/Frame';
import { Pane } from './components/Pane/Pane';
import type { KeyValueStore } from './state/key-value-store';
import { useLocale } from './state/use-locale';

export interface AppProps {
  readonly host: WorkbookHost;
  readonly messages: Readonly<Record<Locale, Messages>>;
  readonly isDarkNow: () => boolean;
  /** Where choices are kept; null where the web view has no storage. */
  readonly store: KeyValueStore | null;
  readonly now: () => Date;
}

/** The pane in the language the user chose. */
export function App({ host, messages, isDarkNow, store, now }: AppProps) {
  const [locale, setLocale] = useLocale(store);
  return (
    <Frame messages={messages[locale]} isDarkNow={isDarkNow}>
      <Pane surroundings={{ host, store, now }} onLanguage={setLocale} />
    </Frame>
  );
}
