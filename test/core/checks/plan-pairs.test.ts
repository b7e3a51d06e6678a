import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

const plan = (name: string, heading: string, rows: Rows): Rows => [[name], [heading, 2025, 2026], ...rows];
const rows = (third: CellValue, label = 'Kortere forløb'): Rows => [
  ['Nye kontrakter', 1.5, 2.5],
  ['Fælles indkøb', 3.5, 4.5],
  ['Digital post', 0.5, 0.7],
  [label, third, 5.5],
];
const millions = (name: string, some: Rows): Rows => plan(name, 'Handleplan, mio. kr.', some);

describe('initiatives that two plans show', () => {
  test('are held against each other, year by year', () => {
    expect(
      toldBy('rollup-mismatch', { Samlet: millions('Samlet', rows(6.5)), Delplan: millions('Delplan', rows(7.5)) }),
    ).toEqual([
      'warning rollup-mismatch|plan-rows-differ: Delplan!B6 Samlet!B6',
      'title: "Kortere forløb"',
      'sheet: Samlet',
      'otherSheet: Delplan',
      'years: [{year 2025, here 6.5±0.05 MDKK, there 7.5±0.05 MDKK}]',
      'at stake: 1000000 kr.',
      'Delplan!B6 "Kortere forløb" = 7.5±0.05 MDKK',
      'Samlet!B6 "Kortere forløb" = 6.5±0.05 MDKK',
      'compare-lists {year 2025, here 6.5±0.05 MDKK, there 7.5±0.05 MDKK}',
      'key: …|action-plan/delplan|kortere forløb',
      'fingerprint: …#2025;650000000;750000000',
      'compared Samlet!B3 Delplan!B3 Samlet!C3 Delplan!C3 Samlet!B4 Delplan!B4 Samlet!C4 Delplan!C4 Samlet!B5 Delplan!B5 Samlet!C5 Delplan!C5 Samlet!B6 Delplan!B6 Samlet!C6 Delplan!C6',
    ]);
  });

  test('that agree are only compared', () => {
    expect(
      toldBy('rollup-mismatch', { Samlet: millions('Samlet', rows(6.5)), Delplan: millions('Delplan', rows(6.5)) }),
    ).toEqual([
      'compared Samlet!B3 Delplan!B3 Samlet!C3 Delplan!C3 Samlet!B4 Delplan!B4 Samlet!C4 Delplan!C4 Samlet!B5 Delplan!B5 Samlet!C5 Delplan!C5 Samlet!B6 Delplan!B6 Samlet!C6 Delplan!C6',
    ]);
  });

  test.each<[string, Rows]>([
    ['prices of another year', plan('Delplan', 'Handleplan, mio. kr. 2026 p/l', rows(7.5))],
    ['another currency', plan('Delplan', 'Action plan, £m', rows(7.5))],
    [
      'another sign',
      millions(
        'Delplan',
        rows(7.5).map(([label, ...amounts]) => [label ?? '', ...amounts.map((one) => -Number(one))]),
      ),
    ],
    ['a row that was withdrawn', millions('Delplan', rows(7.5, 'Kortere forløb - udgår'))],
    ['other years', [['Delplan'], ['Handleplan, mio. kr.', 2027, 2028], ...rows(7.5)]],
    ['nothing in that year', millions('Delplan', rows(null))],
  ])('are not told to differ where one has %s', (_, other) => {
    const Samlet = plan('Samlet', 'Handleplan, mio. kr. 2025 p/l', rows(6.5));
    expect(
      toldBy('rollup-mismatch', { Samlet, Delplan: other }).filter((line) => !line.startsWith('compared')),
    ).toEqual([]);
  });
});
