import type { Messages } from './messages';
import { cli } from './da/cli';
import { explain } from './da/explain';
import { findings } from './da/findings';
import { pane } from './da/pane';
import { troubles } from './da/troubles';
import { written } from './da/written';

/** Danish. */
export const da: Messages = { locale: 'da', findings, explain, pane, cli, troubles, written };
