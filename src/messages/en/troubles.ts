import { formatAddress, type CellRange } from '../../core/workbook/cell-ref';
import type { FilePart } from '../../core/workbook/host-trouble';
import type { TroubleWords } from '../trouble-words';

const NAMED_AT_MOST = 5;

/** The first few by name, the rest as a number: a message must stay one sentence. */
function some(names: readonly string[]): string {
  const rest = names.length - NAMED_AT_MOST;
  if (rest <= 1) return new Intl.ListFormat('en-GB').format(names);
  return `${names.slice(0, NAMED_AT_MOST).join(', ')} and ${new Intl.NumberFormat('en-GB').format(rest)} more`;
}

const cellsOf = (cells: readonly CellRange[]): string => some(cells.map(formatAddress));

const UNREADABLE = {
  'not-a-workbook': {
    what: 'The file is not an Excel workbook that can be read.',
    todo: 'Choose an .xlsx file, or save it again from Excel.',
  },
  'no-sheets': {
    what: 'The workbook has no sheets with contents.',
    todo: 'Choose a workbook with a catalogue in it.',
  },
  password: {
    what: 'The file is locked with a password.',
    todo: 'Open it in Excel, remove the password, save a copy and try again.',
  },
  missing: {
    what: 'The file does not exist.',
    todo: 'Check the path and the file name.',
  },
} as const;

const FILE_PARTS: Readonly<Record<FilePart, string>> = {
  'add-ins': 'add-ins',
  charts: 'charts',
  comments: 'comment threads',
  'data-connections': 'data connections',
  'defined-names': 'names with formulas',
  drawings: 'shapes',
  'dynamic-arrays': 'dynamic array formulas',
  'embedded-objects': 'embedded objects',
  'external-links': 'links to other workbooks',
  'form-controls': 'form controls',
  macros: 'macros',
  'other-data': 'other embedded data',
  'pivot-tables': 'pivot tables',
  properties: 'document properties',
  slicers: 'slicers',
  sparklines: 'sparklines',
  'structure-protection': 'the protection of the workbook’s structure',
  'table-formulas': 'tables with calculated columns',
  validations: 'validations and formats across sheets',
};

export const troubles: TroubleWords = {
  'read-only': () => ({
    what: 'The workbook is read-only, so nothing was written.',
    todo: 'Save a copy or choose Edit, and try again.',
  }),
  protected: ({ sheets }) => ({
    what: `${sheets.length === 1 ? 'The sheet' : 'The sheets'} ${some(sheets)} ${sheets.length === 1 ? 'is' : 'are'} protected, so nothing was written.`,
    todo: 'Remove the protection under Review, and try again.',
  }),
  'structure-protected': () => ({
    what: 'The structure of the workbook is protected, so sheets can’t be added or removed, and nothing was written.',
    todo: 'Turn the protection off under Review, Protect Workbook, and try again.',
  }),
  'name-taken': ({ name }) => ({
    what: `There is a sheet or table named ${name} already, so nothing was written.`,
    todo: 'Rename it, or choose another name, and try again.',
  }),
  gone: ({ what }) => ({
    what: `${what} is no longer in the workbook.`,
    todo: 'Check the catalogue again.',
  }),
  'hidden-sheet': ({ sheet }) => ({
    what: `The sheet ${sheet} is hidden and can’t be shown.`,
    todo: 'Right-click a sheet, choose Unhide, and try again.',
  }),
  'busy-editing': () => ({
    what: 'Excel is waiting because you are typing in a cell.',
    todo: 'Press Enter or Esc in the cell, and try again.',
  }),
  'too-large': () => ({
    what: 'The workbook is too large to be fetched from Excel.',
    todo: 'Delete empty formatted areas on the largest sheets or split the workbook, and try again.',
  }),
  cancelled: () => ({
    what: 'The action was cancelled and nothing has changed.',
    todo: 'Start it again when you are ready.',
  }),
  'host-lost': () => ({
    what: 'The connection to Excel was lost.',
    todo: 'Close the pane and open it again from the ribbon.',
  }),
  'changed-meanwhile': ({ cells }) => ({
    what: `Nothing was written because ${cellsOf(cells)} changed in the meantime.`,
    todo: 'Check the catalogue again and look through the changes.',
  }),
  'blocked-cells': ({ cells }) => ({
    what: `Nothing was written because ${cellsOf(cells)} ${cells.length === 1 ? 'is' : 'are'} merged or part of an array formula.`,
    todo: 'Unmerge the cells or leave the row out, and try again.',
  }),
  unsupported: ({ needs }) => ({
    what: `This version of Excel lacks ${needs}.`,
    todo: 'Update Excel, or open the workbook in Excel on the web.',
  }),
  unreadable: ({ why }) => UNREADABLE[why],
  'would-lose': ({ parts }) => ({
    what: `The file was not saved, because some of what it holds would be lost: ${some(parts.map((part) => FILE_PARTS[part]))}.`,
    todo: 'Do it in Excel with the Katalogtjek pane instead, where everything is kept.',
  }),
  'not-saved': ({ path }) => ({
    what: `The file can’t be saved as ${path}.`,
    todo: 'Check that the folder exists and that no other program has the file open.',
  }),
  unexpected: ({ code }) => ({
    what: `Excel answered with an unexpected error (${code}).`,
    todo: 'Try again; if it happens again, close and reopen the pane.',
  }),
};
