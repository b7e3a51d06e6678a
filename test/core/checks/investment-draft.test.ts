import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { told } from '../../support/told';

type Row = readonly CellValue[];

const sheets = (listed: Row, rows: readonly Row[], more: readonly Row[] = []): Parameters<typeof findingsIn>[0] => ({
  Oversigt: [
    ['1.000 kr.', null, null, null],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Nye ruter', -600, -600],
    [null, 'Anlæg', ...listed],
    ...more,
  ],
  A01: [
    ['Forslagets titel:', 'A01 - Nye ruter'],
    ['1.000 kr.', 'Styringsområde', 2025, 2026],
    ['Varige ændringer'],
    ['Nye ruter', 'Service', -600, -600],
    ['Samlet varig ændring', null, -600, -600],
    ['Implementeringsomkostninger'],
    ...rows,
  ],
});
const said = (of: Parameters<typeof findingsIn>[0]): string[][] =>
  findingsIn(of)
    .filter(({ code }) => code === 'investment-differs-from-listing')
    .map(told);

const SYSTEM: Row = ['Rutesystem', 'Anlæg', 900, 100];

describe('an investment that a list gives otherwise', () => {
  it('is told with every cell of the years that differ', () => {
    expect(said(sheets([800, 100], [SYSTEM]))).toEqual([
      [
        'error case-overview-mismatch|investment-differs-from-listing: Oversigt!C4 A01!C7',
        'id: A01',
        'caseSheet: A01',
        'listingSheet: Oversigt',
        'label: Anlæg',
        'years: [{year 2025, listed 800±0.5 kDKK, argued 900±0.5 kDKK}]',
        'at stake: 100000 kr.',
        'Oversigt!C4 "Anlæg" = 800±0.5 kDKK',
        'A01!C7 "Rutesystem" = 900±0.5 kDKK',
        'compare {year 2025, here 900±0.5 kDKK, there 800±0.5 kDKK}',
        '2025: +A01!C7 -Oversigt!C4 leaves [99000; 101000] kr.',
        'key: …|A01|investment|overview|',
        'fingerprint: …#2025;80000000;90000000',
      ],
    ]);
  });

  it('is told with all rows that invest, and in whichever sign the list has it', () => {
    expect(said(sheets([-800, -200], [SYSTEM, ['Vogne', 'Anlæg', 50, 50]]))).toEqual([
      [
        'error case-overview-mismatch|investment-differs-from-listing: Oversigt!C4:D4 A01!C7 A01!C8 A01!D7 A01!D8',
        'id: A01',
        'caseSheet: A01',
        'listingSheet: Oversigt',
        'label: Anlæg',
        'years: [{year 2025, listed 800±0.5 kDKK, argued 950±1 kDKK}, {year 2026, listed 200±0.5 kDKK, argued 150±1 kDKK}]',
        'at stake: 200000 kr.',
        'Oversigt!C4 "Anlæg" = -800±0.5 kDKK',
        'A01!C7 "Rutesystem" = 900±0.5 kDKK',
        'A01!C8 "Vogne" = 50±0.5 kDKK',
        'Oversigt!D4 "Anlæg" = -200±0.5 kDKK',
        'A01!D7 "Rutesystem" = 100±0.5 kDKK',
        'A01!D8 "Vogne" = 50±0.5 kDKK',
        'compare {year 2025, here 950±1 kDKK, there 800±0.5 kDKK}',
        'compare {year 2026, here 150±1 kDKK, there 200±0.5 kDKK}',
        '2025: +A01!C7 +A01!C8 +Oversigt!C4 leaves [148500; 151500] kr.',
        '2026: +A01!D7 +A01!D8 +Oversigt!D4 leaves [-51500; -48500] kr.',
        'key: …|A01|investment|overview|',
        'fingerprint: …#2025;80000000;95000000;2026;20000000;15000000',
      ],
    ]);
  });
});

test.each([
  ['the same', sheets([900, 100], [SYSTEM])],
  ['the same with the other sign', sheets([-900, -100], [SYSTEM])],
  [
    'of a number that two rows have',
    sheets(
      [800, 100],
      [SYSTEM],
      [
        ['A02', 'Kørsel', -1, -1],
        ['A01', 'Kørsel i byen', -3, -3],
      ],
    ),
  ],
])('an investment %s is not told', (_, of) => {
  expect(said(of)).toEqual([]);
});
