/** @jest-environment jsdom */
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { CURRENT_SETS } from '../../../workbench/excel-host/host-options';
import { good } from '../../contract/contract-cells';
import { openExcel } from '../../support/open-excel';
import type { OpenExcel, Sheets } from '../../support/open-excel';

const CASE_ROWS = 40;

/** A sheet about as full as a business case: 40 rows of a label, six years and a formula. */
function caseSheet(number: number): Sheets[string] {
  return Array.from({ length: CASE_ROWS }, (_, row) => [
    `Varig ændring ${row}, forslag ${number}`,
    ...Array.from({ length: 6 }, (__, year) => -100 * row - year),
    '=SUM(B1:G1)',
  ]);
}

function workbookOf(sheets: number): Sheets {
  return Object.fromEntries(Array.from({ length: sheets }, (_, index) => [`HA${index + 1}`, caseSheet(index + 1)]));
}

const trips = ({ excel }: OpenExcel): number => excel.traffic.roundTrips().length;

describe('what reading costs', () => {
  test.each([
    [1, 2],
    [40, 2],
    [41, 3],
    [80, 3],
    [120, 4],
  ])('%i sheets take %i round trips', async (sheets, expected) => {
    const opened = await openExcel(
      Object.fromEntries(Array.from({ length: sheets }, (_, index) => [`S${index}`, [[index]]])),
    );
    const snapshot = good(await new ExcelHost().read());
    expect(snapshot.sheets.map((sheet) => sheet.values[0]?.[0])).toEqual(
      Array.from({ length: sheets }, (_, index) => index),
    );
    expect(trips(opened)).toBe(expected);
  });

  test('one more round trip where some rows or columns are hidden, for all sheets together', async () => {
    const opened = await openExcel({
      A: [
        [1, 2],
        [3, 4],
      ],
      B: [
        [1, 2],
        [3, 4],
      ],
    });
    opened.engine.hideRows('A', 1);
    opened.engine.hideColumns('B', 0);
    const [a, b] = good(await new ExcelHost().read()).sheets;
    expect([a?.hiddenRows, a?.hiddenColumns, b?.hiddenRows, b?.hiddenColumns]).toEqual([[1], [], [], [0]]);
    expect(trips(opened)).toBe(3);
  });

  test('a sheet hidden row by row to the last costs no more', async () => {
    const opened = await openExcel({ A: [[1], [2]] });
    opened.engine.hideRows('A', 0, 1);
    expect(good(await new ExcelHost().read()).sheets[0]?.hiddenRows).toEqual([0, 1]);
    expect(trips(opened)).toBe(2);
  });

  test('40 cases are asked for in under 60 KB and answered in under 1.5 MB', async () => {
    const opened = await openExcel(workbookOf(40));
    good(await new ExcelHost().read());
    const { requests, responses } = opened.excel.traffic.bytes();
    expect(requests).toBeLessThan(60_000);
    expect(responses).toBeLessThan(1_500_000);
    expect(requests + responses).toBeGreaterThan(CASE_ROWS * 40 * 20);
  });

  test('once the first answer has shown how large the sheets are, no answer comes near 5 MB', async () => {
    const prose = Array.from({ length: 40 }, () => ['Besparelsen udgør 1,5 mio. kr. årligt. '.repeat(62)]);
    const opened = await openExcel(Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`S${index}`, prose])));
    expect(good(await new ExcelHost().read()).sheets).toHaveLength(45);
    const answered = opened.excel.traffic.roundTrips().filter((trip) => trip.error === null);
    const sizes = answered.map((trip) => trip.responseBytes);
    expect(answered.length).toBe(opened.excel.traffic.roundTrips().length - 1);
    // The first contents teach how large a sheet is here.
    expect(Math.max(...sizes.slice(2))).toBeLessThan(2_000_000);
  });

  test('reading is never marked as writing, and never touches what clears the user’s undo stack', async () => {
    const opened = await openExcel(workbookOf(3));
    opened.engine.hideRows('HA1', 3);
    const host = new ExcelHost();
    good(await host.info());
    good(await host.read());
    expect(opened.excel.traffic.roundTrips().map((trip) => trip.write)).toEqual([false, false, false, false]);
    expect(opened.excel.undoStackCleared).toEqual([]);
  });

  test('asking what workbook this is takes one round trip', async () => {
    const opened = await openExcel({ A: [[1]] });
    const info = good(await new ExcelHost().info());
    expect(info).toMatchObject({ workbook: 'book.xlsx', platform: 'excel-desktop', readOnly: false });
    expect(info.supports).toEqual(['ExcelApi 1.20', 'ExcelUndoApiAll 1.0']);
    expect(trips(opened)).toBe(1);
  });
});

