import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { FAULT_KINDS } from '../../support/made-catalogue/page';
import type { Outcome, Planted } from './plant';
import { ORDERS, plantedFaults, shareFound } from './planted-faults';

/**
 * Plants one fault at a time in catalogues without any and prints, by kind of fault, how many were shown at their cell by a check
 * that can prove them. `--missed` lists those that weren't, `--beside` what else was said.
 */
const GOAL = 0.95;
const LISTED = { missed: process.argv.includes('--missed'), beside: process.argv.includes('--beside') };

const where = ({ place: { sheet, row, column }, fault }: Planted): string =>
  `${formatAddress({ sheet, top: row, bottom: row, left: column, right: column })} ${fault.kind} -> ${JSON.stringify(fault.value)}`;

const line = (name: string, outcomes: readonly Outcome[]): string => {
  const alone = outcomes.filter(({ by, beside }) => by !== null && beside.length === 0).length;
  return `  ${name.padEnd(14)} detected ${shareFound(outcomes).toFixed(3)}  (${outcomes.length} planted, ${alone} with nothing else said)`;
};

async function main(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const order of ORDERS) outcomes.push(...(await plantedFaults(order)));
  console.log('mutations: one fault planted in a catalogue without any');
  for (const kind of FAULT_KINDS)
    console.log(
      line(
        kind,
        outcomes.filter(({ planted }) => planted.fault.kind === kind),
      ),
    );
  console.log(line('all', outcomes));
  for (const { planted, by, beside } of outcomes) {
    if (LISTED.missed && by === null) console.log(`    missed ${planted.snapshot.name} ${where(planted)}`);
    if (LISTED.beside)
      for (const { code, cells } of beside)
        console.log(`    beside ${planted.snapshot.name} ${where(planted)}: ${code} ${formatAddress(cells[0]!)}`);
  }
  if (shareFound(outcomes) < GOAL) process.exitCode = 1;
}

void main();
