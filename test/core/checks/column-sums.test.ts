import { columnTotals, sumsOverYears } from '../../../src/core/checks/column-sums';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { YearTable } from '../../../src/core/reading/sheet-reading';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { workbookOf } from '../../support/check-tester';

function table(head: readonly CellValue[], ...rows: (readonly CellValue[])[]): YearTable {
  const sheets = { Oversigt: [['Oversigt, 1.000 kr.'], ['Nr.', 'Forslag', ...head], ...rows] };
  const found = readWorkbook(workbookOf(sheets))[0]?.tables[0];
  if (!found) throw new Error('no table');
  return found;
}

const HEAD = [2025, 2026, 2027, 'I alt'];
const GOOD = [
  ['A01', 'Kørsel', -100, -200, -300, -600],
  ['A02', 'Indkøb', -10, -20, -30, -60],
];
const TOTAL = [null, 'I alt', -110, -220, -330, -660];
const overYears = (head: readonly CellValue[], ...rows: (readonly CellValue[])[]) =>
  sumsOverYears(table(head, ...rows)).map(({ holding, failing, sums }) => ({
    holding,
    failing: failing.map(({ row, sum, stated }) => [
      row.label?.text,
      sum.value / 100_000,
      stated.figure.value / 100_000,
    ]),
    sums: sums.length,
  }));

describe('a column that holds each row’s sum over the years', () => {
  it('is learned from its rows', () => {
    expect(overYears(HEAD, ...GOOD, TOTAL)).toEqual([{ holding: 2, failing: [], sums: 3 }]);
  });

  it('shows the rows that fail', () => {
    const wrong = ['A03', 'Ruter', -1, -2, -3, -16];
    expect(overYears(HEAD, ...GOOD, wrong, [null, 'I alt', -111, -222, -333, -676])).toEqual([
      {
        holding: 2,
        failing: [
          ['Ruter', -6, -16],
          ['I alt', -666, -676],
        ],
        sums: 4,
      },
    ]);
  });

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['one row', [GOOD[0]!]],
    ['one row that adds up several years', [GOOD[0]!, ['A02', 'Indkøb', -10, 0, 0, -10]]],
    ['as many that fail as hold', [...GOOD, ['A03', 'Ruter', -1, -2, -3, -60], ['A04', 'Biler', -1, -2, -3, -80]]],
  ])('is none by %s', (_, rows) => {
    expect(overYears(HEAD, ...rows)).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['I alt 2025-2027', true],
    ['I alt 2025-27', true],
    ['I alt 2025 – 2027', true],
    ['I alt 2025-2026', false],
    ['I alt 2024-2027', false],
    ['I alt 2025-2028', false],
  ])('is of just the table’s years: "%s"', (heading, isSum) => {
    expect(overYears([2025, 2026, 2027, heading], ...GOOD)).toHaveLength(isSum ? 1 : 0);
  });

  it('stands beside the years and not between them', () => {
    const between = GOOD.map(([id, title, a, b, c, all]) => [id!, title!, a!, b!, all!, c!]);
    expect(overYears([2025, 2026, 'I alt', 2027], ...between)).toEqual([]);
  });

  it('passes over rows without years, and without a sum', () => {
    const more = [
      ['A03', 'Ruter', null, null, null, -7],
      ['A04', 'Biler', -1, -2, -3, null],
    ];
    expect(overYears(HEAD, ...GOOD, ...more)).toEqual([{ holding: 2, failing: [], sums: 2 }]);
  });

  it('passes over rows that can’t be read', () => {
    expect(overYears(HEAD, ...GOOD, ['A03', 'Ruter', -1, '1.2345', -3, -7])).toEqual([
      { holding: 2, failing: [], sums: 2 },
    ]);
  });
});

describe('a total in a column beside the years', () => {
  const totals = (head: readonly CellValue[], ...rows: (readonly CellValue[])[]) => {
    const of = table(head, ...rows);
    const total = of.rows.find(({ role }) => role === 'total')!;
    return columnTotals(of, total).map(({ agrees, sum, parts, column }) => [
      column.header.text,
      agrees,
      sum.value / 100_000,
      parts.length,
    ]);
  };

  it('is held against the rows it adds up', () => {
    expect(totals(HEAD, ...GOOD, TOTAL)).toEqual([['I alt', true, -660, 2]]);
    expect(totals(HEAD, ...GOOD, [null, 'I alt', -110, -220, -330, -670])).toEqual([['I alt', false, -660, 2]]);
  });

  it('is none where it or its rows stand blank', () => {
    expect(totals(HEAD, ...GOOD, [null, 'I alt', -110, -220, -330, null])).toEqual([]);
    const blank = GOOD.map((row) => [...row.slice(0, 5), null]);
    expect(totals(HEAD, ...blank, TOTAL)).toEqual([]);
    expect(totals(HEAD, GOOD[0]!, blank[1]!, TOTAL)).toEqual([['I alt', false, -600, 1]]);
  });

  it('is none in a column that adds nothing up', () => {
    expect(totals([2025, 2026, 2027, 'Bemærkning'], ...GOOD, TOTAL)).toEqual([]);
  });
});
