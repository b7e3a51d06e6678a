import { formatAddress } from '../../../src/core/workbook/cell-ref';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';
import { exampleSheets } from '../../support/example-sheets';
import { reportedBy } from '../../support/told';

describe('all that number-as-text says of its examples', () => {
  test.each<[string, string[][]]>([
    [
      'an amount with an apostrophe in front',
      [
        [
          'warning number-as-text|numbers-as-text: Oversigt!C3',
          'document: Oversigt',
          'caption: "Oversigt, 1.000 kr."',
          'count: 1',
          'first: {words "-600", label "Færre kørsler"}',
          'total: "I alt"',
          'at stake: 600000 kr.',
          'Oversigt!C3 "Færre kørsler" = -600±0.5 kDKK',
          'fix: {fix as-number, cells [{cell Oversigt!C3, value -600}]}',
          'key: …|overview/oversigt kr/proposals/oversigt kr',
          'fingerprint: …#-600',
        ],
      ],
    ],
    [
      'an amount with its unit beside it',
      [
        [
          'info number-as-text|numbers-as-text: Oversigt!C3',
          'document: Oversigt',
          'caption: "Oversigt, 1.000 kr."',
          'count: 1',
          'first: {words "-600 t.kr.", label "Færre kørsler"}',
          'total: "I alt"',
          'at stake: 600000 kr.',
          'Oversigt!C3 "Færre kørsler" = -600±0.5 kDKK',
          'key: …|overview/oversigt kr/proposals/oversigt kr',
          'fingerprint: …#-600',
        ],
      ],
    ],
  ])('%s', (name, found) => {
    expect(reportedBy('number-as-text', exampleSheets('number-as-text', name))).toEqual(found);
  });
});

/** What is said of the texts of these rows. */
function said(
  rows: CellValue[][],
  heading: CellValue[] = ['Nr.', 'Forslag', 2025, 2026],
  unit = ', 1.000 kr.',
): unknown[] {
  return findingsIn({ Oversigt: [[`Oversigt${unit}`], heading, ...rows] }).flatMap((finding) => {
    if (finding.code !== 'numbers-as-text') return [];
    const { severity, amount, data, fix, cells } = finding;
    const mended = fix?.fix === 'as-number' ? fix.cells.map(({ value }) => value) : [];
    return [[severity, amount, data.count, data.first.words, data.total, mended, cells.map(formatAddress).join(' ')]];
  });
}

describe('texts that are numbers', () => {
  const other: CellValue[] = ['A02', 'Fælles indkøb', -300, -400];
  const total: CellValue[] = [null, 'I alt', -900, -1000];
  test.each<[string, CellValue[][], unknown[]]>([
    [
      'are one finding per table',
      [['A01', 'Færre kørsler', '-600', ' -600 '], other, total],
      [['warning', 1200_00_000, 2, '-600', 'I alt', [-600, -600], 'Oversigt!C3:D3']],
    ],
    [
      'are a remark where they have words',
      [['A01', 'Færre kørsler', '-600 t.kr.', -600], other, total],
      [['info', 600_00_000, 1, '-600 t.kr.', 'I alt', [], 'Oversigt!C3']],
    ],
    [
      'say the one without words first',
      [['A01', 'Færre kørsler', '-600 t.kr.', '-500'], other, total],
      [['warning', 1100_00_000, 2, '-500', 'I alt', [-500], 'Oversigt!C3:D3']],
    ],
    [
      'are a remark where they are noughts',
      [['A01', 'Færre kørsler', '0', -600], other, total],
      [['info', null, 1, '0', null, [], 'Oversigt!C3']],
    ],
    [
      'cost nothing where no total counts them',
      [['A01', 'Færre kørsler', '-600', -600], other],
      [['warning', null, 1, '-600', null, [-600], 'Oversigt!C3']],
    ],
    ['are none where they are dashes', [['A01', 'Færre kørsler', '-', -600], other, total], []],
  ])('%s', (_, rows, expected) => {
    expect(said(rows)).toEqual(expected);
  });

  test('have no amount where no unit is known', () => {
    const [only] = said([['A01', 'Færre kørsler', '-600', -600], other, total], undefined, '') as unknown[][];
    expect(only?.slice(0, 2)).toEqual(['warning', null]);
  });

  test('count in a column of sums over the years', () => {
    const rows: CellValue[][] = [
      ['A01', 'Færre kørsler', -600, -600, '-1200'],
      [...other, -700],
      [...total, -1900],
    ];
    expect(said(rows, ['Nr.', 'Forslag', 2025, 2026, 'I alt'])).toHaveLength(1);
  });
});
