import { useCallback, useState } from 'react';
import { isLanguageCode, type LanguageCode } from '../../messages/language-table';
import type { Words } from '../words-context';
import { keep, recall, type KeyValueStore } from './key-value-store';

const STORED_AS = 'katalogtjek.language';

/** The words of one language now, and the way to another's: only the language in use is loaded. */
export interface Languages {
  readonly first: Words;
  readonly load: (language: LanguageCode) => Promise<Words['messages']>;
}

/** The language of the pane: the user's own choice, else Danish. */
export function recallLanguage(store: KeyValueStore | null): LanguageCode {
  const stored = recall(store, STORED_AS);
  return isLanguageCode(stored) ? stored : 'da';
}

/** The words in use, and the choice of another language, kept for the next time. One that can't be loaded is not chosen. */
export function useLanguage(
  store: KeyValueStore | null,
  { first, load }: Languages,
): readonly [Words, (language: LanguageCode) => void] {
  const [words, setWords] = useState(first);
  const choose = useCallback(
    (language: LanguageCode) => {
      const change = async (): Promise<void> => {
        const messages = await load(language).catch(() => null);
        if (messages === null) return;
        keep(store, STORED_AS, language);
        setWords({ language, messages });
      };
      void change();
    },
    [store, load],
  );
  return [words, choose];
}
