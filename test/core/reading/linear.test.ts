import { gridOf, type Grid } from '../../../src/core/reading/grid';
import { readGrid } from '../../../src/core/reading/read-sheet';
import { NO_SCHEMA } from '../../../src/core/reading/schema/catalogue-schema';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { createVocabulary } from '../../../src/core/reading/vocabulary/vocabulary';
import { sheetFromRows, type CellValue } from '../../../src/core/workbook/snapshot';

type Rows = (readonly CellValue[])[];

const vocabulary = createVocabulary();

/** How often a sheet's cells and the vocabulary are asked while it is read, and how long its lists of summands are. */
function workOn(rows: Rows): number {
  let asked = 0;
  const count = <T>(answer: T): T => {
    asked += 1;
    return answer;
  };
  const plain = gridOf(sheetFromRows('Ark', rows, '#,##0'));
  const grid: Grid = {
    ...plain,
    row: (row) => count(plain.row(row)),
    at: (row, column) => count(plain.at(row, column)),
  };
  const reading = readGrid(grid, false, null, {
    schema: NO_SCHEMA,
    vocabulary: { ids: vocabulary.ids, meanings: (text) => count(vocabulary.meanings(text)) },
  });
  return asked + summands(reading);
}

/** Lists that several totals share are counted once. */
function summands({ tables }: SheetReading): number {
  const lists = new Set(tables.flatMap(({ rows }) => rows.map(({ sums }) => sums)));
  return [...lists].reduce((sum, list) => sum + list.length, 0);
}

const repeat = (times: number, rows: (index: number) => Rows): Rows =>
  Array.from({ length: times }, (_, index) => rows(index)).flat();
const HEAD = ['1.000 kr.', 2020, 2021, 2022];

const SHEETS: Readonly<Record<string, (size: number) => Rows>> = {
  'one long table': (size) => [
    HEAD,
    ...repeat(size, (index) => [[`A${index} Forslag`, -1, -2, -3]]),
    ['I alt', 0, 0, 0],
  ],
  'many small tables': (size) =>
    repeat(size, (index) => [[`Gruppe ${index}`], HEAD, ['A1 Lys', -1, -1, -1], ['I alt', -1, -1, -1], []]),
  'a total after each row': (size) => [
    HEAD,
    ...repeat(size, () => [
      ['Lys', -1, -1, -1],
      ['I alt', -1, -1, -1],
    ]),
  ],
  'totals below totals': (size) => [
    HEAD,
    ...repeat(size, () => [['Lys', -1, -1, -1]]),
    ...repeat(size, () => [['I alt', -1, -1, -1]]),
  ],
  'net rows in turn': (size) => [
    HEAD,
    ...repeat(size, () => [
      ['Besparelse', -1, -1, -1],
      ['Netto', -1, -1, -1],
    ]),
  ],
  'a section for each row': (size) => [
    HEAD,
    ...repeat(size, () => [['Varige ændringer'], ['Lys', -1, -1, -1], ['Samlet varig ændring', -1, -1, -1]]),
  ],
  'headings with amounts': (size) => [
    HEAD,
    ...repeat(size, () => [['Implementeringsomkostninger', 1, 1, 1]]),
    ...repeat(size, () => [['Lys', 1, 1, 1]]),
  ],
  'targets and what is outstanding': (size) => [
    HEAD,
    ...repeat(size, () => [
      ['Reduktionsmål', -2, -2, -2],
      ['Lys', -1, -1, -1],
      ['Udestående', -1, -1, -1],
    ]),
  ],
  prose: (size) =>
    repeat(size, (index) => [[`Afsnit ${index}`], ['Der spares 1,2 mio. kr. ved at lægge to enheder sammen.'], []]),
  'labels that might be part of a table': (size) => [
    HEAD,
    ['Lys', -1, -1, -1],
    ...repeat(size, () => [['Uden beløb']]),
  ],
  'fields and lists': (size) => repeat(size, () => [['Navn:', 'Værdi'], ['Antal', 3], ['a', 'b', 'c'], []]),
  'years down the rows': (size) =>
    repeat(size, () => [['1.000 kr.', 'Besparelse', 'Merudgift', 'Netto'], [2020, -1, 1, 0], [2021, -1, 1, 0], []]),
  'one year after another down the rows': (size) => [
    ['1.000 kr.', 'Besparelse', 'Netto'],
    ...repeat(size, (index) => [[1990 + (index % 100), -1, 0]]),
  ],
  'notes between rows': (size) => [HEAD, ...repeat(size, () => [['A1 Lys', -1, -1, -1], ['Bemærk: et udbud']])],
  'rows of years': (size) => repeat(size, () => [HEAD]),
  'single years': (size) => repeat(size, (index) => [[2000 + (index % 50)], []]),
  'amounts that look like years': (size) => [
    HEAD,
    ...repeat(size, (index) => [['Lys', 2001 + (index % 9), 2002 + (index % 9), 2003 + (index % 9)]]),
  ],
};

const WIDE: Readonly<Record<string, (size: number) => Rows>> = {
  'tables side by side': (size) => [
    repeat(size, () => [['Besparelser (kr.)', 2020, 2021, null]]).flat(),
    ...repeat(3, () => [repeat(size, () => [['Lys', -1, -1, null]]).flat()]),
  ],
  'years side by side': (size) => [
    ['kr.', ...repeat(size, () => [[2020, 2021]]).flat()],
    ['Lys', ...repeat(size, () => [[-1, -1]]).flat()],
  ],
  'falling years': (size) => [
    ['kr.', ...repeat(size, (index) => [[2090 - (index % 30)]]).flat()],
    ['Lys', ...repeat(size, () => [[-1]]).flat()],
  ],
};

describe.each(Object.entries({ ...SHEETS, ...WIDE }))('the work on %s', (_name, sheet) => {
  test('grows with its size and not faster', () => {
    const small = workOn(sheet(60));
    const large = workOn(sheet(480));
    // Eight times the sheet: eight times the work and a little for what stands once.
    expect(large).toBeLessThan(8.5 * small + 100);
  });
});
