import { netEffect } from '../../../src/core/catalogue/net-effect';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { YearTable } from '../../../src/core/reading/sheet-reading';
import { sheetFromRows } from '../../../src/core/workbook/snapshot';

function economy(capital: number): YearTable {
  const rows = [
    ['Proposal title', 'New front desk'],
    ['Financial implications (£000)', '2026/27', '2027/28'],
    ['Gross saving', 200, 450],
    ['Less: licence costs', -60, -60],
    ['Net saving', 140, 390],
    ['Capital required', capital, 0],
  ];
  const [sheet] = readWorkbook({ name: 'x.xlsx', sheets: [sheetFromRows('Case', rows)], tables: [], names: [] });
  const [table] = sheet?.tables ?? [];
  if (!table) throw new Error('a case goes in and no table comes out');
  return table;
}

describe('the net effect of a case', () => {
  test.each([250, -250])('takes the capital below the net row from positive savings, printed as %d', (capital) => {
    const nets = netEffect(economy(capital), 'everything').map(({ figure }) => figure.value);
    expect(nets).toEqual([-11_000_000, 39_000_000]);
  });

  test('leaves the capital out of the service budget', () => {
    const nets = netEffect(economy(250)).map(({ figure }) => figure.value);
    expect(nets).toEqual([14_000_000, 39_000_000]);
  });
});
