import missingCase from '../../../src/core/checks/missing-case';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that missing-case says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'one of three proposals without a sheet',
      [
        {
          code: 'case-missing',
          cells: ['Oversigt!A4'],
          data: { id: 'A02', title: 'Fælles indkøb', sheets: ['Oversigt'] },
          amount: 40000000,
          arithmetic: [],
          severity: 'warning',
          fingerprint: 'missing-case|case-missing|A02#',
          evidence: ['Oversigt!B4 "Fælles indkøb"'],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('missing-case', exampleSheets(missingCase, name))).toEqual(found);
  });
});
