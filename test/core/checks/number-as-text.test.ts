import numberAsText from '../../../src/core/checks/number-as-text';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that number-as-text says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'an amount with an apostrophe in front',
      [
        {
          code: 'numbers-as-text',
          cells: ['Oversigt!C3'],
          fix: { fix: 'as-number', cells: [{ cell: 'Oversigt!C3', value: -600 }] },
          data: {
            document: 'Oversigt',
            caption: 'Oversigt, 1.000 kr.',
            count: 1,
            first: { words: '-600', label: 'Færre kørsler' },
            total: 'I alt',
          },
          amount: 60000000,
          arithmetic: [],
          severity: 'warning',
          fingerprint: 'number-as-text|numbers-as-text|overview/oversigt kr/proposals/oversigt kr#-600',
          evidence: ['Oversigt!C3 "Færre kørsler" = -600000 [-600500; -599500] in DKK 1000'],
        },
      ],
    ],
    [
      'an amount with its unit beside it',
      [
        {
          code: 'numbers-as-text',
          cells: ['Oversigt!C3'],
          data: {
            document: 'Oversigt',
            caption: 'Oversigt, 1.000 kr.',
            count: 1,
            first: { words: '-600 t.kr.', label: 'Færre kørsler' },
            total: 'I alt',
          },
          amount: 60000000,
          arithmetic: [],
          severity: 'info',
          fingerprint: 'number-as-text|numbers-as-text|overview/oversigt kr/proposals/oversigt kr#-600',
          evidence: ['Oversigt!C3 "Færre kørsler" = -600000 [-600500; -599500] in DKK 1000'],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('number-as-text', exampleSheets(numberAsText, name))).toEqual(found);
  });
});
