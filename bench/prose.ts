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

/** Processor time of the quickest round, so that what else the machine does counts little. */
function secondsFor(texts: readonly string[]): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const text of texts)
      readProse({ cell: { sheet: 'Bench', top: 0, left: 0, bottom: 0, right: 0 }, text, heading: null });
    best = Math.min(best, process.cpuUsage(start).user / 1e6);
  }
  return best;
}

const cells = repeated(1);
const figures = cells.reduce(
  (sum, text) =>
    sum +
    readProse({ cell: { sheet: 'Bench', top: 0, left: 0, bottom: 0, right: 0 }, text, heading: null }).figures.length,
  0,
);
const rate = size(cells) / secondsFor(cells);
console.log(
  `prose: ${rate.toFixed(1)} MB/s of one core (goal 3), a figure every ${Math.round((size(cells) * MEGABYTE) / figures)} characters`,
);
const short = [repeated(0.1).join(' ')];
const long = [repeated(1).join(' ')];
const growth = (secondsFor(long) / secondsFor(short)) * (size(short) / size(long)) * 10;
console.log(`prose: a cell ten times as long takes ${growth.toFixed(1)} times as long`);
