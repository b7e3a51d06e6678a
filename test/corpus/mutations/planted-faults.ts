import {
  CATALOGUE_FORMS,
  makeCatalogue,
  type CatalogueOrder,
  type MadeCatalogue,
} from '../../support/made-catalogue/made-catalogue';
import { FAULT_KINDS, type Place } from '../../support/made-catalogue/page';
import { drawFrom } from '../../support/made-catalogue/random';
import { outcomeOf, plant, type Outcome, type Planted } from './plant';

const PER_KIND = 12;

/** The catalogues without faults that faults are planted in: three of each form. */
export const ORDERS: readonly CatalogueOrder[] = [1, 2, 3].flatMap((seed) =>
  CATALOGUE_FORMS.map((form) => ({ cases: 10, seed, form })),
);

/** Plants up to twelve faults of each kind in a catalogue, one at a time, and tells what became of each. */
export async function plantedFaults(order: CatalogueOrder): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const planted of faultsOf(makeCatalogue(order), order.seed)) outcomes.push(await outcomeOf(planted));
  return outcomes;
}

/** The share of the planted faults that were shown at their cell by a check that can prove them. */
export const shareFound = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ by }) => by !== null).length / Math.max(1, outcomes.length);

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
