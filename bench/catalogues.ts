import ExcelJS from 'exceljs';
import { checkSnapshot, type CheckResult } from '../src/app/check-workbook';
import { recheckWorkbook } from '../src/app/recheck-workbook';
import { cellAt } from '../src/core/workbook/cell-ref';
import type { Snapshot } from '../src/core/workbook/snapshot';
import { MemoryHost } from '../src/hosts/memory/memory-host';
import { makeCatalogue } from '../test/support/made-catalogue/made-catalogue';

/**
 * Prints what a check costs on catalogues of 30 to 1,000 cases as long as real ones: snapshot to findings, a re-check after one edit,
 * parsing the same workbook as .xlsx for comparison, memory, and how the time grows. Processor time of one core, so that what else the
 * machine does counts little.
 */
const SIZES = [30, 100, 300];
const PARAGRAPHS = 14;
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

/** Milliseconds of processor time that some work takes. */
async function costOf<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
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

async function parseCost(snapshot: Snapshot): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, values } of snapshot.sheets) workbook.addWorksheet(name).addRows(values as unknown[][]);
  const bytes = await workbook.xlsx.writeBuffer();
  return (await costOf(() => new ExcelJS.Workbook().xlsx.load(bytes))).ms;
}

async function measure(cases: number): Promise<Measured> {
  const { snapshot } = makeCatalogue({ cases, seed: 7, form: 'sections', paragraphs: PARAGRAPHS });
  const cells = snapshot.sheets.flatMap(({ values }) => values.flat()).filter((value) => value !== null);
  const characters = cells.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
  const rounds = cases >= 300 ? 2 : 6;
  const check = await checkCost(snapshot, rounds);
  const megabytes = process.memoryUsage().heapUsed / 1e6;
  const recheck = await recheckCost(snapshot, 4);
  return { cases, cells: cells.length, characters, check, recheck, parse: await parseCost(snapshot), megabytes };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const against = (value: number, goal: number): string => `${(value / goal).toFixed(2)} x goal`;

async function main(): Promise<void> {
  const measured: Measured[] = [];
  for (const cases of SIZES) {
    const one = await measure(cases);
    measured.push(one);
    console.log(
      `${cases} cases, ${whole(one.cells)} cells, ${whole(one.characters)} characters: check ${whole(one.check)} ms, ` +
        `re-check ${one.recheck.toFixed(1)} ms, parsing the .xlsx ${whole(one.parse)} ms, heap ${whole(one.megabytes)} MB`,
    );
  }
  const [thirty, hundred, , thousand] = measured;
  if (!thirty || !hundred || !thousand) return;
  const growth = thousand.check / hundred.check;
  console.log(
    `30 cases: ${against(thirty.check, GOALS.thirty)}; 1,000 cases: ${against(thousand.check, GOALS.thousand)}`,
  );
  console.log(`re-check among 1,000: ${against(thousand.recheck, GOALS.recheck)}`);
  console.log(`check against parsing: ${(thousand.check / thousand.parse).toFixed(2)} (goal ${GOALS.ofParsing})`);
  console.log(`growth from 100 to 1,000 cases: ${growth.toFixed(1)} (goal ${GOALS.growth})`);
  console.log(`memory: ${against(thousand.megabytes, GOALS.megabytes)}`);
}

void main();
