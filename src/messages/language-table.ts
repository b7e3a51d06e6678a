import type { Messages } from './messages';

/** A language by its own name, and its words, a part of the program of their own. The chunks' names let a test find them among the built files. */
interface Language {
  readonly name: string;
  readonly load: () => Promise<Messages>;
}

/** Every language that the program speaks, by its code. */
export const LANGUAGE_TABLE = {
  da: { name: 'Dansk', load: async () => (await import(/* webpackChunkName: "messages-da" */ './da')).da },
  en: { name: 'English', load: async () => (await import(/* webpackChunkName: "messages-en" */ './en')).en },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof LANGUAGE_TABLE;

export const LANGUAGE_CODES = Object.keys(LANGUAGE_TABLE) as readonly LanguageCode[];

/** Whether a text that was stored or chosen is the code of a language. */
export function isLanguageCode(text: string | null): text is LanguageCode {
  return text !== null && Object.hasOwn(LANGUAGE_TABLE, text);
}

/** The words of one language; fails where they can't be fetched. */
export const loadMessages = (language: LanguageCode): Promise<Messages> => LANGUAGE_TABLE[language].load();
