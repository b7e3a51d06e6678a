import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

test.each<[string, string[][]]>([
  [
    'an initiative that the sheet about its field gives differently',
    [
      [
        'warning rollup-mismatch|plan-rows-differ: Botilbud!D3 Samlet!D3',
        'title: "Færre botilbud"',
        'sheet: Samlet',
        'otherSheet: Botilbud',
        'years: [{year 2026, here 1±0.5 MDKK, there 4±0.5 MDKK}]',
        'at stake: 3000000 kr.',
        'Botilbud!D3 "Færre botilbud" = 4±0.5 MDKK',
        'Samlet!D3 "Færre botilbud" = 1±0.5 MDKK',
        'compare-lists {year 2026, here 1±0.5 MDKK, there 4±0.5 MDKK}',
        'key: …|action-plan/botilbud|færre botilbud',
        'fingerprint: …#2026;100000000;400000000',
      ],
    ],
  ],
])("a plan's copy: %s", (name, found) => {
  expect(reportedBy('rollup-mismatch', exampleSheets('rollup-mismatch', name))).toEqual(found);
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
