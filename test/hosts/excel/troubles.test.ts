/** @jest-environment jsdom */
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { translateOfficeError } from '../../../src/hosts/excel/office-trouble';
import { BridgeStatus } from '../../../workbench/excel-host/protocol';
import { good } from '../../contract/contract-cells';
import { openExcel, turn } from '../../support/open-excel';

const officeError = (code: string): Error => Object.assign(new Error('in Microsoft’s words'), { code });

describe('Office errors become a few kinds of trouble', () => {
  test.each([
    ['ItemNotFound', { trouble: 'gone', what: 'HA02!A1' }],
    ['InvalidReference', { trouble: 'gone', what: 'HA02!A1' }],
    ['InvalidOperationInCellEditMode', { trouble: 'busy-editing' }],
    ['RequestPayloadSizeLimitExceeded', { trouble: 'too-large' }],
    ['ResponsePayloadSizeLimitExceeded', { trouble: 'too-large' }],
    ['RangeExceedsLimit', { trouble: 'too-large' }],
    ['AccessDenied', { trouble: 'protected', sheets: ['HA02'] }],
    ['ApiNotFound', { trouble: 'unsupported', needs: 'ApiNotFound' }],
    ['ServiceNotAvailable', { trouble: 'host-lost' }],
    ['InactiveWorkbook', { trouble: 'host-lost' }],
    ['GeneralException', { trouble: 'unexpected', code: 'GeneralException' }],
  ])('%s', (code, trouble) => {
    expect(translateOfficeError(officeError(code), 'HA02!A1', ['HA02'])).toEqual(trouble);
  });

  test('an error that isn’t Office’s is a programmer’s mistake and is thrown on', () => {
    expect(() => translateOfficeError(new TypeError('x is undefined'), '', [])).toThrow(TypeError);
  });

  test('what Excel answers while a request fails reaches the pane as a result, never as a raw error', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    const host = new ExcelHost();
    excel.failBatch(1, { code: 'ServiceNotAvailable' });
    expect(await host.read()).toEqual({ ok: false, trouble: 'host-lost' });
    excel.failBatch(1, { code: 'GeneralException' });
    expect(await host.info()).toEqual({ ok: false, trouble: 'unexpected', code: 'GeneralException' });
    excel.failBatch(1, { code: 'ItemNotFound' });
    expect(await host.reveal(cellAt('A', 0, 0))).toEqual({ ok: false, trouble: 'gone', what: 'A!A1' });
  });

  test('an Excel too busy to answer is trouble too', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    jest.spyOn(excel, 'execute').mockResolvedValue({ status: BridgeStatus.ActivityLimitReached, body: null });
    expect(await new ExcelHost().read()).toEqual({ ok: false, trouble: 'host-lost' });
  });
});

describe('an Excel that lacks something', () => {
  const without = (name: string): void => {
    const { requirements } = Office.context;
    const real = requirements.isSetSupported.bind(requirements);
    jest.spyOn(requirements, 'isSetSupported').mockImplementation((set, version) => set !== name && real(set, version));
  };

  afterEach(() => jest.restoreAllMocks());

  test('every request says which requirement set is missing, and asks nothing of Excel', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    without('ExcelApi');
    const host = new ExcelHost();
    const edit = {
      cell: cellAt('A', 0, 0),
      expected: { value: 1, formula: null, numberFormat: 'General' },
      write: { value: 2 },
    };
    const missing = { ok: false, trouble: 'unsupported', needs: 'ExcelApi 1.14' };
    expect(await host.read()).toEqual(missing);
    expect(await host.info()).toEqual(missing);
    expect(await host.apply({ edits: [edit] })).toEqual(missing);
    expect(await host.reveal(cellAt('A', 0, 0))).toEqual(missing);
    expect(await host.onChange(() => undefined)).toEqual(missing);
    expect(excel.traffic.roundTrips()).toEqual([]);
  });

  test('where a mark would clear the user’s undo stack, the first cell is selected instead', async () => {
    const { excel, engine } = await openExcel({ A: [[1]], B: [[2]] });
    without('ExcelUndoApiAll');
    good(await new ExcelHost().highlight([cellAt('B', 4, 2), cellAt('A', 0, 0)]));
    expect(engine.marks).toEqual([]);
    expect(engine.selection()).toMatchObject({ sheetId: engine.idOf('B'), area: { top: 4, left: 2 } });
    expect(excel.traffic.roundTrips().every((trip) => !trip.write)).toBe(true);
  });
});

describe('while the user is typing in a cell', () => {
  test('a request waits until they are done', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    engine.setEditing(true);
    setTimeout(() => engine.setEditing(false), 40);
    engine.type('A', 'A1', '7');
    expect(good(await new ExcelHost().read()).sheets[0]?.values).toEqual([[7]]);
  });
});

describe('marks', () => {
  test('are told from the user’s own conditional formats, which stay', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('A').getRange('A1').conditionalFormats;
      formats.add('DataBar');
      const theirs = formats.add('Custom');
      theirs.custom.rule.formula = '=A1>0';
      theirs.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    const host = new ExcelHost();
    good(await host.highlight([cellAt('A', 0, 0)]));
    expect(engine.marks).toHaveLength(2);
    good(await host.clearHighlights());
    expect(engine.marks.map((mark) => mark.fillColor)).toEqual(['#00FF00']);
  });

  test('left by an earlier session are taken away too', async () => {
    const { engine } = await openExcel({ A: [[1]], B: [[2]] });
    good(await new ExcelHost().highlight([cellAt('B', 0, 0)]));
    good(await new ExcelHost().clearHighlights());
    expect(engine.marks).toEqual([]);
  });

  test('cost three round trips, and one when there is nothing to take away', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    const host = new ExcelHost();
    good(await host.highlight([cellAt('A', 0, 0)]));
    expect(excel.traffic.roundTrips()).toHaveLength(3);
    excel.traffic.reset();
    good(await host.clearHighlights());
    good(await host.clearHighlights());
    expect(excel.traffic.roundTrips()).toHaveLength(3);
    await turn();
  });

  test('on many cells stay below the length of address that Excel takes', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    const cells = Array.from({ length: 3_000 }, (_, index) => cellAt('A', index * 2, 30));
    good(await new ExcelHost().highlight(cells));
    expect(engine.marks.flatMap((mark) => mark.areas)).toHaveLength(3_000);
  });
});
