import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that hardcoded-total says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'a table with typed totals in a workbook without any formula',
      [
        [
          'info hardcoded-total|total-typed: Oversigt!C5:D5',
          'document: Oversigt',
          'caption: "Oversigt, 1.000 kr."',
          'labels: ["I alt"]',
          'at stake: null',
          'Oversigt!C5 "I alt" = -900±0.5 kDKK',
          'Oversigt!D5 "I alt" = -1000±0.5 kDKK',
          'fix: {fix compute, cells [Oversigt!C5:D5]}',
          'key: …|overview/oversigt kr/proposals/oversigt kr',
          'fingerprint: …#',
        ],
      ],
    ],
    [
      'two tables with typed totals, and no total computed anywhere',
      [
        [
          'info hardcoded-total|no-total-computed: Oversigt!C5:D5 A01!C6:D6',
          'tables: 2',
          'sheets: 2',
          'at stake: null',
          'Oversigt!C5 "I alt" = -900±0.5 kDKK',
          'Oversigt!D5 "I alt" = -1000±0.5 kDKK',
          'fix: {fix compute, cells [Oversigt!C5:D5, A01!C6:D6]}',
          'key: …|workbook',
          'fingerprint: …#',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('hardcoded-total', exampleSheets('hardcoded-total', name))).toEqual(found);
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
