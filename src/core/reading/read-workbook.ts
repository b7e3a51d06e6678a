import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { readSheet } from './read-sheet';
import type { ReadingContext } from './reading-context';
import type { CatalogueSchema } from './schema/catalogue-schema';
import { readSchema } from './schema/read-schema';
import { settleLists } from './sheet-kind';
import type { SheetReading } from './sheet-reading';
import { createVocabulary } from './vocabulary/vocabulary';

/** Reads every sheet of a workbook, in tab order. Nothing is left out: a sheet that is no part of the catalogue says so. */
export function readWorkbook(snapshot: Snapshot): readonly SheetReading[] {
  const steps = readSheetsInSteps(snapshot);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How far a reading has come, before each sheet. */
export interface ReadingStep {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** The same, yielding before each sheet that was not read before, so that a long reading can pause or be cancelled. */
export function* readSheetsInSteps(snapshot: Snapshot): Generator<ReadingStep, readonly SheetReading[]> {
  const context = readingContext(snapshot);
  const sheets: SheetReading[] = [];
  for (const sheet of snapshot.sheets) {
    const known = readings.get(sheet);
    if (known?.context !== context) yield { done: sheets.length, total: snapshot.sheets.length, sheet: sheet.name };
    sheets.push(known?.context === context ? known.reading : readAndKeep(sheet, context));
  }
  return settleLists(sheets);
}

/** What {@link readSheet} needs to know of the workbook around a sheet. */
export function readingContext(snapshot: Snapshot): ReadingContext {
  const schema = readSchema(snapshot);
  const known = contexts.get(schema) ?? { vocabulary: createVocabulary(schema), schema };
  contexts.set(schema, known);
  return known;
}

const contexts = new WeakMap<CatalogueSchema, ReadingContext>();
const readings = new WeakMap<SheetSnapshot, { readonly context: ReadingContext; readonly reading: SheetReading }>();

/** Snapshots never change: a sheet that was read before under the same rules gives the same reading, the object itself. */
function readAndKeep(sheet: SheetSnapshot, context: ReadingContext): SheetReading {
  const reading = readSheet(sheet, context);
  readings.set(sheet, { context, reading });
  return reading;
}
