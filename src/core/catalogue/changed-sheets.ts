import type { SheetReading } from '../reading/sheet-reading';

/** Sheets as they were and as they are, in the same places. */
export type ChangedSheets = readonly (readonly [was: SheetReading, is: SheetReading])[];

/** The sheets that are other objects than before; null where there are more or fewer. */
export function changedSheets(before: readonly SheetReading[], now: readonly SheetReading[]): ChangedSheets | null {
  if (before.length !== now.length) return null;
  const changed: [SheetReading, SheetReading][] = [];
  for (const [place, is] of now.entries()) {
    const was = before[place];
    if (was && was !== is) changed.push([was, is]);
  }
  return changed;
}
