import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

test.each<[string, string[][]]>([
  [
    'a group sheet with an older total',
    [
      [
        "warning rollup-mismatch|group-totals-differ: 'Gruppe skoler'!C4:D4 Oversigt!C6:D6",
        'group: "Gruppe skoler"',
        'label: Nettoeffektivisering',
        'overview: Oversigt',
        'groupSheet: "Gruppe skoler"',
        'years: [{year 2025, here -150±0.5 kDKK, there -100±0.5 kDKK}, {year 2026, here -150±0.5 kDKK, there -100±0.5 kDKK}]',
        'missing: [A02]',
        'at stake: 100000 kr.',
        '\'Gruppe skoler\'!C4 "Nettoeffektivisering" = -100±0.5 kDKK',
        'Oversigt!C6 "Nettoeffektivisering" = -150±0.5 kDKK',
        '\'Gruppe skoler\'!D4 "Nettoeffektivisering" = -100±0.5 kDKK',
        'Oversigt!D6 "Nettoeffektivisering" = -150±0.5 kDKK',
        'compare-lists {year 2025, here -150±0.5 kDKK, there -100±0.5 kDKK}',
        'compare-lists {year 2026, here -150±0.5 kDKK, there -100±0.5 kDKK}',
        "2025: +Oversigt!C6 +Oversigt!C4 +Oversigt!C5 -'Gruppe skoler'!C4 -'Gruppe skoler'!C3 leaves [-51000; -49000] kr.",
        "2026: +Oversigt!D6 +Oversigt!D4 +Oversigt!D5 -'Gruppe skoler'!D4 -'Gruppe skoler'!D3 leaves [-51000; -49000] kr.",
        'key: …|group-table/gruppe skoler/proposals/|nettoeffektivisering',
        'fingerprint: …#2025;-15000000;-10000000;2026;-15000000;-10000000',
      ],
    ],
  ],
])("a group's copy: %s", (name, found) => {
  expect(reportedBy('rollup-mismatch', exampleSheets('rollup-mismatch', name))).toEqual(found);
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
