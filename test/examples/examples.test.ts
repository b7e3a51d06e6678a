import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbook } from '../../examples/build-workbook';
import type { FactCell } from '../../examples/fill-sheet';
import { listExamples, readFacts } from '../../examples/read-facts';
import { zipParts } from '../support/zip-parts';

const folder = join(__dirname, '../../examples');
const facts = join(folder, 'facts');
const names = listExamples(facts);

async function rebuilt(name: string): Promise<Uint8Array> {
  return new Uint8Array(await buildWorkbook(readFacts(facts, name)).xlsx.writeBuffer());
}

test('there are five example workbooks', () => {
  expect(names).toEqual(['ballerup-2019', 'copenhagen-2017', 'followup-2019', 'recovery-2021', 'strategy-2018']);
});

describe.each(names)('the example %s', (name) => {
  test('is, part by part, what its facts build', async () => {
    const committed = zipParts(readFileSync(join(folder, `${name}.xlsx`)));
    const built = zipParts(await rebuilt(name));
    expect([...committed.keys()].sort()).toEqual([...built.keys()].sort());
    for (const [part, text] of built) expect([part, committed.get(part)]).toEqual([part, text]);
  });

  test('holds every fact in its cell, with its number format', () => {
    const source = readFacts(facts, name);
    const workbook = buildWorkbook(source);
    for (const { name: sheetName, numFmt, rows } of source.sheets) {
      const sheet = workbook.getWorksheet(sheetName);
      rows.forEach((cells, row) =>
        cells.forEach((fact: FactCell, column) => {
          const cell = sheet?.getCell(row + 1, column + 1);
          const amount = fact !== null && typeof fact === 'object';
          expect(cell?.value).toEqual(amount ? fact.v : fact);
          if (amount) expect(cell?.numFmt).toBe(fact.z);
          else if (typeof fact === 'number') expect(['0', numFmt]).toContain(cell?.numFmt);
        }),
      );
    }
  });

  test('prints its year headings without thousands separators', () => {
    const workbook = buildWorkbook(readFacts(facts, name));
    const years: string[] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => {
        const numbers = (row.values as unknown[]).filter((value) => typeof value === 'number');
        const consecutive = numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
        if (numbers.length < 3 || !consecutive || (numbers[0] ?? 0) < 1990) return;
        row.eachCell((cell) => typeof cell.value === 'number' && years.push(cell.numFmt));
      }),
    );
    expect(years.length).toBeGreaterThan(0);
    expect(new Set(years)).toEqual(new Set(['0']));
  });
});
