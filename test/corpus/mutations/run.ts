import { FAULT_KINDS, type Place } from '../../support/made-catalogue/page';
import {
  CATALOGUE_FORMS,
  makeCatalogue,
  type CatalogueOrder,
  type MadeCatalogue,
} from '../../support/made-catalogue/made-catalogue';
import { drawFrom } from '../../support/made-catalogue/random';
import { formatAddress } from '../../../src/core/workbook/cell-ref';
import { outcomeOf, plant, type Outcome, type Planted } from './plant';

/**
 * Plants one fault at a time in catalogues without any and prints, by kind of fault, how many were shown at their cell by a check
 * that can prove them. `--missed` lists those that weren't, `--beside` what else was said.
 */
const PER_KIND = 12;
const GOAL = 0.95;
const ORDERS: readonly CatalogueOrder[] = [1, 2, 3].flatMap((seed) =>
  CATALOGUE_FORMS.map((form) => ({ cases: 10, seed, form })),
);
const LISTED = { missed: process.argv.includes('--missed'), beside: process.argv.includes('--beside') };

function faultsOf(made: MadeCatalogue, seed: number): Planted[] {
  const draw = drawFrom(seed);
  return FAULT_KINDS.flatMap((kind) => {
    const places = made.places.filter(({ faults }) => faults.some((fault) => fault.kind === kind));
    return drawSome(places, PER_KIND, draw.whole).map((place) =>
      plant(
        made.snapshot,
        place,
        place.faults.find((fault) => fault.kind === kind)!,
      ),
    );
  });
}

function drawSome(places: readonly Place[], most: number, whole: (low: number, high: number) => number): Place[] {
  const left = [...places];
  return Array.from({ length: Math.min(most, left.length) }, () => left.splice(whole(0, left.length - 1), 1)[0]!);
}

const where = ({ place: { sheet, row, column }, fault }: Planted): string =>
  `${formatAddress({ sheet, top: row, bottom: row, left: column, right: column })} ${fault.kind} -> ${JSON.stringify(fault.value)}`;

const share = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ by }) => by !== null).length / Math.max(1, outcomes.length);

const line = (name: string, outcomes: readonly Outcome[]): string => {
  const alone = outcomes.filter(({ by, beside }) => by !== null && beside.length === 0).length;
  return `  ${name.padEnd(14)} detected ${share(outcomes).toFixed(3)}  (${outcomes.length} planted, ${alone} with nothing else said)`;
};

async function main(): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const order of ORDERS) {
    const made = makeCatalogue(order);
    for (const planted of faultsOf(made, order.seed)) outcomes.push(await outcomeOf(planted));
  }
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
  if (share(outcomes) < GOAL) process.exitCode = 1;
}

void main();
