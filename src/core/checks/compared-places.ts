import { sameItems } from '../workbook/same-items';
import type { GroupRuns } from './group-runs';

/** The places of a sheet that were held against something, by who did. */
export type ComparedOn = ReadonlyMap<string, readonly number[]>;

/**
 * The places of every sheet that were held against something, brought up to date: groups that are gone, and groups that were run. A
 * sheet of which the same is noted as before keeps the same object.
 */
export function updateCompared(
  before: ReadonlyMap<string, ComparedOn>,
  gone: Iterable<GroupRuns>,
  run: Iterable<GroupRuns>,
): ReadonlyMap<string, ComparedOn> {
  const now = new Map(before);
  for (const [sheet, noted] of notedOn(gone, run)) {
    const known = before.get(sheet) ?? NOTHING;
    if ([...noted].every(([asker, places]) => sameItems(known.get(asker) ?? NONE, places))) continue;
    const changed = new Map(known);
    for (const [asker, places] of noted) {
      if (places.length === 0) changed.delete(asker);
      else changed.set(asker, places);
    }
    now.set(sheet, changed);
  }
  return now;
}

const NONE: readonly number[] = [];
const NOTHING: ComparedOn = new Map();

/** What is noted of each sheet now by everybody who noted something of it or does; none by those who don't any more. */
function notedOn(gone: Iterable<GroupRuns>, run: Iterable<GroupRuns>): Map<string, Map<string, readonly number[]>> {
  const found = new Map<string, Map<string, readonly number[]>>();
  const note = (sheet: string, asker: string, places: readonly number[]): void => {
    const on = found.get(sheet) ?? new Map<string, readonly number[]>();
    found.set(sheet, on.set(asker, places));
  };
  for (const { asker, compared } of gone) for (const sheet of compared.keys()) note(sheet, asker, NONE);
  for (const { asker, compared } of run) for (const [sheet, places] of compared) note(sheet, asker, places);
  return found;
}
