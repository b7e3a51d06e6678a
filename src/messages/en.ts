import type { Messages } from './messages';
import { batch } from './en/batch';
import { cli } from './en/cli';
import { compare } from './en/compare';
import { comparePage } from './en/compare-page';
import { explain } from './en/explain';
import { findings } from './en/findings';
import { memo } from './en/memo';
import { overview } from './en/overview';
import { pane } from './en/pane';
import { sheets } from './en/sheets';
import { troubles } from './en/troubles';
import { written } from './en/written';

/** English. */
export const en: Messages = {
  locale: 'en',
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
