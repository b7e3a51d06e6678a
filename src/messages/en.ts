import type { Messages } from './messages';
import { cli } from './en/cli';
import { findings } from './en/findings';
import { pane } from './en/pane';
import { troubles } from './en/troubles';

/** English. */
export const en: Messages = { locale: 'en', findings, pane, cli, troubles };
