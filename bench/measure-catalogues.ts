import ExcelJS from 'exceljs';
import { SUM } from '@formulajs/formulajs';
import { checkSnapshot, type CheckResult } from '../src/app/check-workbook';
import { recheckWorkbook } from '../src/app/recheck-workbook';
import { cellAt } from '../src/core/workbook/cell-ref';
import type { Snapshot } from '../src/core/workbook/snapshot';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { columnSums } from '../src/core/totals/column-sums';
import { makeCatalogue } from '../test/support/made-catalogue/made-catalogue';

/**
 * Prints what a check costs on catalogues of 30 to 1,000 cases as long as real ones: snapshot to findings, a re-check after one edit,
 * parsing the same workbook as .xlsx for comparison, memory, how the time grows, and sums over the same tables beside those of a
 * general formula library. The quickest of several rounds, on one thread; sizes may be given: `npx tsx bench/catalogues.ts 30 100`.
 */
const SIZES = process.argv.slice(2).map(Number);
const ALL_SIZES = [30, 100, 300, 1000];
const PARAGRAPHS = 9;
const GOALS = { thirty: 60, thousand: 1500, recheck: 30, growth: 11, ofParsing: 0.5, megabytes: 512 };

interface Measured {
  readonly cases: number;
  readonly cells: number;
  readonly characters: number;
  readonly check: number;
  readonly recheck: number;
  readonly parse: number;
  readonly megabytes: number;
}

/** Milliseconds that somebody waits for some work. */
async function costOf<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

async function checked(snapshot: Snapshot): Promise<CheckResult> {
  const answer = await checkSnapshot(snapshot);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

/** The quickest of some checks, each of a copy that nothing is known of. */
async function checkCost(snapshot: Snapshot, rounds: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const copy = structuredClone(snapshot) as Snapshot;
    best = Math.min(best, (await costOf(() => checked(copy))).ms);
  }
  return best;
}

/** The quickest re-check after one amount of the last case was changed. */
async function recheckCost(snapshot: Snapshot, rounds: number): Promise<number> {
  let result = await checked(snapshot);
  let best = Infinity;
  for (let round = 1; round <= rounds; round += 1) {
    const place = result.snapshot.sheets.findLastIndex(({ name }) => name !== 'Genopretning');
    const sheet = result.snapshot.sheets[place];
    if (!sheet) throw new Error('a made catalogue without cases');
    const values = sheet.values.map((row, y) => row.map((value, x) => (y === 8 && x === 2 ? -100 * round : value)));
    const sheets = result.snapshot.sheets.map((one, index) => (index === place ? { ...one, values } : one));
    const host = new MemoryHost({ ...result.snapshot, sheets });
    const before = result;
    const { value, ms } = await costOf(() =>
      recheckWorkbook(host, before, [{ cells: cellAt(sheet.name, 8, 2), cause: 'edit' }]),
    );
    if (!value.ok) throw new Error(value.trouble);
    result = value.value;
    best = Math.min(best, ms);
  }
  return best;
}

/** Megabytes that are in use while a checked workbook is held, snapshot included. */
async function heapOf(snapshot: Snapshot): Promise<number> {
  const held = await checked(structuredClone(snapshot) as Snapshot);
  globalThis.gc?.();
  const megabytes = process.memoryUsage().heapUsed / 1e6;
  return held.findings.length >= 0 ? megabytes : NaN;
}

async function parseCost(snapshot: Snapshot): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values } of snapshot.sheets) workbook.addWorksheet(name).addRows(values as unknown[][]);
  const bytes = await workbook.xlsx.writeBuffer();
  return (await costOf(() => new ExcelJS.Workbook().xlsx.load(bytes))).ms;
}

async function measure(cases: number): Promise<Measured> {
  const { snapshot } = makeCatalogue({ cases, seed: 7, form: 'sections', paragraphs: PARAGRAPHS });
  const cells = snapshot.sheets.flatMap(({ values }) => values.flat());
  const characters = cells.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
  const rounds = Math.max(5, Math.min(20, Math.round(3000 / cases)));
  const check = await checkCost(snapshot, rounds);
  const megabytes = await heapOf(snapshot);
  const recheck = await recheckCost(snapshot, 8);
  return { cases, cells: cells.length, characters, check, recheck, parse: await parseCost(snapshot), megabytes };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const against = (value: number, goal: number): string => `${(value / goal).toFixed(2)} x goal`;

async function main(): Promise<void> {
  const measured: Measured[] = [];
  for (const cases of SIZES.length > 0 ? SIZES : ALL_SIZES) {
    const one = await measure(cases);
    measured.push(one);
    console.log(
      `${cases} cases, ${whole(one.cells)} cells, ${whole(one.characters)} characters: check ${whole(one.check)} ms, ` +
        `re-check ${one.recheck.toFixed(1)} ms, parsing the .xlsx ${whole(one.parse)} ms, heap ${whole(one.megabytes)} MB`,
    );
  }
  printGoals(new Map(measured.map((one) => [one.cases, one])));
  printSums();
}

/** Each goal of the design whose sizes were measured. */
function printGoals(measured: ReadonlyMap<number, Measured>): void {
  const [thirty, hundred, thousand] = [30, 100, 1000].map((cases) => measured.get(cases));
  if (thirty) console.log(`30 cases: ${against(thirty.check, GOALS.thirty)} of ${GOALS.thirty} ms`);
  if (hundred && thousand) {
    const growth = thousand.check / hundred.check;
    const recheck = thousand.recheck / hundred.recheck;
    console.log(`growth from 100 to 1,000 cases: ${growth.toFixed(1)} (goal at most ${GOALS.growth})`);
    console.log(`a re-check grows from 100 to 1,000 cases by ${recheck.toFixed(1)} (goal 1: independent of size)`);
  }
  if (!thousand) return;
  console.log(`1,000 cases: ${against(thousand.check, GOALS.thousand)} of ${whole(GOALS.thousand)} ms`);
  console.log(`re-check among 1,000: ${against(thousand.recheck, GOALS.recheck)} of ${GOALS.recheck} ms`);
  console.log(
    `check against parsing the .xlsx: ${(thousand.check / thousand.parse).toFixed(2)} (goal ${GOALS.ofParsing})`,
  );
  console.log(`memory: ${against(thousand.megabytes, GOALS.megabytes)} of ${GOALS.megabytes} MB`);
}

const ROWS = 20;
const YEARS = 4;
const CALLS = 20_000;
const ROUNDS = 5;

/** Sums of the columns of one table, by our arithmetic (decimal-exact) and by a formula library's SUM (in doubles). */
function printSums(): void {
  const numbers = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: YEARS }, (__, year) => -100 * row - year),
  );
  const cells = numbers.map((row) => row.map((value) => value));
  const columns = Array.from({ length: YEARS }, (_, year) => numbers.map((row) => row[year] ?? 0));
  const ours = rateOf(() => columnSums(cells));
  const theirs = rateOf(() => columns.map((column) => SUM(column)));
  console.log(
    `sums of ${ROWS} x ${YEARS} cells: ${whole(ours)} tables/s here, ${whole(theirs)} with a formula library's SUM (${(ours / theirs).toFixed(1)} x)`,
  );
}

/** Calls per second of one core, of the quickest round. */
function rateOf(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let call = 0; call < CALLS; call += 1) work();
    best = Math.min(best, process.cpuUsage(start).user / 1e6);
  }
  return CALLS / best;
}

void main();
