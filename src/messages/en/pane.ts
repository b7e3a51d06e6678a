import type { Severity } from '../../core/checks/finding';
import type { CoverageFacts, PaneWords, SummaryFacts } from '../pane-words';
import { settings } from './pane-settings';
import { accept, fix, live, nav, wrote } from './pane-work';

const count = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
const counted = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;
const listed = (parts: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);

const NAMED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

const severityCount = (severity: Severity, value: number): string => counted(value, ...NAMED[severity]);

function found({ errors, warnings, infos, sheets, amount }: SummaryFacts): string {
  const parts = [
    errors > 0 ? severityCount('error', errors) : null,
    warnings > 0 ? severityCount('warning', warnings) : null,
    infos > 0 ? severityCount('info', infos) : null,
  ].filter((part) => part !== null);
  const stake = amount === null ? '' : ` ${amount} is at stake.`;
  return `Found ${listed(parts)} on ${counted(sheets, 'sheet', 'sheets')}.${stake}`;
}

function coverage({ figures, checked, understood, notUnderstood }: CoverageFacts): string {
  if (figures === 0) return 'There are no figures to check.';
  const rest = [
    understood > 0 ? `${count(understood)} stand alone` : null,
    notUnderstood > 0 ? `${count(notUnderstood)} not understood` : null,
  ].filter((part) => part !== null);
  const tail = rest.length === 0 ? '' : `; ${listed(rest)}`;
  return `${count(checked)} of ${counted(figures, 'figure', 'figures')} compared with others${tail}.`;
}

export const pane: PaneWords = {
  appName: 'Katalogtjek',
  privacy: 'Nothing leaves this workbook.',
  nav,
  accept,
  fix,
  live,
  wrote,
  settings,
  commands: {
    check: 'Check catalogue',
    checkAgain: 'Check again',
    cancel: 'Cancel',
    writeTotals: 'Write totals',
    write: 'Write',
    undo: 'Undo',
    close: 'Close',
    dismiss: 'Close message',
  },
  firstRun: {
    heading: 'Do the figures hold together?',
    points: [
      'Reads overviews, proposals and action plans in the workbook, and the figures in the prose.',
      'Finds the places where two figures cannot both be true, and shows the arithmetic.',
      'Changes nothing until you choose to write something.',
    ],
    example: 'Insert example',
  },
  progress: {
    label: 'Checking the catalogue',
    reading: ({ done, total }) => `Reading sheets: ${count(done)} of ${count(total)}`,
    understanding: ({ done, total }) => `Understanding sheets: ${count(done)} of ${count(total)}`,
    checking: ({ done, total }) => `Comparing figures: ${count(done)} of ${count(total)}`,
    cancelling: 'Stopping…',
    cancelled: 'The check was cancelled. Nothing has changed.',
  },
  summary: {
    heading: 'Result',
    found,
    nothingFound: {
      heading: 'No findings',
      body: 'The figures that could be compared with each other agree.',
    },
    nothingCompared: {
      heading: 'No figures to compare',
      body: 'The catalogue was read, but none of its figures stand in more than one place, so there is nothing to hold them against.',
    },
    nothingRead: {
      heading: 'No catalogue found',
      body: 'The workbook has no sheets with proposals, overviews or action plans. Open a catalogue and check again.',
    },
    coverage,
    allAccepted: {
      heading: 'No open findings',
      body: 'Everything that the check found is accepted with a reason.',
    },
    accepted: (value) => `${counted(value, 'finding is', 'findings are')} accepted`,
  },
  list: {
    label: 'Findings',
    severityCount,
    search: 'Search findings',
    show: 'Show',
    showAll: 'Open findings',
    showAccepted: 'Accepted',
    groupBy: 'Group by',
    grouping: { sheet: 'Sheet', check: 'Check', severity: 'Severity' },
    sortBy: 'Sort by',
    sorting: { severity: 'Severity', amount: 'Kroner', place: 'Place' },
    atStake: (amount) => `${amount} at stake`,
    shown: (shown, all) => `${count(shown)} of ${counted(all, 'finding', 'findings')}`,
    noMatch: 'No findings match the search.',
    clearFilter: 'Show all open findings',
    options: 'View',
    keys: {
      heading: 'Keys in the list',
      button: 'Help with keys',
      rows: [
        { keys: '↑ ↓', does: 'Move in the list' },
        { keys: '← →', does: 'Collapse or expand a group' },
        { keys: 'Enter', does: 'Go to the cell' },
        { keys: 'n', does: 'Next finding' },
        { keys: 'p', does: 'Previous finding' },
        { keys: 'a', does: 'Accept the finding' },
        { keys: 'z', does: 'Undo what was last written' },
        { keys: '?', does: 'Show the keys' },
      ],
    },
  },
  detail: {
    label: 'Selected finding',
    why: 'Why',
    todo: 'What you can do',
    evidence: 'Where the figures stand',
    steps: 'The arithmetic',
    atStake: 'At stake',
    goTo: (address) => `Go to ${address}`,
    readAs: (reading) => `Read as ${reading}`,
    previous: 'Previous finding',
    next: 'Next finding',
    position: (position, of) => `${count(position)} of ${count(of)}`,
    emptyCell: 'Empty cell',
  },
  totals: {
    heading: 'Write totals',
    intro: (cells, sheets) =>
      `${counted(cells, 'cell', 'cells')} on ${counted(sheets, 'sheet', 'sheets')} can get a formula that computes the total from exactly the rows the check counts. Nothing is written until you choose Write.`,
    year: 'Year',
    cell: 'Cell',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    noDifference: 'none',
    formula: 'Formula',
    choose: (label, sheet) => `${label}, ${sheet}`,
    chosen: (cells, of) => `${count(cells)} of ${counted(of, 'cell', 'cells')} chosen`,
    nothing: {
      heading: 'No totals to write',
      body: 'The totals are formulas that compute the right amounts already, or the catalogue has no totals.',
    },
    carrySheet: {
      explain: (sheet) =>
        `A recovery plan has no empty rows for its carry-forward. It can stand on the sheet “${sheet}” and reckon with the plan’s own cells.`,
      write: 'Write the sheet',
    },
    left: {
      heading: 'Left as they are',
      because: {
        'number-as-text': 'one of the numbers is typed as text, so a formula would not count it. Type it as a number.',
        'error-value': 'one of the cells shows an error value. Correct it first.',
      },
    },
    writing: 'Writing…',
    written: (cells) => `Totals were written in ${counted(cells, 'cell', 'cells')}.`,
    undone: (cells) => `${counted(cells, 'cell was', 'cells were')} put back as before.`,
  },
  loading: 'Fetching the page…',
  loadFailed: {
    what: 'A part of Katalogtjek could not be fetched.',
    todo: 'Check the network connection and try again.',
  },
  crash: {
    heading: 'Something went wrong in the pane',
    body: 'The error has not changed the workbook. Reload the pane; if it happens again, send the report to whoever maintains Katalogtjek.',
    report: 'Error report without cell contents',
    copy: 'Copy report',
    copied: 'Copied',
    reload: 'Reload the pane',
  },
  noExcel: {
    heading: 'Open Katalogtjek from Excel',
    body: 'This page belongs in a task pane in Excel. Open a catalogue in Excel and choose Check catalogue on the Home tab.',
  },
  oldExcel: {
    heading: 'This Excel is too old',
    body: 'Katalogtjek needs Excel for Microsoft 365, Excel 2021 or later, or Excel on the web.',
  },
};
