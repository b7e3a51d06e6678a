import { AriaLiveAnnouncer, FluentProvider, type Theme } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { WorkbookHost } from '../app/workbook-host';
import type { Messages } from '../messages/messages';
import type { Locale } from '../messages/pane-words';
import { CrashBoundary } from './components/CrashBoundary/CrashBoundary';
import { Pane } from './components/Pane/Pane';
import { useLocale, type KeyValueStore } from './state/use-locale';
import { MessagesContext } from './words-context';

export interface AppProps {
  readonly host: WorkbookHost;
  readonly messages: Readonly<Record<Locale, Messages>>;
  readonly theme: Theme;
  /** Where the choice of language is kept; null where the web view has no storage. */
  readonly store: KeyValueStore | null;
}

/** The pane with its theme, its language and a net under it. */
export function App({ host, messages, theme, store }: AppProps) {
  const [locale, setLocale] = useLocale(store);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <FluentProvider theme={theme}>
      <MessagesContext value={messages[locale]}>
        <AriaLiveAnnouncer>
          <CrashBoundary>
            <Pane host={host} onLanguage={setLocale} />
          </CrashBoundary>
        </AriaLiveAnnouncer>
      </MessagesContext>
    </FluentProvider>
  );
}
