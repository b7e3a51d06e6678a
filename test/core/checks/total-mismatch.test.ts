import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that total-mismatch says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'a total that leaves a row out',
      [
        {
          code: 'total-differs',
          cells: ['Oversigt!B5:C5', 'Oversigt!B3:C3', 'Oversigt!B4:C4'],
          data: {
            document: 'Oversigt',
            label: 'I alt',
            caption: 'Besparelser, 1.000 kr.',
            years: [
              {
                year: 2025,
                stated: '-100000 [-100500; -99500] in DKK 1000',
                sum: '-350000 [-351000; -349000] in DKK 1000',
              },
              {
                year: 2026,
                stated: '-100000 [-100500; -99500] in DKK 1000',
                sum: '-400000 [-401000; -399000] in DKK 1000',
              },
            ],
            explanation: { kind: 'row-left-out', label: 'A02 - Fælles indkøb' },
          },
          amount: 55000000,
          arithmetic: [
            {
              step: 'sum',
              year: 2025,
              terms: ['-100000 [-100500; -99500] in DKK 1000', '-250000 [-250500; -249500] in DKK 1000'],
              result: '-350000 [-351000; -349000] in DKK 1000',
              stated: '-100000 [-100500; -99500] in DKK 1000',
            },
            {
              step: 'sum',
              year: 2026,
              terms: ['-100000 [-100500; -99500] in DKK 1000', '-300000 [-300500; -299500] in DKK 1000'],
              result: '-400000 [-401000; -399000] in DKK 1000',
              stated: '-100000 [-100500; -99500] in DKK 1000',
            },
          ],
          severity: 'error',
          fingerprint:
            'total-mismatch|total-differs|overview/oversigt/proposals/besparelser kr|i alt#2025;-10000000;-35000000;2026;-10000000;-40000000',
          evidence: [
            'Oversigt!B5 "I alt" = -100000 [-100500; -99500] in DKK 1000',
            'Oversigt!B3 "A01 - Færre kørsler" = -100000 [-100500; -99500] in DKK 1000',
            'Oversigt!B4 "A02 - Fælles indkøb" = -250000 [-250500; -249500] in DKK 1000',
            'Oversigt!C5 "I alt" = -100000 [-100500; -99500] in DKK 1000',
            'Oversigt!C3 "A01 - Færre kørsler" = -100000 [-100500; -99500] in DKK 1000',
            'Oversigt!C4 "A02 - Fælles indkøb" = -300000 [-300500; -299500] in DKK 1000',
          ],
          equations: [
            '2025: -1 Oversigt!B5 +1 Oversigt!B3 +1 Oversigt!B4 leaves [-251500; -248500]',
            '2026: -1 Oversigt!C5 +1 Oversigt!C3 +1 Oversigt!C4 leaves [-301500; -298500]',
          ],
        },
      ],
    ],
    [
      'a total whose words nobody has agreed on',
      [
        {
          code: 'total-differs',
          cells: ['Samlet!C4', 'Samlet!C2', 'Samlet!C3'],
          data: {
            document: 'Samlet',
            label: 'Samlede prioriteringsforslag',
            caption: null,
            years: [
              {
                year: 2026,
                stated: '-500000 [-500500; -499500] in DKK 1000',
                sum: '-400000 [-401000; -399000] in DKK 1000',
              },
            ],
            explanation: { kind: 'row-counted-twice', label: 'A01 - Færre kørsler' },
          },
          amount: 10000000,
          arithmetic: [
            {
              step: 'sum',
              year: 2026,
              terms: ['-100000 [-100500; -99500] in DKK 1000', '-300000 [-300500; -299500] in DKK 1000'],
              result: '-400000 [-401000; -399000] in DKK 1000',
              stated: '-500000 [-500500; -499500] in DKK 1000',
            },
          ],
          severity: 'error',
          fingerprint:
            'total-mismatch|total-differs|overview/samlet/proposals/|samlede prioriteringsforslag#2026;-50000000;-40000000',
          evidence: [
            'Samlet!C4 "Samlede prioriteringsforslag" = -500000 [-500500; -499500] in DKK 1000',
            'Samlet!C2 "A01 - Færre kørsler" = -100000 [-100500; -99500] in DKK 1000',
            'Samlet!C3 "A02 - Fælles indkøb" = -300000 [-300500; -299500] in DKK 1000',
          ],
          equations: ['2026: -1 Samlet!C4 +1 Samlet!C2 +1 Samlet!C3 leaves [98500; 101500]'],
        },
      ],
    ],
    [
      'what was achieved until now, added up wrongly',
      [
        {
          code: 'column-total-differs',
          cells: ['Handleplan!D4', 'Handleplan!D2', 'Handleplan!D3'],
          data: {
            document: 'Handleplan',
            label: 'I alt',
            column: 'Opnået pr. 31.08.2025',
            stated: '2400000 [2350000; 2450000] in DKK 1000000',
            sum: '2000000 [1900000; 2100000] in DKK 1000000',
          },
          amount: 40000000,
          arithmetic: [
            {
              step: 'sum',
              year: null,
              terms: ['1400000 [1350000; 1450000] in DKK 1000000', '600000 [550000; 650000] in DKK 1000000'],
              result: '2000000 [1900000; 2100000] in DKK 1000000',
              stated: '2400000 [2350000; 2450000] in DKK 1000000',
            },
          ],
          severity: 'error',
          fingerprint:
            'total-mismatch|column-total-differs|action-plan/handleplan/action-plan/handleplan mio kr|i alt|opnået pr#240000000;200000000',
          evidence: [
            'Handleplan!D4 "I alt" = 2400000 [2350000; 2450000] in DKK 1000000',
            'Handleplan!D2 "Færre anbringelser" = 1400000 [1350000; 1450000] in DKK 1000000',
            'Handleplan!D3 "Familiehuset" = 600000 [550000; 650000] in DKK 1000000',
          ],
          equations: ['2025: +1 Handleplan!D2 +1 Handleplan!D3 -1 Handleplan!D4 leaves [-550000; -250000]'],
        },
      ],
    ],
    [
      'a row whose sum over the years is another, and a total that follows it',
      [
        {
          code: 'row-sums-differ',
          cells: ['Oversigt!E4', 'Oversigt!E6', 'Oversigt!C4:D4', 'Oversigt!C6:D6'],
          data: {
            document: 'Oversigt',
            column: 'I alt',
            rows: [
              {
                label: 'Fælles indkøb',
                stated: '-650000 [-650500; -649500] in DKK 1000',
                sum: '-550000 [-551000; -549000] in DKK 1000',
              },
              {
                label: 'I alt',
                stated: '-980000 [-980500; -979500] in DKK 1000',
                sum: '-880000 [-881000; -879000] in DKK 1000',
              },
            ],
            holding: 2,
          },
          amount: 20000000,
          arithmetic: [
            {
              step: 'sum',
              year: null,
              terms: ['-250000 [-250500; -249500] in DKK 1000', '-300000 [-300500; -299500] in DKK 1000'],
              result: '-550000 [-551000; -549000] in DKK 1000',
              stated: '-650000 [-650500; -649500] in DKK 1000',
            },
            {
              step: 'sum',
              year: null,
              terms: ['-400000 [-400500; -399500] in DKK 1000', '-480000 [-480500; -479500] in DKK 1000'],
              result: '-880000 [-881000; -879000] in DKK 1000',
              stated: '-980000 [-980500; -979500] in DKK 1000',
            },
          ],
          severity: 'error',
          fingerprint:
            'total-mismatch|row-sums-differ|overview/oversigt kr/proposals/oversigt kr|i alt#-65000000;-55000000;-98000000;-88000000',
          evidence: [
            'Oversigt!E4 "Fælles indkøb" = -650000 [-650500; -649500] in DKK 1000',
            'Oversigt!C4 "Fælles indkøb" = -250000 [-250500; -249500] in DKK 1000',
            'Oversigt!D4 "Fælles indkøb" = -300000 [-300500; -299500] in DKK 1000',
            'Oversigt!E6 "I alt" = -980000 [-980500; -979500] in DKK 1000',
            'Oversigt!C6 "I alt" = -400000 [-400500; -399500] in DKK 1000',
            'Oversigt!D6 "I alt" = -480000 [-480500; -479500] in DKK 1000',
          ],
          equations: [
            '2025: +1 Oversigt!C4 +1 Oversigt!D4 -1 Oversigt!E4 leaves [98500; 101500]',
            '2025: +1 Oversigt!C6 +1 Oversigt!D6 -1 Oversigt!E6 leaves [98500; 101500]',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('total-mismatch', exampleSheets('total-mismatch', name))).toEqual(found);
  });
});

