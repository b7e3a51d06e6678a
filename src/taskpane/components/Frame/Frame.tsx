import { AriaLiveAnnouncer, FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useDark } from '../../state/use-dark';
import { paneTheme } from '../../theme/pane-theme';
import { WordsContext, type Words } from '../../words-context';
import { CrashBoundary } from '../CrashBoundary/CrashBoundary';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

// The browser's own drop-downs and scroll bars follow the scheme, not the theme's tokens.
const useStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  // Not on the provider: its class is put on every layer that opens above the page too.
  page: { minHeight: '100vh' },
});

export interface FrameProps {
  readonly words: Words;
  /** Whether the host is dark now; asked again when it may have changed. */
  readonly isDarkNow: () => boolean;
  readonly children: ReactNode;
}

/** What stands around every view: theme, language, announcements to screen readers, and the net under a crash. */
export function Frame({ words, isDarkNow, children }: FrameProps) {
  const isDark = useDark(isDarkNow);
  const styles = useStyles();
  usePageStyles();
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);
  return (
    <FluentProvider theme={paneTheme(isDark)} className={isDark ? styles.dark : styles.light}>
      <WordsContext value={words}>
        <AriaLiveAnnouncer>
          <div className={styles.page}>
            <CrashBoundary>{children}</CrashBoundary>
          </div>
        </AriaLiveAnnouncer>
      </WordsContext>
    </FluentProvider>
  );
}
