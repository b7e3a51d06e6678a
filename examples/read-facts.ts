import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookFacts } from './build-workbook';
import type { SheetFacts } from './fill-sheet';

interface WorkbookFile extends Omit<WorkbookFacts, 'sheets'> {
  readonly sheets: readonly string[];
}

/** The names of the workbooks that have facts, in alphabetical order. */
export function listExamples(factsFolder: string): string[] {
  const entries = readdirSync(factsFolder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** The facts of one workbook. */
export function readFacts(factsFolder: string, name: string): WorkbookFacts {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(factsFolder, name, file), 'utf8'));
  const workbook = read('workbook.json') as WorkbookFile;
  return { ...workbook, sheets: workbook.sheets.map((file) => read(file) as SheetFacts) };
}
