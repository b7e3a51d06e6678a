import { readdirSync, readFileSync } from 'node:fs';
import { readProse } from '../../../src/core/prose/read-prose';
import { parseCorpus } from './labelled';
import { emptyScore, scoreText, type Score, type Tally } from './score';

/**
 * Prints precision and recall of figures and relations, per kind and per half. The test half is set aside: its mistakes are not shown unless
 * asked for with `--show test`, so that nobody tunes the grammar on them by accident.
 */
const folder = new URL('./', import.meta.url);
const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : null;

const ratio = (part: number, whole: number): string => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));

function line(name: string, { right, wrong, missed }: Tally): string {
  return `  ${name.padEnd(20)} precision ${ratio(right, right + wrong)}  recall ${ratio(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function print(title: string, table: ReadonlyMap<string, Tally>): void {
  const all = [...table.values()].reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    { right: 0, wrong: 0, missed: 0 },
  );
  console.log(line(title, all));
  for (const [kind, tally] of [...table].sort()) console.log(line(`  ${kind}`, tally));
}

function scoreHalf(half: string): { score: Score; texts: number } {
  const score = emptyScore();
  let texts = 0;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(`-${half}.txt`))
    .sort()) {
    for (const text of parseCorpus(readFileSync(new URL(file, folder), 'utf8'))) {
      texts++;
      const reading = readProse({
        cell: { sheet: file, top: 0, left: 0, bottom: 0, right: 0 },
        text: text.text,
        heading: null,
      });
      scoreText(text, reading, score);
    }
  }
  return { score, texts };
}

for (const half of ['tune', 'test']) {
  const { score, texts } = scoreHalf(half);
  console.log(`${half} half: ${texts} texts`);
  print('figures', score.figures);
  print('relations', score.relations);
  if (shown === half) for (const mistake of score.mistakes) console.log(`    ${mistake}`);
}