describe('reading what is too large for one answer', () => {
  test('sheets are halved and tried again until the answer fits', async () => {
    const opened = await openExcel(workbookOf(40), { responseLimit: 100_000 });
    const snapshot = good(await new ExcelHost().read());
    expect(snapshot.sheets.map((sheet) => sheet.values.length)).toEqual(Array.from({ length: 40 }, () => CASE_ROWS));
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(Object.keys(workbookOf(40)));
    expect(trips(opened)).toBeGreaterThan(3);
  });

  test('a single sheet too large is read some rows at a time, with all its rows in order', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [row, `række ${row}`]);
    const opened = await openExcel({ Lille: [[1]], Stor: rows, Efter: [[2]] }, { responseLimit: 40_000 });
    opened.engine.hideRows('Stor', 17);
    const [, large, last] = good(await new ExcelHost().read()).sheets;
    expect(large?.values).toEqual(rows);
    expect(large?.formulas.length).toBe(rows.length);
    expect(large?.hiddenRows).toEqual([17]);
    expect(last?.values).toEqual([[2]]);
  });

  test('a single cell too large is trouble, said plainly', async () => {
    await openExcel({ A: [['x'.repeat(30_000)]] }, { responseLimit: 20_000 });
    expect(await new ExcelHost().read()).toEqual({ ok: false, trouble: 'too-large' });
  });
});

describe('reading a large workbook', () => {
  const sheets = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`S${index}`, [[index]]]));

  test('progress is told after every batch', async () => {
    await openExcel(sheets);
    const seen: number[] = [];
    good(await new ExcelHost().read({ onProgress: (done) => seen.push(done) }));
    expect(seen.slice(0, 3)).toEqual([0, 40, 80]);
    expect(seen.at(-1)).toBe(500);
  });

  test('it can be cancelled between batches, and asks for nothing more', async () => {
    const opened = await openExcel(sheets);
    let asked = 0;
    const result = await new ExcelHost().read({ isCancelled: () => ++asked > 3 });
    expect(result).toEqual({ ok: false, trouble: 'cancelled' });
    expect(trips(opened)).toBe(1 + 3);
  });
});

describe('reading what is unusual', () => {
  test('a chart sheet counts as an empty sheet', async () => {
    const opened = await openExcel({ A: [[1]], Diagram: [], B: [[2]] });
    opened.excel.extras.sheetsWithoutCells.add(opened.engine.idOf('Diagram'));
    const snapshot = good(await new ExcelHost().read());
    expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([
      ['A', [[1]]],
      ['Diagram', []],
      ['B', [[2]]],
    ]);
  });

  test('an error value is kept apart from a text that looks like one', async () => {
    const { engine } = await openExcel({ A: [['=1/0', null]] });
    engine.write(engine.idOf('A'), [{ row: 0, column: 1, content: { value: '#DIV/0!' } }]);
    expect(good(await new ExcelHost().read()).sheets[0]?.values).toEqual([[{ error: '#DIV/0!' }, '#DIV/0!']]);
  });

  test('a formula that gives an empty text is no blank cell', async () => {
    await openExcel({ A: [['=""', 1]] });
    expect(good(await new ExcelHost().read()).sheets[0]).toMatchObject({
      values: [['', 1]],
      formulas: [['=""', null]],
    });
  });

  test('a stored function’s prefix is left out of its formula', async () => {
    await openExcel({ A: [['=_xldudf_NETSAVING(B1:B2)', 1]] });
    expect(good(await new ExcelHost().read()).sheets[0]?.formulas[0]?.[0]).toBe('=NETSAVING(B1:B2)');
  });

  test('the used range keeps its place on the sheet', async () => {
    await openExcel({
      A: [
        [null, null],
        [null, null, 5],
      ],
    });
    expect(good(await new ExcelHost().read()).sheets[0]).toMatchObject({ top: 1, left: 2, values: [[5]] });
  });

  test('a workbook with macros says so by its name', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    jest.spyOn(engine, 'workbookName').mockReturnValue('katalog.xlsm');
    expect(good(await new ExcelHost().info()).notices).toEqual([{ notice: 'macros' }]);
  });

  test('links to other workbooks are counted where Excel tells of them', async () => {
    const sets = { ...CURRENT_SETS, ExcelApiOnline: '1.1' };
    const { excel } = await openExcel({ A: [[1]] }, { requirementSets: sets });
    excel.extras.linkedWorkbooks.push('a.xlsx', 'b.xlsx');
    // The client asks once, when it starts, which sets there are.
    const asked = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);
    expect(good(await new ExcelHost().info()).notices).toEqual([{ notice: 'external-links', count: 2 }]);
    asked.mockRestore();
  });

  test('a sheet deleted while it is read is left out', async () => {
    const { excel, engine } = await openExcel({ A: [[1]], B: [[2]] });
    const execute = excel.execute.bind(excel);
    let batches = 0;
    jest.spyOn(excel, 'execute').mockImplementation((request, flags) => {
      if (++batches === 2) engine.deleteSheet(engine.idOf('B'));
      return execute(request, flags);
    });
    expect(good(await new ExcelHost().read()).sheets.map((sheet) => sheet.name)).toEqual(['A']);
  });
});
