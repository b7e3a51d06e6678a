import { buildCatalogue } from '../../../src/core/catalogue/build-catalogue';
import { runChecksAtOnce } from '../../../src/core/checks/run-checks';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { findingsIn, workbookOf } from '../../support/check-tester';

const list = (total: readonly CellValue[], first: CellValue = -600) => [
  ['Oversigt, 1.000 kr.'],
  ['Nr.', 'Forslag', 2025, 2026],
  ['A01', 'Færre kørsler', first, -600],
  ['A02', 'Fælles indkøb', -300, -400],
  [null, 'I alt', ...total],
];

const of = (check: string, sheets: Parameters<typeof findingsIn>[0]) =>
  findingsIn(sheets).filter((finding) => finding.check === check);

describe('numbers as text', () => {
  it('are one finding per table, with every cell', () => {
    const [finding, ...others] = of('number-as-text', { Oversigt: list(['-900', '-1.000'], '-600') });
    expect(others).toEqual([]);
    expect(finding?.data).toMatchObject({ count: 3, first: { words: '-600', label: 'Færre kørsler' }, total: 'I alt' });
    expect(finding?.amount).toBe(60_000_000);
  });

  it.each([['-'], ['–'], ['ca. ukendt'], ['*'], [null]])('are not %j', (value) => {
    expect(of('number-as-text', { Oversigt: list([-900, -1000], value) })).toEqual([]);
  });
});

describe('typed totals', () => {
  /** The list with formulas in some cells, addressed row by row. */
  function typedIn(formulas: Readonly<Record<string, string>>) {
    const snapshot = workbookOf({ Oversigt: list([-900, -1000]), 'Gruppe A': list([-900, -1000]) });
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      formulas: sheet.formulas.map((row, y) => row.map((_, x) => formulas[`${sheet.name}!${y},${x}`] ?? null)),
    }));
    const { findings } = runChecksAtOnce(buildCatalogue('a.xlsx', readWorkbook({ ...snapshot, sheets })));
    return findings.filter(({ check }) => check === 'hardcoded-total').map(({ code, cells }) => [code, cells.length]);
  }

  it('are said once where the workbook computes nothing', () => {
    expect(typedIn({})).toEqual([['no-total-computed', 2]]);
  });

  it('are said table by table where other totals are computed', () => {
    expect(typedIn({ 'Oversigt!4,2': '=SUM(C3:C4)', 'Oversigt!4,3': '=SUM(D3:D4)' })).toEqual([['total-typed', 1]]);
  });

  it('include formulas of numbers alone', () => {
    expect(typedIn({ 'Oversigt!4,2': '=-600-300', 'Oversigt!4,3': '=SUM(D3:D4)' })).toEqual([
      ['total-typed', 1],
      ['total-typed', 1],
    ]);
  });
});
