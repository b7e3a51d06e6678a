import type { Messages } from './messages';
import { cli } from './en/cli';
import { explain } from './en/explain';
import { findings } from './en/findings';
import { pane } from './en/pane';
import { troubles } from './en/troubles';
import { written } from './en/written';

/** English. */
export const en: Messages = { locale: 'en', findings, explain, pane, cli, troubles, written };
