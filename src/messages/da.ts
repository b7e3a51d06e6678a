import type { Messages } from './messages';
import { batch } from './da/batch';
import { cli } from './da/cli';
import { compare } from './da/compare';
import { comparePage } from './da/compare-page';
import { explain } from './da/explain';
import { findings } from './da/findings';
import { memo } from './da/memo';
import { overview } from './da/overview';
import { pane } from './da/pane';
import { sheets } from './da/sheets';
import { troubles } from './da/troubles';
import { written } from './da/written';

/** Danish. */
export const da: Messages = {
  locale: 'da',
  findings,
  explain,
  pane,
  cli,
  batch,
  memo,
  compare,
  comparePage,
  overview,
  sheets,
  troubles,
  written,
};
