import { columnLetters } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { labelledWorkbooks } from './corpus-files';
import type { LabelledWorkbook } from './read-labelled';
import { emptyTally, findingsOf, scoreWorkbook, type Score, type Tally } from './score';

/** The ratchet: below these the command fails. */
const LEAST = { precision: 0.97, recall: 0.9 };

const argument = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

const ratio = (part: number, whole: number): string => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));

function line(name: string, { right, wrong, missed, noted, unnoted }: Tally): string {
  const info = noted + unnoted === 0 ? '' : `; info ${noted} of ${noted + unnoted}`;
  return `${name.padEnd(24)} precision ${ratio(right, right + wrong)}  recall ${ratio(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed${info})`;
}

function sumOf(tallies: Iterable<Tally>): Tally {
  const all = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  return all;
}

function printGrid({ snapshot }: LabelledWorkbook): void {
  const shown = (value: CellValue): string =>
    value === null ? '' : typeof value === 'object' ? value.error : String(value).slice(0, 60);
  for (const { name, values } of snapshot.sheets) {
    console.log(`== ${name}`);
    values.forEach((row, index) =>
      console.log(
        row
          .flatMap((value, column) => (value === null ? [] : [`${columnLetters(column)}${index + 1} ${shown(value)}`]))
          .join(' | '),
      ),
    );
  }
}

function scoreAll(workbooks: readonly LabelledWorkbook[]): void {
  const score: Score = { checks: new Map(), mistakes: [] };
  for (const workbook of workbooks) scoreWorkbook(workbook, findingsOf(workbook), score);
  for (const [check, tally] of [...score.checks].sort(([a], [b]) => a.localeCompare(b)))
    console.log(line(check, tally));
  for (const mistake of score.mistakes) console.log(`  ${mistake}`);
  const all = sumOf(score.checks.values());
  const whole = workbooks.filter(({ before }) => before === null);
  const silent = whole.filter(({ expectations }) => expectations.every(({ severity }) => severity === 'info'));
  console.log(line(`${whole.length} workbooks`, all));
  console.log(
    `${silent.length} of them are consistent and must be silent at error and warning; ${workbooks.length - whole.length} more have one cell changed`,
  );
  const precision = all.right / (all.right + all.wrong);
  const recall = all.right / (all.right + all.missed);
  if (precision < LEAST.precision || recall < LEAST.recall) process.exitCode = 1;
}

const words = argument('--only');
const asked = argument('--grid');
const all = labelledWorkbooks();
if (asked === undefined) scoreAll(all.filter(({ file }) => words === undefined || file.includes(words)));
else all.filter(({ file }) => file.includes(asked)).forEach(printGrid);
