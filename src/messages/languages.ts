import { da } from './da';
import { en } from './en';
import type { Messages } from './messages';

/** Every language that the program speaks, by its code. The pane loads only the one in use: see `taskpane/load-messages.ts`. */
export const LANGUAGES = { da, en } as const satisfies Readonly<Record<string, Messages>>;

export type LanguageCode = keyof typeof LANGUAGES;
