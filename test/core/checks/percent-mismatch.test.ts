import percentMismatch from '../../../src/core/checks/percent-mismatch';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that percent-mismatch says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'two percentages that fit one base as gross and net',
      [
        {
          code: 'percentages-of-one-base',
          cells: ['A01!A9', 'A01!A4'],
          amount: 100000000,
          arithmetic: [
            {
              step: 'implied-base',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
              percent: '2 [1.5; 2.5] percent',
              base: '[3800000000; 7000000000]',
              unit: 'DKK 1000000',
            },
            {
              step: 'implied-base',
              amount: '-2000000 [-2000500; -1999500] in DKK 1000',
              percent: '4 [3.5; 4.5] percent',
              base: '[4443333330; 5715714290]',
              unit: 'DKK 1000000',
            },
            { step: 'common-base', common: '[4443333330; 5715714290]', unit: 'DKK 1000000' },
          ],
          data: {
            document: 'A01',
            measure: 'den samlede ramme for kørsel',
            first: {
              where: 'text',
              tableNumber: null,
              percent: '2 [1.5; 2.5] percent',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
            },
            second: {
              where: 'table',
              tableNumber: null,
              percent: '4 [3.5; 4.5] percent',
              amount: '-2000000 [-2000500; -1999500] in DKK 1000',
            },
            as: 'gross-net',
            larger: {
              where: 'table',
              tableNumber: null,
              percent: '4 [3.5; 4.5] percent',
              amount: '-2000000 [-2000500; -1999500] in DKK 1000',
            },
            smaller: {
              where: 'text',
              tableNumber: null,
              percent: '2 [1.5; 2.5] percent',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
            },
            base: '[4443333330; 5715714290]',
            misplaced: [],
          },
          severity: 'warning',
          fingerprint: 'percent-mismatch|percentages-of-one-base|A01|ram kørsel#2;100000000;4;-200000000',
          evidence: [
            'A01!A9 "Af den samlede ramme for kørsel ventes omlægningen at spare 2 %, svarende til 1,0 mio. kr. årligt." > 2 % = 2 [1.5; 2.5] percent',
            'A01!A4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" > 4 % = 4 [3.5; 4.5] percent',
            'A01!C4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" = -2000000 [-2000500; -1999500] in DKK 1000',
          ],
        },
      ],
    ],
    [
      'two percentages that fit no common base',
      [
        {
          code: 'percentages-differ',
          cells: ['A01!A8', 'A01!A4'],
          amount: 0,
          arithmetic: [
            {
              step: 'implied-base',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
              percent: '2 [1.5; 2.5] percent',
              base: '[3800000000; 7000000000]',
              unit: 'DKK 1000000',
            },
            {
              step: 'implied-base',
              amount: '-1000000 [-1000500; -999500] in DKK 1000',
              percent: '4 [3.5; 4.5] percent',
              base: '[2221111110; 2858571430]',
              unit: 'DKK 1000000',
            },
            { step: 'common-base', common: null, unit: 'DKK 1000000' },
          ],
          data: {
            document: 'A01',
            measure: 'den samlede ramme for kørsel',
            first: {
              where: 'text',
              tableNumber: null,
              percent: '2 [1.5; 2.5] percent',
              amount: '1000000 [950000; 1050000] in DKK 1000000',
            },
            second: {
              where: 'table',
              tableNumber: null,
              percent: '4 [3.5; 4.5] percent',
              amount: '-1000000 [-1000500; -999500] in DKK 1000',
            },
          },
          severity: 'error',
          fingerprint: 'percent-mismatch|percentages-differ|A01|ram kørsel#2;100000000;4;-100000000',
          evidence: [
            'A01!A8 "Af den samlede ramme for kørsel ventes omlægningen at spare 2 %, svarende til 1,0 mio. kr. årligt." > 2 % = 2 [1.5; 2.5] percent',
            'A01!A4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" > 4 % = 4 [3.5; 4.5] percent',
            'A01!C4 "Tilpasning svarende til 4 % af den samlede ramme for kørsel" = -1000000 [-1000500; -999500] in DKK 1000',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('percent-mismatch', exampleSheets(percentMismatch, name))).toEqual(found);
  });
});
