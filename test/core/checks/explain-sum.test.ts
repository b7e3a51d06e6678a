import type { SumExplanation } from '../../../src/core/checks/explain-sum';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { toldBy } from '../../support/told';

type Rows = readonly (readonly CellValue[])[];

/** How a wrong total of these rows is explained. */
function explained(rows: Rows, total: readonly CellValue[], unit = '1.000 kr.'): string | undefined {
  const years = total.map((_, index) => 2025 + index);
  const Oversigt = [[`Oversigt, ${unit}`], ['Nr.', 'Forslag', ...years], ...rows, [null, 'I alt', ...total]];
  return toldBy('total-mismatch', { Oversigt })
    .find((line) => line.startsWith('explanation: '))
    ?.replace('explanation: ', '');
}

const two: Rows = [
  ['A01', 'Kørsel', -1200, -1500],
  ['A02', 'Indkøb', -340, -410],
];
const three: Rows = [...two, ['A03', 'Vagtplaner', -37, -41]];
const costs: Rows = [...two, ['A03', 'Drift af system', 120, 130], ['A04', 'Kurser', 50, 60]];
const positive: Rows = costs.map(([id, title, ...amounts]) => [
  id ?? '',
  title ?? '',
  ...amounts.map((one) => -Number(one)),
]);
const kind = (name: SumExplanation['kind'], more = ''): string => `{kind ${name}${more}}`;

describe('a wrong total is explained', () => {
  test.each<[string, Rows, readonly CellValue[], string]>([
    ['by a unit a thousand times larger', two, [-1_540_000, -1_910_000], kind('unit', ', factor 1000')],
    ['by a unit a thousand times smaller', two, [-1.54, -1.91], kind('unit', ', factor 1000')],
    ['by a unit a million times larger', two, [-1_540_000_000, -1_910_000_000], kind('unit', ', factor 1000000')],
    ['by nothing, where the unit fits one year only', two, [-1_540_000, -1_777_000], 'null'],
    ['by its sign', two, [1540, 1910], kind('sign')],
    ['by nothing, where the sign fits one year only', two, [1540, 1777], 'null'],
    ['by costs left out together', costs, [-1540, -1910], kind('gross')],
    ['by nothing, where costs are left out of one year only', costs, [-1540, -1777], 'null'],
    ['by a row left out', three, [-1540, -1910], kind('row-left-out', ', label Vagtplaner')],
    ['by a cost left out', [...two, ['A03', 'Drift', 120, 130]], [-1540, -1910], kind('row-left-out', ', label Drift')],
    ['by a row counted twice', three, [-2777, -3451], kind('row-counted-twice', ', label Kørsel')],
    ['by a row with its sign turned', three, [-1503, -1869], kind('row-sign', ', label Vagtplaner')],
    ['by nothing, where the row left out is another in each year', three, [-1540, -1541], 'null'],
    ['by the year of its heading', two, [-1540 + 2025, -1910 + 2026], kind('header-year')],
    ['by nothing, where it is the same number in both years', two, [-1540 + 2025, -1910 + 2040], 'null'],
    ['by two digits that changed places', two, [-1450, -1910], kind('transposed')],
    ['by nothing, where the digits fit one year only', two, [-1450, -1777], 'null'],
    ['by nothing, where nothing fits', two, [-1777, -1910], 'null'],
  ])('%s', (_, rows, total, expected) => {
    expect(explained(rows, total)).toBe(expected);
  });

  test('whatever the sign of savings', () => {
    expect(explained(positive, [1540, 1910])).toBe(kind('gross'));
  });

  test('by the year of its heading in a table without a unit, and in millions', () => {
    expect(explained(two, [-1540 + 2025, -1910 + 2026], 'beløb')).toBe(kind('header-year'));
    expect(
      explained(
        [
          ['A01', 'Kørsel', -1.2, -1.5],
          ['A02', 'Indkøb', -0.3, -0.4],
        ],
        [2023.5, 2024.1],
        'mio. kr.',
      ),
    ).toBe(kind('header-year'));
  });

  test.each<[string, readonly CellValue[], string]>([
    ['the year behind', [-1910, -2120, -2120], kind('other-year', ', shift 1')],
    ['the year before', [-1540, -1540, -1910], kind('other-year', ', shift -1')],
    ['nothing, where one year alone has the sum of another', [-1910, -1910, -2120], 'null'],
  ])('by the sums of %s', (_, total, expected) => {
    const rows: Rows = [
      ['A01', 'Kørsel', -1200, -1500, -1700],
      ['A02', 'Indkøb', -340, -410, -420],
    ];
    expect(explained(rows, total)).toBe(expected);
  });

  test('by a row that does not count', () => {
    const rows: Rows = [...two, [null, 'heraf brændstof', -30, -35]];
    expect(explained(rows, [-1570, -1945])).toBe(kind('row-included', ', label "heraf brændstof"'));
  });
});
