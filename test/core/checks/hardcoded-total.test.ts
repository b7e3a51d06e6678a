import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that hardcoded-total says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'a table with typed totals in a workbook without any formula',
      [
        {
          code: 'total-typed',
          cells: ['Oversigt!C5:D5'],
          fix: { fix: 'compute', cells: ['Oversigt!C5:D5'] },
          data: { document: 'Oversigt', caption: 'Oversigt, 1.000 kr.', labels: ['I alt'] },
          amount: null,
          arithmetic: [],
          severity: 'info',
          fingerprint: 'hardcoded-total|total-typed|overview/oversigt kr/proposals/oversigt kr#',
          evidence: [
            'Oversigt!C5 "I alt" = -900000 [-900500; -899500] in DKK 1000',
            'Oversigt!D5 "I alt" = -1000000 [-1000500; -999500] in DKK 1000',
          ],
        },
      ],
    ],
    [
      'two tables with typed totals, and no total computed anywhere',
      [
        {
          code: 'no-total-computed',
          cells: ['Oversigt!C5:D5', 'A01!C6:D6'],
          fix: { fix: 'compute', cells: ['Oversigt!C5:D5', 'A01!C6:D6'] },
          data: { tables: 2, sheets: 2 },
          amount: null,
          arithmetic: [],
          severity: 'info',
          fingerprint: 'hardcoded-total|no-total-computed|workbook#',
          evidence: [
            'Oversigt!C5 "I alt" = -900000 [-900500; -899500] in DKK 1000',
            'Oversigt!D5 "I alt" = -1000000 [-1000500; -999500] in DKK 1000',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('hardcoded-total', exampleSheets('hardcoded-total', name))).toEqual(found);
  });
});

describe('typed totals', () => {
  const list = (second: string, total: CellValue[]): CellValue[][] => [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Færre kørsler', -600, -600],
    ['A02', second, -300, -400],
    [null, 'I alt', ...total],
  ];
  const found = (sheets: Record<string, CellValue[][]>): unknown[] =>
    findingsIn(sheets).flatMap(({ check, code, cells }) =>
      check === 'hardcoded-total' ? [[code, ...cells.map(formatAddress)]] : [],
    );

  test.each<[string, Record<string, CellValue[][]>, unknown[]]>([
    [
      'of one table are its own finding',
      { Oversigt: list('Indkøb', [-900, -1000]) },
      [['total-typed', 'Oversigt!C5:D5']],
    ],
    [
      'that are wrong in a year are told of in the other',
      { Oversigt: list('Indkøb', [-900, -1900]) },
      [['total-typed', 'Oversigt!C5']],
    ],
    ['that are wrong are another check’s', { Oversigt: list('Indkøb', [-1900, -1900]) }, []],
    [
      'of several tables are told once, at the first',
      { Oversigt: list('Indkøb', [-900, -1000]), Gruppe: list('Indkøb', [-900, -1000]) },
      [['no-total-computed', 'Oversigt!C5:D5', 'Gruppe!C5:D5']],
    ],
    ['are none where no total stands', { Oversigt: list('Indkøb', []).slice(0, 4) }, []],
  ])('%s', (_, sheets, expected) => {
    expect(found(sheets)).toEqual(expected);
  });
});
