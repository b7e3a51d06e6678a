import type { CellValue } from '../../../src/core/workbook/snapshot';
import { describeFinding } from '../../../src/app/describe-finding';
import { da } from '../../../src/messages/da';
import { findingsIn } from '../../support/check-tester';

/** How a wrong total of these rows is explained. */
function sumExplained(rows: readonly CellValue[][], total: readonly number[]): unknown {
  const years = total.map((_, index) => 2025 + index);
  const grid = [['Oversigt, 1.000 kr.'], ['Nr.', 'Forslag', ...years], ...rows, [null, 'I alt', ...total]];
  const [finding] = findingsIn({ Oversigt: grid }).filter(({ code }) => code === 'total-differs');
  return finding?.code === 'total-differs' ? finding.data.explanation : undefined;
}

/** How a listed amount that differs from its case is explained. */
function listingExplained(listed: readonly number[], rows: readonly CellValue[][], unit = '1.000 kr.'): unknown {
  const finding = findingsIn({
    Oversigt: [['Oversigt'], ['1.000 kr. 2026 p/l', 'Forslag', 2025, 2026], ['A01', 'Kørsel', ...listed]],
    A01: [['Forslagets titel:', 'A01 - Kørsel'], [unit, 'Styringsområde', 2025, 2026], ['Varige ændringer'], ...rows],
  }).find(({ code }) => code === 'case-differs-from-listing');
  if (finding?.code !== 'case-differs-from-listing') return undefined;
  expect(describeFinding(finding, da).why).not.toMatch(/undefined/);
  return finding.data.explanation;
}

const rows: CellValue[][] = [
  ['A01', 'Kørsel', -1200, -1500],
  ['A02', 'Indkøb', -340, -400],
];

describe('a wrong total is explained before it is called wrong', () => {
  test('by two digits that changed places', () => {
    expect(sumExplained(rows, [-1450, -1900])).toEqual({ kind: 'transposed' });
  });

  test('by the year of the heading', () => {
    expect(sumExplained(rows, [-1540 + 2025, -1900])).toEqual({ kind: 'header-year' });
  });

  test('by the sums of another year', () => {
    expect(
      sumExplained(
        [
          ['A01', 'Kørsel', -1200, -1500, -1700],
          ['A02', 'Indkøb', -340, -400, -410],
        ],
        [-1900, -2110, -2110],
      ),
    ).toEqual({
      kind: 'other-year',
      shift: 1,
    });
  });

  test('by costs that were left out together', () => {
    const withCosts = [...rows, ['A03', 'Drift af system', 100, 100], ['A04', 'Kurser', 50, 60]];
    expect(sumExplained(withCosts, [-1540, -1900])).toEqual({ kind: 'gross' });
  });

  test('by nothing, where nothing fits', () => {
    expect(sumExplained(rows, [-1777, -1900])).toBeNull();
  });
});

describe('a list that differs from its case is explained before it is called wrong', () => {
  const caseRows: CellValue[][] = [
    ['Færre ture', 'Service', -1200, -1500],
    ['Færre biler', 'Service', -340, -400],
  ];

  test('by a row that the list leaves out or counts twice', () => {
    expect(listingExplained([-1200, -1500], caseRows)).toMatchObject({ kind: 'row-left-out', label: 'Færre biler' });
    expect(listingExplained([-1880, -2300], caseRows)).toMatchObject({
      kind: 'row-counted-twice',
      label: 'Færre biler',
    });
  });

  test('by two digits that changed places', () => {
    expect(listingExplained([-1450, -1900], caseRows)).toMatchObject({ kind: 'transposed' });
  });

  test('by prices of another year, which makes both right', () => {
    expect(listingExplained([-1570, -1940], caseRows, '1.000 kr. 2025 p/l')).toMatchObject({
      kind: 'price-level',
      bothTrue: true,
    });
  });
});
