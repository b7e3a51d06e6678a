import { readdirSync, readFileSync } from 'node:fs';
import { readProse } from '../src/core/prose/read-prose';

/**
 * Prints how many megabytes of Danish prose are read per second of one core, and how that holds as a text grows. The prose is that of
 * the examples: business cases and plans as municipalities write them. Goal: 3 MB/s, and linear.
 */
const MEGABYTE = 1_000_000;
const ROUNDS = 12;
const LEAST_PROSE = 60;
const facts = new URL('../examples/facts/', import.meta.url);

function prose(): string[] {
  return readdirSync(facts, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.endsWith('workbook.json'))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(new URL(name, facts), 'utf8')) as { rows: unknown[][] }).rows.flat())
    .filter((cell): cell is string => typeof cell === 'string' && cell.length > LEAST_PROSE);
}

const size = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE;

function repeated(megabytes: number): string[] {
  const once = prose();
  return Array.from({ length: Math.ceil(megabytes / size(once)) }, () => once).flat();
}

const read = (text: string): number =>
  readProse({ cell: { sheet: 'Bench', top: 0, left: 0, bottom: 0, right: 0 }, text, heading: null }).figures.length;

/** Processor seconds for all these texts, once. */
function secondsFor(texts: readonly string[]): number {
  const start = process.cpuUsage();
  for (const text of texts) read(text);
  return process.cpuUsage(start).user / 1e6;
}

/** The quickest round of each, taken in turn, so that what else the machine does counts little and strikes all alike. */
function quickest(...works: readonly (readonly string[])[]): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++)
    works.forEach((texts, work) => (best[work] = Math.min(best[work] ?? Infinity, secondsFor(texts))));
  return best;
}

const TIMES = 10;
const cells = repeated(1);
const short = repeated(1 / TIMES).join(' ');
const long = Array.from({ length: TIMES }, () => short).join(' ');
// As much text in both: a long cell must cost what ten short ones do.
const [inCells = NaN, inShort = NaN, inLong = NaN] = quickest(cells, new Array<string>(TIMES).fill(short), [long]);
const figures = cells.reduce((sum, text) => sum + read(text), 0);
console.log(
  `prose: ${(size(cells) / inCells).toFixed(1)} MB/s of one core (goal 3), a figure every ${Math.round((size(cells) * MEGABYTE) / figures)} characters`,
);
console.log(
  `prose: a cell ${TIMES} times as long takes ${((TIMES * inLong) / inShort).toFixed(1)} times as long (goal 11)`,
);
