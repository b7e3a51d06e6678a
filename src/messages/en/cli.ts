import { formatNumber } from '../../core/figures/format-number';
import type { CliWords } from '../cli-words';

const count = (number: number, one: string, many: string): string =>
  `${formatNumber(number, 'en')} ${number === 1 ? one : many}`;

export const cli: CliWords = {
  usage: `katalogtjek: checks municipal savings catalogues in Excel, totals against rows and prose against tables

Usage:
  katalogtjek check FILE...           find places where the figures contradict each other
  katalogtjek explain FILE...         how the sheets were understood
  katalogtjek compare OLD NEW         what has changed since an earlier workbook
  katalogtjek report FILE --out NEW.xlsx   the findings as an Excel sheet in a new file
  katalogtjek schema FILE --out NEW.xlsx   a copy with a Katalogskema to fill in
  katalogtjek batch FILE|FOLDER... [--out R.json]   many files or folders at once; the result as JSON
  katalogtjek merge R.json... [--out ALL.json]     several parts of a result into one
  katalogtjek --help | --version

  --format text|json                  to read (default), or for other programs
  --format sarif|markdown             check only: SARIF 2.1.0, or a memo to a committee
  --lang da|en                        language (default: da)
  --fail-on error|warning|info|never  the mildest severity that gives exit code 1 (default: error)

check only:
  --min-severity error|warning|info   the mildest severity shown (default: info)
  --only CHECK,...                    run these checks only, such as total-mismatch,net-mismatch
  --off CHECK,...                     run all checks but these
  --baseline FILE                     an earlier report (--format json): known findings stay quiet, those with
                                      other numbers are shown again, and those gone are named

Only batch:
  --jobs N                            so many at a time (default: as many as there are processors)
  --shard I/N                         only part I of N, from 0/N (for jobs on several machines)

Exit codes: 0 no shown finding of that severity, 1 findings, 2 unusable arguments or a file that cannot be read.
A change found by compare counts as info.`,
  summary: ({ workbook, counts, amount, figures, checked, understood, notUnderstood }) =>
    `${workbook}: ${count(counts.error, 'error', 'errors')}, ${count(counts.warning, 'warning', 'warnings')}, ${count(counts.info, 'note', 'notes')}${amount === null ? '' : `, ${amount} at stake`}. ${count(figures, 'figure', 'figures')}: ${formatNumber(checked, 'en')} checked, ${formatNumber(understood, 'en')} understood without a counterpart, ${formatNumber(notUnderstood, 'en')} not understood.`,
  nothingFound: 'Nothing found.',
  wholeWorkbook: 'The whole workbook',
  arithmetic: 'Arithmetic',
  unknownCommand: (command) => `katalogtjek: there is no command “${command}”; try katalogtjek --help.`,
  unknownOption: (option) => `katalogtjek: “${option}” cannot be used here; try katalogtjek --help.`,
  badValue: (option, value, allowed) => `katalogtjek: ${option} cannot be “${value}”; choose ${allowed.join(', ')}.`,
  noFiles: 'katalogtjek: name at least one Excel file to check.',
  fileAndOut: (command) => `katalogtjek: ${command} needs one Excel file and --out NEW.xlsx.`,
  outExists: (file) => `katalogtjek: ${file} exists and is not overwritten; choose another name.`,
  written: (file) => `${file} was written.`,
  accepted: (accepted) =>
    `${count(accepted, 'finding is', 'findings are')} accepted in the sheet Katalogtjek and not shown.`,
  twoFiles: 'katalogtjek: compare needs two Excel files: the earlier one and the new one.',
  unknownCheck: (option, name, known) =>
    `katalogtjek: ${option}: there is no check “${name}”; choose among ${known.join(', ')}.`,
  noChecksLeft: 'katalogtjek: --only and --off leave no check to run.',
  noBaseline: (file) =>
    `katalogtjek: --baseline: ${file} cannot be read as an earlier report; make it with --format json.`,
  otherBaseline: (file) => `katalogtjek: --baseline: ${file} is about none of the files that are checked.`,
  changed: '(known, but with other numbers now)',
  baseline: ({ known, gone }) =>
    `Since the earlier report: ${count(known, 'known finding is unchanged', 'known findings are unchanged')}, ${count(gone, 'finding is gone', 'findings are gone')}.`,
  gone: 'Gone since the earlier report',
  cannotRead: (file, what) => `katalogtjek: ${file}: ${what}`,
  unexpected: (what) => `katalogtjek: something unexpected went wrong (${what}).`,
};
