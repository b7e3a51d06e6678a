import { exampleSheets, wholeFindings } from '../../support/whole-finding';

describe('all that hardcoded-total says of its examples', () => {
  test.each<[string, unknown[]]>([
    [
      'a table with typed totals in a workbook without any formula',
      [
        {
          code: 'total-typed',
          cells: ['Oversigt!C5:D5'],
          fix: { fix: 'compute', cells: ['Oversigt!C5:D5'] },
          data: { document: 'Oversigt', caption: 'Oversigt, 1.000 kr.', labels: ['I alt'] },
          amount: null,
          arithmetic: [],
          severity: 'info',
          fingerprint: 'hardcoded-total|total-typed|overview/oversigt kr/proposals/oversigt kr#',
          evidence: [
            'Oversigt!C5 "I alt" = -900000 [-900500; -899500] in DKK 1000',
            'Oversigt!D5 "I alt" = -1000000 [-1000500; -999500] in DKK 1000',
          ],
        },
      ],
    ],
    [
      'two tables with typed totals, and no total computed anywhere',
      [
        {
          code: 'no-total-computed',
          cells: ['Oversigt!C5:D5', 'A01!C6:D6'],
          fix: { fix: 'compute', cells: ['Oversigt!C5:D5', 'A01!C6:D6'] },
          data: { tables: 2, sheets: 2 },
          amount: null,
          arithmetic: [],
          severity: 'info',
          fingerprint: 'hardcoded-total|no-total-computed|workbook#',
          evidence: [
            'Oversigt!C5 "I alt" = -900000 [-900500; -899500] in DKK 1000',
            'Oversigt!D5 "I alt" = -1000000 [-1000500; -999500] in DKK 1000',
          ],
        },
      ],
    ],
  ])('%s', (name, found) => {
    expect(wholeFindings('hardcoded-total', exampleSheets('hardcoded-total', name))).toEqual(found);
  });
});
