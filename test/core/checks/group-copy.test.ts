import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets, wholeFindings } from '../../support/whole-finding';

test.each<[string, unknown[]]>([
  [
    'a group sheet with an older total',
    [
      {
        code: 'group-totals-differ',
        cells: ["'Gruppe skoler'!C4:D4", 'Oversigt!C6:D6'],
        data: {
          group: 'Gruppe skoler',
          label: 'Nettoeffektivisering',
          overview: 'Oversigt',
          groupSheet: 'Gruppe skoler',
          years: [
            {
              year: 2025,
              here: '-150000 [-150500; -149500] in DKK 1000',
              there: '-100000 [-100500; -99500] in DKK 1000',
            },
            {
              year: 2026,
              here: '-150000 [-150500; -149500] in DKK 1000',
              there: '-100000 [-100500; -99500] in DKK 1000',
            },
          ],
          missing: ['A02'],
        },
        amount: 10000000,
        arithmetic: [
          {
            step: 'compare-lists',
            year: 2025,
            here: '-150000 [-150500; -149500] in DKK 1000',
            there: '-100000 [-100500; -99500] in DKK 1000',
          },
          {
            step: 'compare-lists',
            year: 2026,
            here: '-150000 [-150500; -149500] in DKK 1000',
            there: '-100000 [-100500; -99500] in DKK 1000',
          },
        ],
        severity: 'warning',
        fingerprint:
          'rollup-mismatch|group-totals-differ|group-table/gruppe skoler/proposals/|nettoeffektivisering#2025;-15000000;-10000000;2026;-15000000;-10000000',
        evidence: [
          '\'Gruppe skoler\'!C4 "Nettoeffektivisering" = -100000 [-100500; -99500] in DKK 1000',
          'Oversigt!C6 "Nettoeffektivisering" = -150000 [-150500; -149500] in DKK 1000',
          '\'Gruppe skoler\'!D4 "Nettoeffektivisering" = -100000 [-100500; -99500] in DKK 1000',
          'Oversigt!D6 "Nettoeffektivisering" = -150000 [-150500; -149500] in DKK 1000',
        ],
        equations: [
          "2025: +1 Oversigt!C6 +1 Oversigt!C4 +1 Oversigt!C5 -1 'Gruppe skoler'!C4 -1 'Gruppe skoler'!C3 leaves [-51000; -49000]",
          "2026: +1 Oversigt!D6 +1 Oversigt!D4 +1 Oversigt!D5 -1 'Gruppe skoler'!D4 -1 'Gruppe skoler'!D3 leaves [-51000; -49000]",
        ],
      },
    ],
  ],
])("a group's copy: %s", (name, found) => {
  expect(wholeFindings('rollup-mismatch', exampleSheets('rollup-mismatch', name))).toEqual(found);
});

type Totals = readonly [number, number];

/** What is found of totals where the overview and the group's sheet have these, and these amounts for the second proposal. */
function found(overview: Totals, group: Totals, [there, here] = [-50, -50]): unknown[] {
  const rows = (second: number, total: Totals): CellValue[][] => [
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Færre kørsler', -100, -100],
    ...(second === 0 ? [] : [['A02', 'Fælles indkøb', second, second]]),
    [null, 'Nettoeffektivisering', ...total],
  ];
  return findingsIn({
    Oversigt: [['Oversigt, 1.000 kr.'], ...rows(there, overview)],
    'Gruppe skoler': [['Gruppe skoler, 1.000 kr.'], ...rows(here, group)],
  }).flatMap((finding) => {
    if (finding.code !== 'group-totals-differ') return [];
    const { missing, years } = finding.data;
    return [[finding.severity, finding.amount, missing, years.map(({ year }) => year)]];
  });
}

describe("a group's totals and their copy", () => {
  test('agree', () => {
    expect(found([-150, -150], [-150, -150])).toEqual([]);
  });

  test('differ as an error in the years in which they do, where no row accounts for it', () => {
    expect(found([-150, -150], [-150, -190], [-50, -50])).toEqual([]);
    expect(found([-150, -150], [-190, -190], [-50, -90])).toEqual([['error', 80_00_000, [], [2025, 2026]]]);
  });

  test('differ as a warning where a row left out accounts for it in every year', () => {
    expect(found([-150, -150], [-100, -100], [-50, 0])).toEqual([['warning', 100_00_000, ['A02'], [2025, 2026]]]);
  });

  test('are left to the wrong sum where one of the two is none', () => {
    expect(found([-190, -150], [-150, -150])).toEqual([]);
  });
});
