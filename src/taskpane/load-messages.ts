import type { Messages } from '../messages/messages';
import type { Locale } from '../messages/pane-words';

/** The words of one language, in a part of the program of their own. The names let a test find them among the built files. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'en') return (await import(/* webpackChunkName: "messages-en" */ '../messages/en')).en;
  return (await import(/* webpackChunkName: "messages-da" */ '../messages/da')).da;
}
