import { da } from './da';
import { en } from './en';
import type { LanguageCode } from './language-table';
import type { Messages } from './messages';

/** The words of every language at once, for the command line. The pane loads only those in use. */
export const LANGUAGES: Readonly<Record<LanguageCode, Messages>> = { da, en };
