import fc from 'fast-check';
import { readWorkbook } from '../../../../src/core/reading/read-workbook';
import { readSchema } from '../../../../src/core/reading/schema/read-schema';
import { SCHEMA_SHEET_NAME, schemaTemplate } from '../../../../src/core/reading/schema/schema-template';
import type { SheetReading } from '../../../../src/core/reading/sheet-reading';
import { formatAddress } from '../../../../src/core/workbook/cell-ref';
import { sheetFromRows, type CellValue, type Snapshot } from '../../../../src/core/workbook/snapshot';
import { factsSnapshot } from '../../../support/facts';
import { outlineRows, tableOf } from '../outline';

type Rows = readonly (readonly CellValue[])[];
const HEAD = ['Slags', 'Mønster', 'Betydning'];

function workbook(schema: Rows, sheets: Readonly<Record<string, Rows>> = {}): Snapshot {
  const others = Object.entries(sheets).map(([name, rows]) => sheetFromRows(name, rows));
  return {
    name: 'x.xlsx',
    sheets: [...others, sheetFromRows('Katalogskema', [HEAD, ...schema])],
    tables: [],
    names: [],
  };
}

function readFirst(schema: Rows, rows: Rows, name = 'Forslag'): SheetReading {
  const [sheet] = readWorkbook(workbook(schema, { [name]: rows }));
  if (!sheet) throw new Error('a sheet goes in and none comes out');
  return sheet;
}

const TABLE: Rows = [
  ['Forslag', 2025, 2026],
  ['A1 Lys', -10, -10],
  ['A2 Varme', -5, -5],
  ['Slutfacit', -14, -14],
];

describe('the words of a schema sheet', () => {
  test('give a meaning to words that have none', () => {
    const before = readFirst([], TABLE);
    expect(outlineRows(tableOf(before))[2]).toBe('item: Slutfacit');
    const after = readFirst([['ord', 'slutfacit', 'i alt']], TABLE);
    expect(outlineRows(tableOf(after))[2]).toBe('total: Slutfacit');
    expect(tableOf(after).rows[2]?.sums.map(({ row }) => row)).toEqual([0, 1]);
  });

  test('may be English', () => {
    expect(readSchema(workbook([['word', 'bottom line', 'total']]))).toMatchObject({
      words: { total: ['bottom line'] },
      problems: [],
    });
  });

  test('take a meaning from words that have one', () => {
    const rows: Rows = [
      ['Forslag', 2025, 2026],
      ['A1 Lys', -10, -10],
      ['Samlet resultat', -5, -5],
      ['I alt', -15, -15],
    ];
    expect(outlineRows(tableOf(readFirst([], rows)))[1]).toMatch(/total: Samlet resultat/);
    expect(outlineRows(tableOf(readFirst([['ikke ord', 'samlet resultat', 'i alt']], rows)))[1]).toBe(
      'item: Samlet resultat',
    );
  });
});

describe('the rules of a schema sheet', () => {
  test('name the IDs of a municipality that writes them its own way', () => {
    const rows: Rows = [
      ['1.000 kr.', 2025, 2026],
      ['forslag-7/25 Lys', -10, -10],
      ['forslag-8/25 Varme', -5, -5],
    ];
    expect(tableOf(readFirst([['id', 'forslag-#/##', null]], rows)).rows.map(({ id }) => id?.text)).toEqual([
      'forslag-7/25',
      'forslag-8/25',
    ]);
  });

  test('say which sign a saving has', () => {
    const table = tableOf(readFirst([['fortegn', 'positiv', 'besparelse']], TABLE));
    expect(table.sign).toMatchObject({ saving: 'positive', because: 'schema' });
  });

  test('give a unit to tables whose headings name none, and to no others', () => {
    expect(tableOf(readFirst([['enhed', '1.000 kr.', null]], TABLE)).unit?.unit.factor).toBe(100_000);
    const headed: Rows = [['Mio. kr.', 2025, 2026], ...TABLE.slice(1)];
    expect(tableOf(readFirst([['enhed', '1.000 kr.', null]], headed)).unit?.unit.factor).toBe(100_000_000);
  });

  test('leave sheets out, and give others a kind', () => {
    const left = readFirst([['ark', 'Forsl*', 'udelades']], TABLE);
    expect(left).toMatchObject({ kind: 'not-catalogue', because: { code: 'named-by-schema' }, tables: [] });
    expect(left.because.cell && formatAddress(left.because.cell)).toBe('Katalogskema!B2');
    expect(readFirst([['ark', 'Forslag', 'gruppetabel']], TABLE).kind).toBe('group-table');
  });

  test('hold the expected years and required sections for the checks', () => {
    const schema = readSchema(
      workbook([
        ['år', '2025-2028', null],
        ['afsnit', 'Baggrund', null],
      ]),
    );
    expect(schema.years?.years).toEqual([2025, 2026, 2027, 2028]);
    expect(schema.requiredSections.map(({ text }) => text)).toEqual(['Baggrund']);
  });
});

