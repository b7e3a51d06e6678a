/** @jest-environment jsdom */
import { CURRENT_SETS } from '../../../workbench/excel-host/host-options';
import { errorCodeOf, openExcel, turn } from '../../support/open-excel';

function onCell<T>(
  work: (range: Excel.Range, context: Excel.RequestContext) => T,
  options: Excel.RunOptions = {},
): Promise<T> {
  return Excel.run(options, async (context) => {
    const result = work(context.workbook.worksheets.getItem('A').getRange('A1'), context);
    await context.sync();
    return result;
  });
}

const setValue = (range: Excel.Range): void => {
  range.values = [[9]];
};

describe('what Excel refuses', () => {
  test('a property that was not loaded cannot be read', async () => {
    await openExcel({ A: [[1]] });
    expect(await errorCodeOf(onCell((range) => range.values))).toBe('PropertyNotLoaded');
  });

  test('a call outside the announced requirement sets is ApiNotFound', async () => {
    await openExcel({ A: [[1]] }, { requirementSets: { ...CURRENT_SETS, ExcelApi: '1.11' } });
    expect(await errorCodeOf(onCell((range) => range.load('hasSpill')))).toBe('ApiNotFound');
  });

  test('a call inside the announced requirement sets is answered', async () => {
    await openExcel({ A: [[1]] }, { requirementSets: { ...CURRENT_SETS, ExcelApi: '1.12' } });
    expect((await onCell((range) => range.load('hasSpill'))).hasSpill).toBe(false);
  });

  test('an argument of the wrong type is InvalidArgument', async () => {
    await openExcel({ A: [[1]] });
    expect(await errorCodeOf(onCell((range) => range.getCell('1' as unknown as number, 0)))).toBe('InvalidArgument');
    expect(await errorCodeOf(onCell((range) => range.getCell(0.5, 0)))).toBe('InvalidArgument');
  });

  test('an argument that is no address is InvalidArgument', async () => {
    await openExcel({ A: [[1]] });
    const nonsense = onCell((_, context) => context.workbook.worksheets.getItem('A').getRange('not an address'));
    expect(await errorCodeOf(nonsense)).toBe('InvalidArgument');
  });

  test('an argument left out that must be given is InvalidArgument', async () => {
    await openExcel({ A: [[1]] });
    const without = onCell((range) => (range as unknown as { getRow(): Excel.Range }).getRow());
    expect(await errorCodeOf(without)).toBe('InvalidArgument');
  });

  test('a cell of a protected sheet cannot be written: AccessDenied', async () => {
    const { excel, engine } = await openExcel({ A: [[1]] });
    excel.extras.protectedSheets.add(engine.idOf('A'));
    expect(await errorCodeOf(onCell(setValue))).toBe('AccessDenied');
    expect(engine.at('A', 'A1').value).toBe(1);
  });

  test('an unlocked cell of a protected sheet can be written', async () => {
    const { excel, engine } = await openExcel({ A: [[1]] });
    excel.extras.protectedSheets.add(engine.idOf('A'));
    excel.extras.unlocked.push({ sheetId: engine.idOf('A'), area: { top: 0, left: 0, bottom: 0, right: 0 } });
    await onCell(setValue);
    expect(engine.at('A', 'A1').value).toBe(9);
  });

  test('a protected sheet can be read', async () => {
    const { excel, engine } = await openExcel({ A: [[1]] });
    excel.extras.protectedSheets.add(engine.idOf('A'));
    expect((await onCell((range) => range.load('values'))).values).toEqual([[1]]);
  });

  test('nothing can be written in a workbook opened read-only', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    excel.extras.readOnly = true;
    expect(await errorCodeOf(onCell(setValue))).toBe('AccessDenied');
  });

  test('a request over the payload limit is RequestPayloadSizeLimitExceeded, and nothing of it is done', async () => {
    const { engine } = await openExcel({ A: [[1]] }, { requestLimit: 20_000 });
    const long = onCell((range) => {
      range.values = [['æ'.repeat(20_000)]];
    });
    expect(await errorCodeOf(long)).toBe('RequestPayloadSizeLimitExceeded');
    expect(engine.at('A', 'A1').value).toBe(1);
  });

  test('a response over the payload limit is ResponsePayloadSizeLimitExceeded', async () => {
    await openExcel({ A: [['x'.repeat(30_000)]] }, { responseLimit: 20_000 });
    expect(await errorCodeOf(onCell((range) => range.load('values')))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('while a cell is edited, a batch without delayForCellEdit fails', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    engine.setEditing(true);
    expect(await errorCodeOf(onCell((range) => range.load('values')))).toBe('InvalidOperationInCellEditMode');
  });

  test('while a cell is edited, a batch with delayForCellEdit runs when the user exits cell edit mode', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    engine.setEditing(true);
    const run = onCell((range) => range.load('values'), { delayForCellEdit: true });
    engine.type('A', 'A1', '5');
    setTimeout(() => engine.setEditing(false), 30);
    expect((await run).values).toEqual([[5]]);
  });

  test('a hidden sheet cannot be activated', async () => {
    const { engine } = await openExcel({ A: [[1]], B: [[2]] });
    engine.setSheetVisibility(engine.idOf('B'), 'hidden');
    const activate = onCell((_, context) => context.workbook.worksheets.getItem('B').activate());
    expect(await errorCodeOf(activate)).toBe('InvalidOperation');
  });

  test('a sheet without cells does not support ranges: UnsupportedSheet', async () => {
    const { excel, engine } = await openExcel({ A: [[1]], Diagram: [] });
    excel.extras.sheetsWithoutCells.add(engine.idOf('Diagram'));
    const used = onCell((_, context) => context.workbook.worksheets.getItem('Diagram').getUsedRange().load('values'));
    expect(await errorCodeOf(used)).toBe('UnsupportedSheet');
  });

  test.each(['', 'x'.repeat(32), 'a/b', "'a", 'History', 'A'])('a sheet cannot be called "%s"', async (name) => {
    await openExcel({ A: [[1]] });
    const add = onCell((_, context) => context.workbook.worksheets.add(name));
    expect(await errorCodeOf(add)).toBe(name === 'A' ? 'ItemAlreadyExists' : 'InvalidArgument');
  });

  test('the last visible sheet cannot be deleted', async () => {
    await openExcel({ A: [[1]] });
    expect(await errorCodeOf(onCell((_, context) => context.workbook.worksheets.getItem('A').delete()))).toBe(
      'InvalidOperation',
    );
  });

  test('a value written to a cell that a merge covers is lost', async () => {
    const { engine } = await openExcel({ A: [[1, null]] });
    engine.merge('A', 'A1:B1');
    await onCell((range) => {
      range.getResizedRange(0, 1).values = [[5, 6]];
    });
    expect([engine.at('A', 'A1').value, engine.at('A', 'B1').value]).toEqual([5, null]);
  });

  test('a member the emulated Excel does not know says so instead of guessing', async () => {
    await openExcel({ A: [[1]] });
    const chart = onCell((_, context) => context.workbook.worksheets.getItem('A').charts.getCount());
    expect(await errorCodeOf(chart)).toBe('NotImplemented');
  });
});

describe('what clears the user’s undo stack is noted', () => {
  const members: readonly [string, (sheet: Excel.Worksheet) => void][] = [
    ['Worksheet.delete', (sheet) => sheet.delete()],
    ['WorksheetProtection.protect', (sheet) => sheet.protection.protect()],
    ['WorksheetProtection.unprotect', (sheet) => sheet.protection.unprotect()],
    ['Worksheet.name', (sheet) => Object.assign(sheet, { name: 'C' })],
    ['Worksheet.visibility', (sheet) => Object.assign(sheet, { visibility: 'Hidden' })],
    ['Range.getMergedAreasOrNullObject', (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address')],
  ];
  test.each(members)('%s', async (member, use) => {
    const { excel } = await openExcel({ A: [[1]], B: [[2]] });
    await onCell((_, context) => use(context.workbook.worksheets.getItem('B')));
    expect(excel.undoStackCleared).toContain(member);
  });

  test('reading and writing cells does not', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    await onCell((range) => range.load('values,formulas,numberFormat,valueTypes,rowHidden,hasSpill'));
    await onCell(setValue);
    await turn();
    expect(excel.undoStackCleared).toEqual([]);
  });
});
