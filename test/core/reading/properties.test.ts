import fc from 'fast-check';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { SheetReading } from '../../../src/core/reading/sheet-reading';
import { sheetFromRows, type CellValue, type SheetSnapshot, type Snapshot } from '../../../src/core/workbook/snapshot';
import { factsSnapshot } from '../../support/facts';

const words = fc.constantFrom(
  'I alt',
  'Samlet varig ændring',
  'Varige ændringer',
  'Implementeringsomkostninger',
  'Nettobesparelse',
  'Besparelse',
  'Merudgift',
  'heraf løn',
  'Reduktionsmål',
  'Netto-udestående',
  'Forventet, men ufordelt',
  'Anlæg',
  '* Service',
  'A01',
  'A02*',
  'SSU-10 - Titel',
  'Nr.',
  'Forslag',
  '1.000 kr. 2017 p/l',
  'Mio. kr.',
  'Tabel 2. Varige ændringer',
  '1. Baggrund',
  'Forslagets titel:',
  'Styringsområde',
  'Bemærkning',
  '-',
  '–',
  '1.000,50',
  '1.500',
  'Budget 2020',
  'B2021',
  '2019-22',
  '*Udgår efter høring',
  '(**) tælles ikke med',
  '- et punkt',
  'Der spares 1,2 mio. kr. årligt ved at lægge to enheder sammen, og det sker fra 2018.',
  ' ',
  '=SUM(A1:A3)',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: words },
  { weight: 2, arbitrary: fc.integer({ min: 2015, max: 2025 }) },
  { weight: 3, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ error: '#DIV/0!' }) },
);
const format = fc.constantFrom('General', '#,##0', '0.00', '0%', '#,##0,', '0', 'dd-mm-yyyy', '[Red]-0;;"x"');
const yearRow = fc
  .integer({ min: 2015, max: 2024 })
  .map((first): CellValue[] => [null, '1.000 kr.', first, first + 1, first + 2]);
const row = fc.oneof({ weight: 5, arbitrary: fc.array(cell, { maxLength: 8 }) }, { weight: 1, arbitrary: yearRow });
const grid = fc.array(row, { maxLength: 25 });

function workbookOf(...sheets: SheetSnapshot[]): Snapshot {
  return { name: 'any.xlsx', sheets, tables: [], names: [] };
}

function readOne(sheet: SheetSnapshot): SheetReading {
  const [reading] = readWorkbook(workbookOf(sheet));
  if (!reading) throw new Error('a sheet goes in and none comes out');
  return reading;
}

/** A reading without its places: what was understood, wherever it stands. */
function understood(reading: SheetReading): unknown {
  return JSON.parse(
    JSON.stringify(reading, (key, value: unknown) =>
      ['cell', 'range', 'row', 'column', 'headerRow'].includes(key) && key !== 'name' ? undefined : value,
    ),
  );
}

test('any grid is read without throwing, and the rows that count are rows of their table', () => {
  fc.assert(
    fc.property(grid, format, (rows, code) => {
      const reading = readOne(sheetFromRows('Ark', rows, code));
      for (const table of reading.tables) {
        table.rows.forEach((tableRow, index) => {
          expect(tableRow.index).toBe(index);
          expect(tableRow.cells).toHaveLength(table.years.length);
          expect(tableRow.extraCells).toHaveLength(table.extraColumns.length);
          for (const { row: part } of tableRow.sums) {
            expect(part).not.toBe(index);
            expect(table.rows[part]).toBeDefined();
          }
          expect(new Set(tableRow.sums.map(({ row: part }) => part)).size).toBe(tableRow.sums.length);
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('every number of a catalogue sheet ends in exactly one place', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const sheet = sheetFromRows('Ark', rows, '#,##0');
      const reading = readOne(sheet);
      if (reading.kind === 'not-catalogue') return;
      const places = placesOf(reading);
      sheet.values.forEach((values, top) =>
        values.forEach((value, left) => {
          if (typeof value === 'number' && Number.isFinite(value))
            expect(places.filter((place) => place === `${top},${left}`)).toHaveLength(1);
        }),
      );
    }),
    { numRuns: 300 },
  );
});

/** Where numbers ended: headings, IDs, figures of tables and lists, fields, and what found no place. */
function placesOf(reading: SheetReading): string[] {
  const at = ({ top, left }: { readonly top: number; readonly left: number }): string => `${top},${left}`;
  const heads = reading.tables.flatMap(({ years, extraColumns }) =>
    [...years, ...extraColumns].map(({ header }) => header),
  );
  const cells = reading.tables.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells, ...row.extraCells]));
  const figures = cells.filter(({ figure, state }) => figure !== null && state === 'number');
  const ids = reading.tables.flatMap(({ rows }) => rows.flatMap(({ id }) => (id ? [id] : [])));
  const counts = reading.countTables.flatMap(({ rows }) => rows);
  const fields = reading.fields.flatMap(({ value }) => (value ? [value] : []));
  return [...heads, ...figures, ...ids, ...counts, ...fields, ...reading.notUnderstood].map(({ cell: place }) =>
    at(place),
  );
}

test('blank rows and columns around a sheet change only the cells', () => {
  fc.assert(
    fc.property(grid, fc.nat(3), fc.nat(3), (rows, above, left) => {
      const moved = [
        ...Array.from({ length: above }, (): CellValue[] => []),
        ...rows.map((values) => [...Array.from({ length: left }, () => null), ...values]),
        [],
      ];
      expect(understood(readOne(sheetFromRows('Ark', moved)))).toEqual(understood(readOne(sheetFromRows('Ark', rows))));
    }),
    { numRuns: 100 },
  );
});

test('a used range that begins elsewhere changes only the cells', () => {
  for (const sheet of factsSnapshot('copenhagen-2017').sheets) {
    const here = readOne(sheet);
    const there = readOne({ ...sheet, top: sheet.top + 7, left: sheet.left + 3 });
    expect(understood(there)).toEqual(understood(here));
    expect(there.tables.map(({ range }) => [range.top - 7, range.left - 3])).toEqual(
      here.tables.map(({ range }) => [range.top, range.left]),
    );
  }
});

test('the order of the sheets changes nothing', () => {
  const snapshot = factsSnapshot('copenhagen-2017');
  const forwards = readWorkbook(snapshot);
  const backwards = readWorkbook({ ...snapshot, sheets: [...snapshot.sheets].reverse() });
  expect([...backwards].reverse()).toEqual(forwards);
});

test('reading twice gives the same and leaves its input alone', () => {
  const snapshot = factsSnapshot('ballerup-2019');
  const before = JSON.stringify(snapshot);
  expect(readWorkbook(snapshot)).toEqual(readWorkbook(snapshot));
  expect(JSON.stringify(snapshot)).toBe(before);
});
