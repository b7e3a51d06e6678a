import type { AcceptWords, FixWords, LiveWords, NavWords, WroteWords } from '../pane-work-words';

const count = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** `2026-11-22` as one would say it; what somebody typed in another form stands as typed. */
function day(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

const by = (name: string, date: string): string =>
  `${name === '' ? '' : ` by ${name}`}${date === '' ? '' : ` on ${day(date)}`}`;

export const nav: NavWords = {
  label: 'Pages',
  more: 'More pages',
  pages: {
    findings: 'Check',
    totals: 'Totals',
    overview: 'Overview',
    sheets: 'How I read the sheets',
    compare: 'Compare',
    settings: 'Settings',
  },
};

export const accept: AcceptWords = {
  accept: 'Accept…',
  heading: 'Accept the finding',
  reason: 'Reason',
  reasonMissing: 'Write why the finding can be accepted.',
  name: 'Name',
  hint: 'The reason is written to the sheet Katalogtjek and travels with the workbook. If the numbers change, the finding opens again.',
  save: 'Accept',
  withdraw: 'Open the finding again',
  accepted: (name, date) => `Accepted${by(name, date)}`,
  changed: (name, date) => `Was accepted${by(name, date)}, but its numbers have changed since`,
  switchOff: (check) => `Switch off the check “${check}”`,
};

const cellCount = (cells: number): string => `${count(cells)} ${cells === 1 ? 'cell' : 'cells'}`;

export const fix: FixWords = {
  heading: 'Correct cells',
  fix: 'Correct…',
  total: 'Write the total…',
  hint: 'Nothing is written until you press the button, and it can be undone afterwards.',
  write: (cells) => `Correct ${cellCount(cells)}`,
  more: (cells) => `Show ${count(cells)} more`,
};

export const live: LiveWords = {
  paused: 'Not up to date: the workbook has changed since the check.',
  failed: 'Not up to date: the latest change could not be read.',
  off: 'Live checking is switched off.',
};

export const wrote: WroteWords = {
  accepted: 'The finding is accepted.',
  withdrawn: 'The finding is open again.',
  findings: (sheet) => `The findings stand on the sheet ${sheet}.`,
  schema: (sheet) => `The sheet ${sheet} was inserted.`,
  newCase: (sheet) => `The proposal ${sheet} was inserted.`,
  noOverviewRow: 'The overview had no empty row, so enter the proposal there yourself.',
  newPlan: (sheet) => `The sheet ${sheet} was inserted.`,
  example: (sheet) =>
    `The example was inserted from the sheet ${sheet}. Press Check catalogue to see what doesn’t add up.`,
  exampleGone: 'The example was removed.',
  fixed: (cells) => `${cellCount(cells)} ${cells === 1 ? 'was' : 'were'} corrected.`,
  frozen: (cells) =>
    cells === 1 ? '1 function was replaced by its value.' : `${count(cells)} functions were replaced by their values.`,
  removed: 'The workbook now holds no traces of Katalogtjek.',
  sheetUndone: 'The change was undone.',
  switchedOff: (check) => `The check “${check}” is switched off. It can be switched on again under Settings.`,
  latest: (cells, time) =>
    `Last written ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))}${cells === 0 ? '' : `: ${count(cells)} ${cells === 1 ? 'cell' : 'cells'}`}.`,
};
