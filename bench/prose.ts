import { readFileSync, readdirSync } from 'node:fs';
import { readProse } from '../src/core/prose/read-prose';
import { parseCorpus } from '../test/corpus/prose/labelled';

/** Prints how many megabytes of Danish prose are read per second on one core, and how that holds as a text grows. Goal: 3 MB/s, linear. */
const MEGABYTE = 1_000_000;
const ROUNDS = 5;
const corpus = new URL('../test/corpus/prose/', import.meta.url);
const PLAIN = [
  'Borgerne oplever en mere sammenhængende indsats, og medarbejderne får bedre tid til den enkelte, når opgaverne samles ét sted.',
  'Forvaltningen vurderer, at ændringen kan gennemføres uden væsentlige gener for brugerne, men at den kræver en tydelig information.',
  'Omlægningen drøftes med de faglige organisationer og med brugerrådene, inden den endelige model lægges fast af udvalget.',
];

/** Prose as business cases have it: about every second sentence holds figures. */
function sentences(): string[] {
  const labelled = readdirSync(corpus)
    .filter((name) => name.startsWith('da-') && name.endsWith('.txt'))
    .flatMap((name) => parseCorpus(readFileSync(new URL(name, corpus), 'utf8')));
  return labelled.flatMap(({ text }, i) => [text, PLAIN[i % PLAIN.length] ?? '']);
}

function paragraphs(bytes: number): string[] {
  const all = sentences();
  const texts: string[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i += 6) {
    const text = Array.from({ length: 6 }, (_, j) => all[(i + j) % all.length]).join(' ');
    texts.push(text);
    size += Buffer.byteLength(text);
  }
  return texts;
}

/** Processor time, so that what else the machine does doesn't count. */
function secondsFor(texts: readonly string[]): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const text of texts) readProse({ cell: { sheet: 'Bench', top: 0, left: 0, bottom: 0, right: 0 }, text, heading: null });
    best = Math.min(best, process.cpuUsage(start).user / 1e6);
  }
  return best;
}

const size = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;

const cells = paragraphs(2 * MEGABYTE);
const rate = size(cells) / secondsFor(cells);
console.log(`prose, cells of six sentences: ${rate.toFixed(1)} MB/s (goal 3)`);
const short = [paragraphs(100_000).join(' ')];
const long = [paragraphs(1_000_000).join(' ')];
console.log(`one cell ten times as long takes ${((secondsFor(long) / secondsFor(short)) * (size(short) / size(long)) * 10).toFixed(1)} times as long (goal about 10)`);
