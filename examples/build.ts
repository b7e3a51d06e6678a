// Builds examples/*.xlsx from examples/facts: `npm run examples`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbook } from './build-workbook';
import { listExamples, readFacts } from './read-facts';

const factsFolder = join(import.meta.dirname, 'facts');

for (const name of listExamples(factsFolder)) {
  const bytes = await buildWorkbook(readFacts(factsFolder, name)).xlsx.writeBuffer();
  writeFileSync(join(import.meta.dirname, `${name}.xlsx`), new Uint8Array(bytes));
  console.log(`examples/${name}.xlsx`);
}
