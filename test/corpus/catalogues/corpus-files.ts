import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelled, type LabelledWorkbook } from './read-labelled';

const FOLDER = join(process.cwd(), 'test/corpus/catalogues/workbooks');

/** Every labelled workbook, by file name, each followed by its changes. */
export function labelledWorkbooks(): LabelledWorkbook[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readLabelled(name, readFileSync(join(FOLDER, name), 'utf8')));
}