test('whatever is written as the form of an ID, reading goes on', () => {
  fc.assert(
    fc.property(fc.string(), (form) => {
      expect(readFirst([['id', `${form}1`, null]], TABLE).tables).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

describe('errors in a schema sheet are said on their cells', () => {
  test.each([
    ['an unknown kind', ['ordd', 'x', 'i alt'], 'unknown-kind', 'Katalogskema!A2'],
    ['an unknown meaning', ['ord', 'x', 'sum af alt'], 'unknown-meaning', 'Katalogskema!C2'],
    ['no meaning', ['ord', 'x', null], 'missing-meaning', 'Katalogskema!C2'],
    ['no pattern', ['ord', null, 'i alt'], 'missing-pattern', 'Katalogskema!B2'],
    ['a pattern that fits everything', ['ord', '*', 'i alt'], 'pattern-too-wide', 'Katalogskema!B2'],
    ['an ID without a digit', ['id', 'SSU', null], 'pattern-too-wide', 'Katalogskema!B2'],
    ['years that are none', ['år', 'næste år', null], 'no-years', 'Katalogskema!B2'],
    ['a unit that is none', ['enhed', 'bananer', null], 'no-unit', 'Katalogskema!B2'],
    ['a sign that is none', ['fortegn', 'skæv', null], 'unknown-meaning', 'Katalogskema!B2'],
    ['a sheet kind that is none', ['ark', 'Noter', 'gem'], 'unknown-meaning', 'Katalogskema!C2'],
  ] as const)('%s', (_what, row, code, cell) => {
    const { problems } = readSchema(workbook([row]));
    expect(problems.map((problem) => [problem.code, formatAddress(problem.cell)])).toEqual([[code, cell]]);
  });

  test('two answers to one question', () => {
    const { problems, saving } = readSchema(
      workbook([
        ['fortegn', 'negativ', null],
        ['fortegn', 'positiv', null],
      ]),
    );
    expect(problems.map(({ code }) => code)).toEqual(['contradiction']);
    expect(saving?.saving).toBe('negative');
  });

  test('missing headings', () => {
    const schema = readSchema({
      name: 'x',
      sheets: [sheetFromRows('Katalogskema', [['ord', 'x', 'i alt']])],
      tables: [],
      names: [],
    });
    expect(schema.problems.map(({ code }) => code)).toEqual(['no-headings']);
  });
});

describe('the template', () => {
  test.each(['da', 'en'] as const)('in %s holds notes only: inserting it changes no reading', (language) => {
    const snapshot = factsSnapshot('ballerup-2019');
    const sheet = sheetFromRows(SCHEMA_SHEET_NAME, schemaTemplate(language));
    const before = readWorkbook(snapshot);
    const after = readWorkbook({ ...snapshot, sheets: [...snapshot.sheets, sheet] });
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)?.kind).toBe('schema');
  });

  test.each(['da', 'en'] as const)('in %s has examples that are all understood once their # is gone', (language) => {
    const rows = schemaTemplate(language).map((row) =>
      row.map((value) => (typeof value === 'string' ? value.replace(/^# /, '') : value)),
    );
    const schema = readSchema({ name: 'x', sheets: [sheetFromRows(SCHEMA_SHEET_NAME, rows)], tables: [], names: [] });
    expect(schema.problems).toEqual([]);
    expect(schema.idPatterns).toHaveLength(2);
    expect(schema.sheets).toHaveLength(1);
  });
});
