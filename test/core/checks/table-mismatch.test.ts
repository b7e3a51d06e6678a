import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that table-mismatch says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'a year left blank in the second table',
      [
        [
          'warning table-mismatch|tables-differ: A01!B10 A01!C5',
          'document: A01',
          'section: permanent',
          'firstTable: 1',
          'secondTable: 2',
          'label: "Færre kørsler"',
          'years: [{year 2025, first -600±0.5 kDKK, second 0±0 kDKK, secondBlank true}]',
          'at stake: 600000 kr.',
          'A01!B10 "Færre kørsler"',
          'A01!C5 "Færre kørsler" = -600±0.5 kDKK',
          'compare-tables {year 2025, first {number 1, shown -600±0.5 kDKK}, second {number 2, shown 0±0 kDKK}}',
          '2025: +A01!C5 -A01!B10 leaves [-600500; -599500] kr.',
          'key: …|A01|permanent|færre kørsler',
          'fingerprint: …#2025;-60000000;0',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('table-mismatch', exampleSheets('table-mismatch', name))).toEqual(found);
  });
});

/** Rows that differ between a case's first and second table: label, years, kroner and the cells of the second. */
function differing(first: CellValue[][], second: CellValue[][], unit = '1.000 kr.'): unknown[] {
  return findingsIn({
    A01: [
      ['Forslagets titel:', 'A01 - Færre kørsler'],
      ['Tabel 1. Forslagets samlede økonomi'],
      ['1.000 kr.', 'Styringsområde', 2025, 2026],
      ['Varige ændringer'],
      ...first,
      [],
      ['Tabel 2. Varige ændringer'],
      [unit, null, 2025, 2026],
      ...second,
    ],
  }).flatMap((finding) => {
    if (finding.code !== 'tables-differ') return [];
    const { label, years } = finding.data;
    return [
      [
        label,
        years.map(({ year, secondBlank }) => `${String(year)}${secondBlank ? ' blank' : ''}`),
        finding.amount,
        finding.consequences?.length ?? 0,
      ],
    ];
  });
}

describe('two tables of a case', () => {
  const rows = (
    a: CellValue[],
    b: CellValue[],
    total: CellValue[],
    area: string | null,
    name: string,
  ): CellValue[][] => [
    ['Færre kørsler', area, ...a],
    ['Færre vogne', area, ...b],
    [name, null, ...total],
  ];
  const first = rows([-600, -600], [-200, -250], [-800, -850], 'Service', 'Samlet varig ændring');
  const second = (a: CellValue[], b: CellValue[], total: CellValue[]) =>
    rows(a, b, total, null, 'Varige ændringer totalt, service');

  test('agree', () => {
    expect(differing(first, second([-600, -600], [-200, -250], [-800, -850]))).toEqual([]);
  });

  test('differ in a row, in the years in which they do', () => {
    expect(differing(first, second([-600, -640], [-200, -250], [-800, -890]))).toEqual([
      ['Færre kørsler', ['2026'], 40_00_000, 0],
    ]);
  });

  test('differ in a row of both years, with the kroner of both', () => {
    expect(differing(first, second([-630, -640], [-200, -250], [-830, -890]))).toEqual([
      ['Færre kørsler', ['2025', '2026'], 70_00_000, 0],
    ]);
  });

  test('differ where the second is blank', () => {
    expect(differing(first, second([null, -600], [-200, -250], [-200, -850]))).toEqual([
      ['Færre kørsler', ['2025 blank'], 600_00_000, 0],
    ]);
  });

  test('differ in two rows that make up for each other', () => {
    expect(differing(first, second([-640, -600], [-160, -250], [-800, -850]))).toEqual([
      ['Færre kørsler', ['2025'], 40_00_000, 0],
      ['Færre vogne', ['2025'], 40_00_000, 0],
    ]);
  });

  test('differ as a whole where their rows are others', () => {
    const other: CellValue[][] = [
      ['Ruter', null, -700, -600],
      ['Vagter', null, -200, -250],
      ['Varige ændringer totalt, service', null, -900, -850],
    ];
    expect(differing(first, other)).toEqual([[null, ['2025'], 100_00_000, 0]]);
  });

  test('are not told of a row with the other sign, which is another check’s', () => {
    expect(differing(first, second([600, -600], [-200, -250], [400, -850]))).toEqual([]);
  });

  test('are not told of another unit, which is another check’s', () => {
    expect(differing(first, second([-600, -600], [-200, -250], [-800, -850]), 'Mio. kr.')).toEqual([]);
  });
});
