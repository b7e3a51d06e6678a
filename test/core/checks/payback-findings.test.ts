import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that payback-mismatch says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'a year too few',
      [
        [
          'warning payback-mismatch|payback-contradicted: A01!B10 A01!C4:F4 A01!C7',
          'document: A01',
          'where: table',
          'words: "2 år"',
          'time: year',
          'byFlow: 3.5',
          'bySimple: 3.5',
          'scope: everything',
          'lastYear: 2028',
          'at stake: null',
          'A01!B10 "Tilbagebetalingstid: 2 år"',
          'A01!C4 "Færre kørsler" = -1000±0.5 kDKK',
          'A01!D4 "Færre kørsler" = -1000±0.5 kDKK',
          'A01!E4 "Færre kørsler" = -1000±0.5 kDKK',
          'A01!F4 "Færre kørsler" = -1000±0.5 kDKK',
          'A01!C7 "System" = 3500±0.5 kDKK',
          'cash-flow {year 2025, flow 2500±1 kDKK, balance 2500±0 kDKK}',
          'cash-flow {year 2026, flow -1000±0.5 kDKK, balance 1500±0 kDKK}',
          'cash-flow {year 2027, flow -1000±0.5 kDKK, balance 500±0 kDKK}',
          'cash-flow {year 2028, flow -1000±0.5 kDKK, balance -500±0 kDKK}',
          'key: …|A01|table|tilbagebetalingstid',
          'fingerprint: …#1.5;2.5;250000000;-100000000;-100000000;-100000000',
        ],
      ],
    ],
    [
      'the saving of the best year alone',
      [
        [
          'info payback-mismatch|payback-of-full-saving: A01!B10 A01!C4:F4 A01!C7',
          'document: A01',
          'where: table',
          'words: "2 år"',
          'time: year',
          'byFlow: 3.3',
          'bySimple: 2',
          'scope: everything',
          'lastYear: 2028',
          'at stake: null',
          'A01!B10 "Tilbagebetalingstid: 2 år"',
          'A01!C4 "Færre kørsler" = -500±0.5 kDKK',
          'A01!D4 "Færre kørsler" = -1000±0.5 kDKK',
          'A01!E4 "Færre kørsler" = -2000±0.5 kDKK',
          'A01!F4 "Færre kørsler" = -2000±0.5 kDKK',
          'A01!C7 "System" = 4000±0.5 kDKK',
          'cash-flow {year 2025, flow 3500±1 kDKK, balance 3500±0 kDKK}',
          'cash-flow {year 2026, flow -1000±0.5 kDKK, balance 2500±0 kDKK}',
          'cash-flow {year 2027, flow -2000±0.5 kDKK, balance 500±0 kDKK}',
          'cash-flow {year 2028, flow -2000±0.5 kDKK, balance -1500±0 kDKK}',
          'key: …|A01|table|tilbagebetalingstid',
          'fingerprint: …#1.5;2.5;350000000;-100000000;-200000000;-200000000',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('payback-mismatch', exampleSheets('payback-mismatch', name))).toEqual(found);
  });
});
