import type { SettingsWords } from '../pane-settings-words';

const count = (value: number): string => new Intl.NumberFormat('en-GB').format(value);
const listed = (parts: readonly string[]): string => new Intl.ListFormat('en-GB').format(parts);

export const settings: SettingsWords = {
  heading: 'Settings',
  language: 'Language',
  live: {
    label: 'Live checking',
    hint: 'When something changes in the workbook, what the change touches is checked again.',
  },
  marks: {
    label: 'Mark findings in the sheets',
    hint: 'The cells get a yellow background while the switch is on. Your own formats are left alone.',
  },
  checks: {
    heading: 'Checks',
    on: (on, all) => `${count(on)} of ${count(all)} checks are on`,
    all: 'Set all back',
    hint: 'Choose how serious a check’s findings are for you, or switch it off.',
    usual: (severity) => `As usual (${severity.toLowerCase()})`,
    off: 'Off',
  },
  insert: {
    heading: 'Insert',
    hint: 'New sheets follow the catalogue’s own years, units and signs.',
    newCase: 'New proposal',
    newPlan: 'New recovery plan',
    findings: 'Sheet with the findings',
    schema: 'Sheet for your own words (Katalogskema)',
    example: 'Example',
    removeExample: 'Remove example',
  },
  share: {
    heading: 'Before the workbook is shared',
    freeze: 'Freeze functions…',
    freezeHint: 'Replaces Katalogtjek’s functions by their values, for colleagues without Katalogtjek.',
    freezeWhat: (cells) =>
      cells === 1 ? '1 function becomes the value it shows:' : `${count(cells)} functions become the values they show:`,
    nothingToFreeze: 'No cells use Katalogtjek’s functions.',
    confirmFreeze: 'Freeze',
    remove: 'Remove all traces…',
    removeHint: 'Removes Katalogtjek’s sheets, functions and marks from the workbook.',
    removeWhat: ({ sheets, functions, journals }) => [
      ...(sheets.length === 0
        ? []
        : [
            sheets.length === 1
              ? `The sheet ${listed(sheets)} is deleted with the accepted findings on it.`
              : `The sheets ${listed(sheets)} are deleted with the accepted findings on them.`,
          ]),
      ...(functions === 0
        ? []
        : [functions === 1 ? '1 function becomes its value.' : `${count(functions)} functions become their values.`]),
      ...(journals === 0
        ? []
        : [
            journals === 1
              ? '1 earlier write can no longer be undone.'
              : `${count(journals)} earlier writes can no longer be undone.`,
          ]),
    ],
    nothingToRemove: 'The workbook has no sheets, functions or writes by Katalogtjek.',
    confirmRemove: 'Remove',
    left: {
      spilled: 'fills several cells and must be replaced by hand',
      'error-value': 'shows an error value and must be corrected first',
    },
    more: (cells) => `and ${count(cells)} more`,
  },
  about: {
    heading: 'About',
    version: (version) => `Katalogtjek ${version}`,
    privacy:
      'Everything is worked out on your own machine. Nothing from the workbook is sent anywhere; only your choices here and what you write in the sheets are kept.',
  },
};
