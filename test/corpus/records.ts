import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { labelledWorkbooks } from './catalogues/corpus-files';
import { findingLines } from './catalogues/finding-lines';
import { corpusTexts } from './prose/corpus-files';
import { readingLines } from './prose/reading-lines';

const CORPUS = join(process.cwd(), 'test/corpus');
/** What was read of the tune half's texts; what was said of the labelled workbooks. */
export const RECORDS = { readings: 'prose/readings.txt', findings: 'catalogues/findings.txt' } as const;

/** A record as it stands, in blocks: one for each text or workbook, the line that names it first. */
export function recorded(record: keyof typeof RECORDS): string[] {
  return readFileSync(join(CORPUS, RECORDS[record]), 'utf8').trimEnd().split('\n\n');
}

/** Writes both records anew: whoever changes what is read or said looks at what changed in them. */
export function writeRecords(): void {
  const blocks = {
    readings: corpusTexts('tune').map(readingLines),
    findings: labelledWorkbooks().map(findingLines),
  };
  for (const record of ['readings', 'findings'] as const) {
    const path = join(CORPUS, RECORDS[record]);
    rmSync(path, { force: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${blocks[record].map((lines) => lines.join('\n')).join('\n\n')}\n`);
  }
}
