import { createContext, useContext } from 'react';
import type { Messages } from '../messages/messages';

/** Thrown when a view is drawn outside the provider: a programmer's mistake. */
class NoWordsError extends Error {
  override readonly name = 'NoWordsError';
}

export const MessagesContext = createContext<Messages | null>(null);

/** All messages of the chosen language. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new NoWordsError('A view of the pane needs a MessagesContext around it');
  return messages;
}
