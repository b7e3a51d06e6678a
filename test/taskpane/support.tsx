import { FluentProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { da } from '../../src/messages/da';
import { en } from '../../src/messages/en';
import type { LanguageCode } from '../../src/messages/language-table';
import { WordsContext } from '../../src/taskpane/words-context';
import { paneTheme } from '../../src/taskpane/theme/pane-theme';

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
// Nor has it a system that prefers a colour scheme.
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;

export const MESSAGES = { da, en };

/** Draws a view as the pane does: in a theme and a language. */
export function draw(view: ReactElement, language: LanguageCode = 'da') {
  return render(view, {
    wrapper: ({ children }) => (
      <FluentProvider theme={paneTheme(false)}>
        <WordsContext value={{ language, messages: MESSAGES[language] }}>{children}</WordsContext>
      </FluentProvider>
    ),
  });
}
