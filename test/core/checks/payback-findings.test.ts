import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that payback-mismatch says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'a year too few',
      [
        {
          code: 'payback-contradicted',
          cells: ['A01!B10', 'A01!C4:F4', 'A01!C7'],
          data: {
            document: 'A01',
            where: 'table',
            words: '2 år',
            time: 'year',
            byFlow: 3.5,
            bySimple: 3.5,
            scope: 'everything',
            lastYear: 2028,
          },
          amount: null,
          arithmetic: [
            {
              step: 'cash-flow',
              year: 2025,
              flow: '2500000 [2499000; 2501000] in DKK 1000',
              balance: '2500000 [2500000; 2500000] in DKK 1000',
            },
            {
              step: 'cash-flow',
              year: 2026,
              flow: '-1000000 [-1000500; -999500] in DKK 1000',
              balance: '1500000 [1500000; 1500000] in DKK 1000',
            },
            {
              step: 'cash-flow',
              year: 2027,
              flow: '-1000000 [-1000500; -999500] in DKK 1000',
              balance: '500000 [500000; 500000] in DKK 1000',
            },
            {
              step: 'cash-flow',
              year: 2028,
              flow: '-1000000 [-1000500; -999500] in DKK 1000',
              balance: '-500000 [-500000; -500000] in DKK 1000',
            },
          ],
          severity: 'warning',
          fingerprint:
            'payback-mismatch|payback-contradicted|A01|table|tilbagebetalingstid#1.5;2.5;250000000;-100000000;-100000000;-100000000',
          evidence: [
            'A01!B10 "Tilbagebetalingstid: 2 år"',
            'A01!C4 "Færre kørsler" = -1000000 [-1000500; -999500] in DKK 1000',
            'A01!D4 "Færre kørsler" = -1000000 [-1000500; -999500] in DKK 1000',
            'A01!E4 "Færre kørsler" = -1000000 [-1000500; -999500] in DKK 1000',
            'A01!F4 "Færre kørsler" = -1000000 [-1000500; -999500] in DKK 1000',
            'A01!C7 "System" = 3500000 [3499500; 3500500] in DKK 1000',
          ],
        },
      ],
    ],
    [
      'the saving of the best year alone',
      [
        {
          code: 'payback-of-full-saving',
          cells: ['A01!B10', 'A01!C4:F4', 'A01!C7'],
          data: {
            document: 'A01',
            where: 'table',
            words: '2 år',
            time: 'year',
            byFlow: 3.3,
            bySimple: 2,
            scope: 'everything',
            lastYear: 2028,
          },
          amount: null,
          arithmetic: [
            {
              step: 'cash-flow',
              year: 2025,
              flow: '3500000 [3499000; 3501000] in DKK 1000',
              balance: '3500000 [3500000; 3500000] in DKK 1000',
            },
            {
              step: 'cash-flow',
              year: 2026,
              flow: '-1000000 [-1000500; -999500] in DKK 1000',
              balance: '2500000 [2500000; 2500000] in DKK 1000',
            },
            {
              step: 'cash-flow',
              year: 2027,
              flow: '-2000000 [-2000500; -1999500] in DKK 1000',
              balance: '500000 [500000; 500000] in DKK 1000',
            },
            {
              step: 'cash-flow',
              year: 2028,
              flow: '-2000000 [-2000500; -1999500] in DKK 1000',
              balance: '-1500000 [-1500000; -1500000] in DKK 1000',
            },
          ],
          severity: 'info',
          fingerprint:
            'payback-mismatch|payback-of-full-saving|A01|table|tilbagebetalingstid#1.5;2.5;350000000;-100000000;-200000000;-200000000',
          evidence: [
            'A01!B10 "Tilbagebetalingstid: 2 år"',
            'A01!C4 "Færre kørsler" = -500000 [-500500; -499500] in DKK 1000',
            'A01!D4 "Færre kørsler" = -1000000 [-1000500; -999500] in DKK 1000',
            'A01!E4 "Færre kørsler" = -2000000 [-2000500; -1999500] in DKK 1000',
            'A01!F4 "Færre kørsler" = -2000000 [-2000500; -1999500] in DKK 1000',
            'A01!C7 "System" = 4000000 [3999500; 4000500] in DKK 1000',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('payback-mismatch', exampleSheets('payback-mismatch', name))).toEqual(found);
  });
});
