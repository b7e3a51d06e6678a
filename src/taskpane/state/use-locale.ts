import { useCallback, useState } from 'react';
import type { Locale } from '../../messages/pane-words';
import { keep, recall, type KeyValueStore } from './key-value-store';

const STORED_AS = 'katalogtjek.language';

/** The language of the pane: the user's own choice, else Danish. */
export function useLocale(store: KeyValueStore | null): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(() => (recall(store, STORED_AS) === 'en' ? 'en' : 'da'));
  const choose = useCallback(
    (next: Locale) => {
      keep(store, STORED_AS, next);
      setLocale(next);
    },
    [store],
  );
  return [locale, choose];
}
