import { formatNumber } from '../../core/figures/format-number';
import type { CliWords } from '../cli-words';

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'en')} ${number === 1 ? one : many}`;

export const cli: CliWords = {
  usage: `katalogtjek: checks municipal savings catalogues in Excel, totals against rows and prose against tables

Usage:
  katalogtjek check FILE... [--format text|json] [--lang da|en] [--fail-on error|warning|info|never]
  katalogtjek explain FILE... [--format text|json] [--lang da|en]     how the sheets were understood
  katalogtjek --help | --version

  --format    text (default) is a table to read, json is for other programs
  --lang      da (default) or en
  --fail-on   the mildest severity that gives exit code 1 (default: error)

Exit codes: 0 no finding of that severity, 1 findings, 2 unusable arguments or a file that cannot be read.`,
  summary: ({ workbook, counts, amount, figures, checked, understood, notUnderstood }) =>
    `${workbook}: ${count(counts.error, 'error', 'errors')}, ${count(counts.warning, 'warning', 'warnings')}, ${count(counts.info, 'note', 'notes')}${amount === null ? '' : `, ${amount} at stake`}. ${count(figures, 'figure', 'figures')}: ${formatNumber(checked, 'en')} checked, ${formatNumber(understood, 'en')} understood without a counterpart, ${formatNumber(notUnderstood, 'en')} not understood.`,
  nothingFound: 'Nothing found.',
  wholeWorkbook: 'The whole workbook',
  arithmetic: 'Arithmetic',
  unknownCommand: (command) => `katalogtjek: there is no command “${command}”; try katalogtjek --help.`,
  unknownOption: (option) => `katalogtjek: “${option}” cannot be used here; try katalogtjek --help.`,
  badValue: (option, value, allowed) => `katalogtjek: ${option} cannot be “${value}”; choose ${allowed.join(', ')}.`,
  noFiles: 'katalogtjek: name at least one Excel file to check.',
  cannotRead: (file, what) => `katalogtjek: ${file}: ${what}`,
  unexpected: (what) => `katalogtjek: something unexpected went wrong (${what}).`,
};
