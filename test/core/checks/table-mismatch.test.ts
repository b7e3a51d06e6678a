import tableMismatch from '../../../src/core/checks/table-mismatch';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that table-mismatch says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'a year left blank in the second table',
      [
        {
          code: 'tables-differ',
          cells: ['A01!B10', 'A01!C5'],
          data: {
            document: 'A01',
            section: 'permanent',
            firstTable: 1,
            secondTable: 2,
            label: 'Færre kørsler',
            years: [
              {
                year: 2025,
                first: '-600000 [-600500; -599500] in DKK 1000',
                second: '0 [0; 0] in DKK 1000',
                secondBlank: true,
              },
            ],
          },
          amount: 60000000,
          arithmetic: [
            {
              step: 'compare-tables',
              year: 2025,
              first: { number: 1, shown: '-600000 [-600500; -599500] in DKK 1000' },
              second: { number: 2, shown: '0 [0; 0] in DKK 1000' },
            },
          ],
          severity: 'warning',
          fingerprint: 'table-mismatch|tables-differ|A01|permanent|færre kørsler#2025;-60000000;0',
          evidence: ['A01!B10 "Færre kørsler"', 'A01!C5 "Færre kørsler" = -600000 [-600500; -599500] in DKK 1000'],
          equations: ['2025: +1 A01!C5 -1 A01!B10 leaves [-600500; -599500]'],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('table-mismatch', exampleSheets(tableMismatch, name))).toEqual(found);
  });
});
