import amountMismatch from '../../../src/core/checks/amount-mismatch';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that amount-mismatch says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'a total saving that no table knows',
      [
        {
          code: 'amount-not-in-tables',
          cells: ['A01!A8', 'A01!C4', 'A01!D4'],
          amount: 30000000,
          arithmetic: [
            {
              step: 'series',
              label: '',
              years: [
                { year: 2025, shown: '600000 [599500; 600500] in DKK 1000' },
                { year: 2026, shown: '600000 [599500; 600500] in DKK 1000' },
              ],
              stated: { words: '0,9 mio. kr.', shown: '900000 [850000; 950000] in DKK 1000000' },
            },
          ],
          data: {
            document: 'A01',
            of: 'saving',
            said: { words: '0,9 mio. kr.', shown: '900000 [850000; 950000] in DKK 1000000' },
            years: [
              { year: 2025, shown: '600000 [599500; 600500] in DKK 1000' },
              { year: 2026, shown: '600000 [599500; 600500] in DKK 1000' },
            ],
          },
          severity: 'warning',
          fingerprint:
            'amount-mismatch|amount-not-in-tables|A01|saving|forslaget ventes samlet at spare mio kr årligt#90000000;-60000000;-60000000',
          evidence: [
            'A01!A8 "Forslaget ventes samlet at spare 0,9 mio. kr. årligt." > 0,9 mio. kr. = 900000 [850000; 950000] in DKK 1000000',
            'A01!C4 "" = -600000 [-600500; -599500] in DKK 1000',
            'A01!D4 "" = -600000 [-600500; -599500] in DKK 1000',
          ],
        },
      ],
    ],
    [
      'a net saving that the table has as gross',
      [
        {
          code: 'amount-of-other-kind',
          cells: ['A01!A9', 'A01!C4', 'A01!C5', 'A01!D4', 'A01!D5'],
          amount: 20000000,
          arithmetic: [
            {
              step: 'series',
              label: '',
              years: [
                { year: 2025, shown: '400000 [399000; 401000] in DKK 1000' },
                { year: 2026, shown: '400000 [399000; 401000] in DKK 1000' },
              ],
              stated: { words: '0,6 mio. kr.', shown: '600000 [550000; 650000] in DKK 1000000' },
            },
          ],
          data: {
            document: 'A01',
            said: { words: '0,6 mio. kr.', shown: '600000 [550000; 650000] in DKK 1000000' },
            called: 'net',
            years: [
              { year: 2025, shown: '400000 [399000; 401000] in DKK 1000' },
              { year: 2026, shown: '400000 [399000; 401000] in DKK 1000' },
            ],
          },
          severity: 'info',
          fingerprint:
            'amount-mismatch|amount-of-other-kind|A01|saving|forslaget giver en nettobesparelse på mio kr årligt#60000000;-40000000;-40000000',
          evidence: [
            'A01!A9 "Forslaget giver en nettobesparelse på 0,6 mio. kr. årligt." > 0,6 mio. kr. = 600000 [550000; 650000] in DKK 1000000',
            'A01!C4 ""',
            'A01!C5 ""',
            'A01!D4 ""',
            'A01!D5 ""',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('amount-mismatch', exampleSheets(amountMismatch, name))).toEqual(found);
  });
});