describe('totals', () => {
  const list = (...rows: CellValue[][]): CellValue[][] => [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ...rows,
  ];
  const items: CellValue[][] = [
    ['A01', 'Færre kørsler', -100, -100],
    ['A02', 'Fælles indkøb', -250, -300],
  ];
  const found = (rows: CellValue[][]): string[] =>
    findingsIn({ Oversigt: rows }).flatMap(({ check, code, cells: [first], amount }) =>
      check === 'total-mismatch' && first ? [`${code} ${formatAddress(first)} ${String(amount)}`] : [],
    );

  test.each<[string, CellValue[][], string[]]>([
    ['that hold', list(...items, [null, 'I alt', -350, -400]), []],
    ['that fail in one year', list(...items, [null, 'I alt', -350, -410]), ['total-differs Oversigt!D5 1000000']],
    ['that fail in two years', list(...items, [null, 'I alt', -360, -410]), ['total-differs Oversigt!C5:D5 2000000']],
    [
      'of a list’s net row',
      list(...items, [null, 'Nettoeffektivisering', -350, -410]),
      ['total-differs Oversigt!D5 1000000'],
    ],
    ['within rounding of their rows', list(...items, [null, 'I alt', -351, -401]), []],
    [
      'beyond rounding of their rows',
      list(...items, [null, 'I alt', -352, -400]),
      ['total-differs Oversigt!C5 200000'],
    ],
    ['that are blank', list(...items, [null, 'I alt', null, -400]), []],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});
