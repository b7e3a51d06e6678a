import { corpusTexts, HALVES, scoreCorpusText, sumOf } from './corpus-files';
import { emptyScore, type Tally } from './score';

/**
 * Prints precision and recall of figures and relations, per kind and per half. The test half is set aside: its mistakes are not shown unless
 * asked for with `--show test`, so that nobody tunes the grammar on them by accident.
 */
const shown = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : null;

const ratio = (part: number, whole: number): string => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));

function line(name: string, { right, wrong, missed }: Tally): string {
  return `  ${name.padEnd(20)} precision ${ratio(right, right + wrong)}  recall ${ratio(right, right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function print(title: string, table: ReadonlyMap<string, Tally>): void {
  console.log(line(title, sumOf(table)));
  for (const [kind, tally] of [...table].sort()) console.log(line(`  ${kind}`, tally));
}

for (const half of HALVES) {
  const score = emptyScore();
  const texts = corpusTexts(half);
  for (const text of texts) scoreCorpusText(text, score);
  console.log(`${half} half: ${texts.length} texts`);
  print('figures', score.figures);
  print('relations', score.relations);
  if (shown === half) for (const mistake of score.mistakes) console.log(`    ${mistake}`);
}
