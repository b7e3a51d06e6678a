import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

test.each<[string, unknown[]]>([
  [
    'an initiative that the sheet about its field gives differently',
    [
      {
        code: 'plan-rows-differ',
        cells: ['Botilbud!D3', 'Samlet!D3'],
        data: {
          title: 'Færre botilbud',
          sheet: 'Samlet',
          otherSheet: 'Botilbud',
          years: [
            {
              year: 2026,
              here: '1000000 [500000; 1500000] in DKK 1000000',
              there: '4000000 [3500000; 4500000] in DKK 1000000',
            },
          ],
        },
        amount: 300000000,
        arithmetic: [
          {
            step: 'compare-lists',
            year: 2026,
            here: '1000000 [500000; 1500000] in DKK 1000000',
            there: '4000000 [3500000; 4500000] in DKK 1000000',
          },
        ],
        severity: 'warning',
        fingerprint: 'rollup-mismatch|plan-rows-differ|action-plan/botilbud|færre botilbud#2026;100000000;400000000',
        evidence: [
          'Botilbud!D3 "Færre botilbud" = 4000000 [3500000; 4500000] in DKK 1000000',
          'Samlet!D3 "Færre botilbud" = 1000000 [500000; 1500000] in DKK 1000000',
        ],
      },
    ],
  ],
])("a plan's copy: %s", (name, found) => {
  expect(wholeFindings('rollup-mismatch', exampleSheets('rollup-mismatch', name))).toEqual(found);
});

/** Rows that differ between a plan of all fields and one of a single field, where this many of three differ. */
function found(differing: number): string[] {
  const rows = (other: number): CellValue[][] => [
    ['Handleplan (mio. kr.)', 2025, 2026],
    ...['Færre botilbud', 'Kortere forløb', 'Fælles nattevagt'].map((title, index): CellValue[] => [
      title,
      1 + index,
      2 + index + (index < other ? 5 : 0),
    ]),
  ];
  return findingsIn({ Samlet: rows(0), Botilbud: rows(differing) }).flatMap((finding) =>
    finding.code === 'plan-rows-differ' ? [`${finding.data.title} ${String(finding.amount)}`] : [],
  );
}

describe('rows of a plan on two sheets', () => {
  test.each<[number, string[]]>([
    [0, []],
    [1, ['Færre botilbud 500000000']],
    [2, []],
    [3, []],
  ])('of which %i differ are told where most agree', (differing, expected) => {
    expect(found(differing)).toEqual(expected);
  });
});
