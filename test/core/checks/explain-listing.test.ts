import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn } from '../../support/check-tester';

type Rows = CellValue[][];

/** How a listed amount, or one per year, that differs from its case is explained; undefined where it does not differ. */
function explained(listed: readonly number[], rows: Rows, [listUnit, caseUnit] = ['1.000 kr.', '1.000 kr.']): unknown {
  const years = listed.map((_, index) => 2025 + index);
  const finding = findingsIn({
    Oversigt: [['Oversigt'], [listUnit ?? '', 'Forslag', ...years], ['A01', 'Kørsel', ...listed]],
    A01: [
      ['Forslagets titel:', 'A01 - Kørsel'],
      [caseUnit ?? '', 'Styringsområde', ...years],
      ['Varige ændringer'],
      ...rows,
    ],
  }).find(({ code }) => code === 'case-differs-from-listing');
  return finding?.code === 'case-differs-from-listing' ? finding.data.explanation : undefined;
}

const row = (label: string, ...amounts: number[]): CellValue[] => [label, 'Service', ...amounts];

describe('a list may differ from its case', () => {
  const savings = [row('Færre ture', -1200, -1500), row('Færre biler', -340, -400)];
  const withCosts = [...savings, row('Drift', 200, 100)];

  test.each<[string, readonly number[], Rows, unknown]>([
    ['as it lists the savings before their costs', [-1540, -1900], withCosts, { kind: 'gross', bothTrue: true }],
    [
      'as it lists the investment, too',
      [-1040, -1900],
      [...savings, ['Investering'], ['Biler', 'Anlæg', 500, 0]],
      { kind: 'with-investment', bothTrue: true },
    ],
    [
      'as it leaves a row out',
      [-1200, -1500],
      savings,
      { kind: 'row-left-out', label: 'Færre biler', bothTrue: false },
    ],
    [
      'as it counts a row twice',
      [-1880, -2300],
      savings,
      { kind: 'row-counted-twice', label: 'Færre biler', bothTrue: false },
    ],
    ['as two digits changed places', [-1450, -1900], savings, { kind: 'transposed', bothTrue: false }],
    ['for no reason that is known', [-1777, -2111], savings, null],
    ['for no reason that holds in every year', [-1200, -1777], savings, null],
    ['not within rounding', [-1540, -1900], savings, undefined],
  ])('%s', (_, listed, rows, explanation) => {
    expect(explained(listed, rows)).toEqual(explanation);
  });

  test('as its years stand one column off, in either direction', () => {
    const rows = [row('Færre ture', -110, -250, -470, -910)];
    expect(explained([-250, -470, -910, -910], rows)).toEqual({ kind: 'other-year', shift: 1, bothTrue: false });
    expect(explained([-110, -110, -250, -470], rows)).toEqual({ kind: 'other-year', shift: -1, bothTrue: false });
  });

  test('in one year alone is never taken for another year', () => {
    expect(explained([-250, -250], [row('Færre ture', -110, -250)])).toBeNull();
  });

  test('in prices of another year', () => {
    const units = (list: string, own: string): [string, string] => [list, own];
    const savingsOf = [row('Færre ture', -1200, -1500)];
    expect(explained([-1237, -1555], savingsOf, units('1.000 kr. 2026 p/l', '1.000 kr. 2025 p/l'))).toEqual({
      kind: 'price-level',
      listed: 2026,
      argued: 2025,
      bothTrue: true,
    });
    expect(explained([-1237, -1555], savingsOf, units('1.000 kr. 2026 p/l', '1.000 kr. 2026 p/l'))).toBeNull();
    expect(explained([-1237, -1555], savingsOf, units('1.000 kr. 2026 p/l', '1.000 kr.'))).toBeNull();
  });
});
