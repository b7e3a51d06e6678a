import { useCallback, useState } from 'react';
import type { Locale } from '../../messages/pane-words';

const STORED_AS = 'katalogtjek.language';

/** The part of the browser's storage that the pane uses. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>;

function stored(store: KeyValueStore | null): Locale | null {
  try {
    const value = store?.getItem(STORED_AS);
    return value === 'da' || value === 'en' ? value : null;
  } catch {
    // Storage may be switched off in the web view; the language is then kept for the session.
    return null;
  }
}

function keep(store: KeyValueStore | null, locale: Locale): void {
  try {
    store?.setItem(STORED_AS, locale);
  } catch {
    // As above: the choice holds until the pane closes.
  }
}

/** The language of the pane: the user's own choice, else Danish. */
export function useLocale(store: KeyValueStore | null): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(() => stored(store) ?? 'da');
  const choose = useCallback(
    (next: Locale) => {
      keep(store, next);
      setLocale(next);
    },
    [store],
  );
  return [locale, choose];
}
