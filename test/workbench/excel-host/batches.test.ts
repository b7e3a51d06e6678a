/** @jest-environment jsdom */
import { errorCodeOf, openExcel, turn } from '../../support/open-excel';

const sheetA = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('A');

describe('batches', () => {
  test('the queued actions of one sync are one round trip', async () => {
    const { excel } = await openExcel({ A: [[1, 2]] });
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1').load('values');
      sheetA(context).getRange('B1').load('values');
      await context.sync();
    });
    expect(excel.traffic.roundTrips()).toHaveLength(1);
  });

  test('bytes are counted in UTF-8 both ways', async () => {
    const { excel } = await openExcel({ A: [['æøå']] });
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1').load('values');
      await context.sync();
    });
    const [trip] = excel.traffic.roundTrips();
    expect(trip?.requestBytes).toBeGreaterThan(300);
    expect(trip?.responseBytes).toBeGreaterThan(60);
    expect(excel.traffic.bytes().responses).toBe(trip?.responseBytes);
  });

  test('actions run in order; the first that fails ends the batch and what was done before stays done', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    const run = Excel.run(async (context) => {
      sheetA(context).getRange('A1').values = [[2]];
      context.workbook.worksheets.getItem('gone').getRange('A1').values = [[3]];
      sheetA(context).getRange('B1').values = [[4]];
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('ItemNotFound');
    expect([engine.at('A', 'A1').value, engine.at('A', 'B1').value]).toEqual([2, null]);
  });

  test('an error names the place in the object model', async () => {
    await openExcel({ A: [[1]] });
    const failure: unknown = await Excel.run(async (context) => {
      sheetA(context).getRange('nonsense').load('values');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ debugInfo: { errorLocation: 'Worksheet.getRange' } });
  });

  test('the n-th batch fails when it is told to, after as many actions as it is told', async () => {
    const { excel, engine } = await openExcel({ A: [[1, 1]] });
    excel.failBatch(2, { code: 'GeneralException', atAction: 4 });
    const run = Excel.run(async (context) => {
      sheetA(context).load('name');
      await context.sync();
      const first = sheetA(context).getRange('A1');
      const second = sheetA(context).getRange('B1');
      first.values = [[2]];
      second.values = [[2]];
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('GeneralException');
    expect([engine.at('A', 'A1').value, engine.at('A', 'B1').value]).toEqual([1, 1]);
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1').values = [[3]];
      await context.sync();
    });
    expect(engine.at('A', 'A1').value).toBe(3);
  });

  test('references to ranges are given back at the end of a run, in a batch that is counted apart', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1').load('values');
      await context.sync();
      expect(excel.referencesHeld()).toBe(1);
    });
    await turn(20);
    expect(excel.referencesHeld()).toBe(0);
    expect([excel.traffic.roundTrips().length, excel.traffic.cleanUps()]).toEqual([1, 1]);
  });

  test('a batch that writes is marked by the client as one that writes', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1').load('values');
      await context.sync();
      sheetA(context).getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(excel.traffic.roundTrips().map((trip) => trip.write)).toEqual([false, true]);
  });

  test('each sync is one step of the user’s undo', async () => {
    const { engine } = await openExcel({ A: [[1, 1]] });
    await Excel.run(async (context) => {
      sheetA(context).getRange('A1').values = [[2]];
      sheetA(context).getRange('B1').values = [[2]];
      await context.sync();
    });
    expect(engine.undo()).toBe(true);
    expect([engine.at('A', 'A1').value, engine.at('A', 'B1').value]).toEqual([1, 1]);
    expect(engine.undo()).toBe(false);
  });
});

describe('the workbook around the cells', () => {
  test('tables: name, sheet and range', async () => {
    const { excel, engine } = await openExcel({ A: [[1]], B: [[2]] });
    const area = { top: 0, left: 0, bottom: 3, right: 2 };
    excel.extras.tables.push({ id: '1', name: 'Forslag', sheetId: engine.idOf('B'), area, hasHeaders: true });
    const found = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name,items/worksheet/name');
      const range = tables.getItem('Forslag').getRange();
      range.load('address');
      await context.sync();
      return [tables.items[0]?.name, tables.items[0]?.worksheet.name, range.address];
    });
    expect(found).toEqual(['Forslag', 'B', 'B!A1:C4']);
  });

  test('names: name and formula', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    excel.extras.names.push({ name: 'Ramme', formula: '=A!$A$1', visible: true });
    const found = await Excel.run(async (context) => {
      context.workbook.names.load('items/name,items/formula');
      await context.sync();
      return context.workbook.names.items.map((item) => [item.name, item.formula]);
    });
    expect(found).toEqual([['Ramme', '=A!$A$1']]);
  });

  test('a conditional format is added, found again by its rule, painted and deleted, and leaves the cells alone', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    const before = engine.at('A', 'A1');
    await Excel.run(async (context) => {
      const format = sheetA(context).getRange('A1').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>0';
      format.custom.format.fill.color = '#FFE699';
      await context.sync();
    });
    expect(engine.marks).toMatchObject([{ fillColor: '#FFE699', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }]);
    await Excel.run(async (context) => {
      const formats = sheetA(context).getRange().conditionalFormats;
      formats.load('items/id,items/customOrNullObject/rule/formula');
      await context.sync();
      expect(formats.items.map((format) => format.customOrNullObject.rule.formula)).toEqual(['=A1>0']);
      formats.items[0]?.delete();
      await context.sync();
    });
    expect([engine.marks, engine.at('A', 'A1')]).toEqual([[], before]);
  });

  test('settings are kept with the workbook when they are saved', async () => {
    const { excel } = await openExcel({ A: [[1]] });
    Office.context.document.settings.set('katalogtjek', { accepted: 1 });
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    expect([...excel.extras.settings.keys()]).toEqual(['katalogtjek']);
  });

  test('selecting a range activates its sheet', async () => {
    const { engine } = await openExcel({ A: [[1]], B: [[2]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('B').getRange('C5:F5').select();
      await context.sync();
    });
    expect(engine.selection()).toEqual({ sheetId: engine.idOf('B'), area: { top: 4, left: 2, bottom: 4, right: 5 } });
    expect(engine.activeSheetId()).toBe(engine.idOf('B'));
  });
});
