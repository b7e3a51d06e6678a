import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that total-mismatch says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'a total that leaves a row out',
      [
        [
          'error total-mismatch|total-differs: Oversigt!B5:C5 Oversigt!B3:C3 Oversigt!B4:C4',
          'document: Oversigt',
          'label: "I alt"',
          'caption: "Besparelser, 1.000 kr."',
          'years: [{year 2025, stated -100±0.5 kDKK, sum -350±1 kDKK}, {year 2026, stated -100±0.5 kDKK, sum -400±1 kDKK}]',
          'explanation: {kind row-left-out, label "A02 - Fælles indkøb"}',
          'at stake: 550000 kr.',
          'Oversigt!B5 "I alt" = -100±0.5 kDKK',
          'Oversigt!B3 "A01 - Færre kørsler" = -100±0.5 kDKK',
          'Oversigt!B4 "A02 - Fælles indkøb" = -250±0.5 kDKK',
          'Oversigt!C5 "I alt" = -100±0.5 kDKK',
          'Oversigt!C3 "A01 - Færre kørsler" = -100±0.5 kDKK',
          'Oversigt!C4 "A02 - Fælles indkøb" = -300±0.5 kDKK',
          'sum {year 2025, terms [-100±0.5 kDKK, -250±0.5 kDKK], result -350±1 kDKK, stated -100±0.5 kDKK}',
          'sum {year 2026, terms [-100±0.5 kDKK, -300±0.5 kDKK], result -400±1 kDKK, stated -100±0.5 kDKK}',
          '2025: -Oversigt!B5 +Oversigt!B3 +Oversigt!B4 leaves [-251500; -248500] kr.',
          '2026: -Oversigt!C5 +Oversigt!C3 +Oversigt!C4 leaves [-301500; -298500] kr.',
          'key: …|overview/oversigt/proposals/besparelser kr|i alt',
          'fingerprint: …#2025;-10000000;-35000000;2026;-10000000;-40000000',
        ],
      ],
    ],
    [
      'a total whose words nobody has agreed on',
      [
        [
          'error total-mismatch|total-differs: Samlet!C4 Samlet!C2 Samlet!C3',
          'document: Samlet',
          'label: "Samlede prioriteringsforslag"',
          'caption: null',
          'years: [{year 2026, stated -500±0.5 kDKK, sum -400±1 kDKK}]',
          'explanation: {kind row-counted-twice, label "A01 - Færre kørsler"}',
          'at stake: 100000 kr.',
          'Samlet!C4 "Samlede prioriteringsforslag" = -500±0.5 kDKK',
          'Samlet!C2 "A01 - Færre kørsler" = -100±0.5 kDKK',
          'Samlet!C3 "A02 - Fælles indkøb" = -300±0.5 kDKK',
          'sum {year 2026, terms [-100±0.5 kDKK, -300±0.5 kDKK], result -400±1 kDKK, stated -500±0.5 kDKK}',
          '2026: -Samlet!C4 +Samlet!C2 +Samlet!C3 leaves [98500; 101500] kr.',
          'key: …|overview/samlet/proposals/|samlede prioriteringsforslag',
          'fingerprint: …#2026;-50000000;-40000000',
        ],
      ],
    ],
    [
      'what was achieved until now, added up wrongly',
      [
        [
          'error total-mismatch|column-total-differs: Handleplan!D4 Handleplan!D2 Handleplan!D3',
          'document: Handleplan',
          'label: "I alt"',
          'column: "Opnået pr. 31.08.2025"',
          'stated: 2.4±0.05 MDKK',
          'sum: 2±0.1 MDKK',
          'at stake: 400000 kr.',
          'Handleplan!D4 "I alt" = 2.4±0.05 MDKK',
          'Handleplan!D2 "Færre anbringelser" = 1.4±0.05 MDKK',
          'Handleplan!D3 "Familiehuset" = 0.6±0.05 MDKK',
          'sum {year null, terms [1.4±0.05 MDKK, 0.6±0.05 MDKK], result 2±0.1 MDKK, stated 2.4±0.05 MDKK}',
          '2025: +Handleplan!D2 +Handleplan!D3 -Handleplan!D4 leaves [-550000; -250000] kr.',
          'key: …|action-plan/handleplan/action-plan/handleplan mio kr|i alt|opnået pr',
          'fingerprint: …#240000000;200000000',
        ],
      ],
    ],
    [
      'a row whose sum over the years is another, and a total that follows it',
      [
        [
          'error total-mismatch|row-sums-differ: Oversigt!E4 Oversigt!E6 Oversigt!C4:D4 Oversigt!C6:D6',
          'document: Oversigt',
          'column: "I alt"',
          'rows: [{label "Fælles indkøb", stated -650±0.5 kDKK, sum -550±1 kDKK}, {label "I alt", stated -980±0.5 kDKK, sum -880±1 kDKK}]',
          'holding: 2',
          'at stake: 200000 kr.',
          'Oversigt!E4 "Fælles indkøb" = -650±0.5 kDKK',
          'Oversigt!C4 "Fælles indkøb" = -250±0.5 kDKK',
          'Oversigt!D4 "Fælles indkøb" = -300±0.5 kDKK',
          'Oversigt!E6 "I alt" = -980±0.5 kDKK',
          'Oversigt!C6 "I alt" = -400±0.5 kDKK',
          'Oversigt!D6 "I alt" = -480±0.5 kDKK',
          'sum {year null, terms [-250±0.5 kDKK, -300±0.5 kDKK], result -550±1 kDKK, stated -650±0.5 kDKK}',
          'sum {year null, terms [-400±0.5 kDKK, -480±0.5 kDKK], result -880±1 kDKK, stated -980±0.5 kDKK}',
          '2025: +Oversigt!C4 +Oversigt!D4 -Oversigt!E4 leaves [98500; 101500] kr.',
          '2025: +Oversigt!C6 +Oversigt!D6 -Oversigt!E6 leaves [98500; 101500] kr.',
          'key: …|overview/oversigt kr/proposals/oversigt kr|i alt',
          'fingerprint: …#-65000000;-55000000;-98000000;-88000000',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('total-mismatch', exampleSheets('total-mismatch', name))).toEqual(found);
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
