import { createContext, useContext } from 'react';
import type { LanguageCode } from '../messages/language-table';
import type { Messages } from '../messages/messages';

/** Thrown when a view is drawn outside the provider: a programmer's mistake. */
class NoWordsError extends Error {
  override readonly name = 'NoWordsError';
}

/** The language of the pane and everything it says in it. */
export interface Words {
  readonly language: LanguageCode;
  readonly messages: Messages;
}

export const WordsContext = createContext<Words | null>(null);

function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new NoWordsError('A view of the pane needs a WordsContext around it');
  return words;
}

/** All messages of the chosen language. */
export const useMessages = (): Messages => useWords().messages;

/** The chosen language. */
export const useLanguageCode = (): LanguageCode => useWords().language;
