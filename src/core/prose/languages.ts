import { DANISH } from './da/language';
import { ENGLISH } from './en/language';
import type { ProseLanguage } from './language';

/** The languages that are read, the default first. */
export const LANGUAGES: readonly ProseLanguage[] = [DANISH, ENGLISH];
