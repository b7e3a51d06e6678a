import { useCallback, useState } from 'react';
import type { Messages } from '../../messages/messages';
import type { Locale } from '../../messages/pane-words';
import { keep, recall, type KeyValueStore } from './key-value-store';

const STORED_AS = 'katalogtjek.language';

/** The words of one language now, and the way to another's: only the language in use is loaded. */
export interface Languages {
  readonly first: Messages;
  readonly load: (locale: Locale) => Promise<Messages>;
}

/** The language of the pane: the user's own choice, else Danish. */
export function recallLocale(store: KeyValueStore | null): Locale {
  return recall(store, STORED_AS) === 'en' ? 'en' : 'da';
}

/** The words in use, and the choice of another language, kept for the next time. One that can't be loaded is not chosen. */
export function useLanguage(
  store: KeyValueStore | null,
  { first, load }: Languages,
): readonly [Messages, (locale: Locale) => void] {
  const [messages, setMessages] = useState(first);
  const choose = useCallback(
    (next: Locale) => {
      const change = async (): Promise<void> => {
        const words = await load(next).catch(() => null);
        if (words === null) return;
        keep(store, STORED_AS, next);
        setMessages(words);
      };
      void change();
    },
    [store, load],
  );
  return [messages, choose];
}
