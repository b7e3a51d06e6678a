/** @jest-environment jsdom */
import { errorCodeOf, openExcel } from '../../support/open-excel';

const sheetNames = async (context: Excel.RequestContext): Promise<string[]> => {
  context.workbook.worksheets.load('items/name');
  await context.sync();
  return context.workbook.worksheets.items.map(({ name }) => name);
};

describe('sheets', () => {
  test('a new sheet stands last, and position puts it elsewhere', async () => {
    await openExcel({ A: [], B: [] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('C');
      expect(await sheetNames(context)).toEqual(['A', 'B', 'C']);
      sheet.position = 0;
      expect(await sheetNames(context)).toEqual(['C', 'A', 'B']);
    });
  });

  test('a position outside the tab row is an invalid argument', async () => {
    await openExcel({ A: [], B: [] });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').position = 2;
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('InvalidArgument');
  });

  test('moving a sheet clears the undo stack of Excel for the desktop', async () => {
    const { excel } = await openExcel({ A: [], B: [] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').position = 1;
      await context.sync();
    });
    expect(excel.undoStackCleared).toEqual(['Worksheet.position']);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['adding', ({ workbook }) => workbook.worksheets.add('C')],
    ['deleting', ({ workbook }) => workbook.worksheets.getItem('A').delete()],
    ['moving', ({ workbook }) => (workbook.worksheets.getItem('A').position = 1)],
    ['hiding', ({ workbook }) => (workbook.worksheets.getItem('A').visibility = 'Hidden')],
    ['renaming', ({ workbook }) => (workbook.worksheets.getItem('A').name = 'C')],
  ])('%s a sheet is denied where the workbook’s structure is protected', async (_, change) => {
    const { excel, engine } = await openExcel({ A: [], B: [] });
    excel.extras.structureProtected = true;
    const run = Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      change(context);
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('AccessDenied');
    expect(engine.sheets().map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('a deleted sheet takes its tables with it', async () => {
    const { excel } = await openExcel({ A: [['x'], [1]], B: [] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.tables.add('A1:A2', true);
      await context.sync();
      expect(excel.extras.tables).toHaveLength(1);
      sheet.delete();
      await context.sync();
    });
    expect(excel.extras.tables).toEqual([]);
  });
});

describe('tables', () => {
  test('are added over cells, named, and turned back into cells that stay', async () => {
    const { engine } = await openExcel({
      A: [
        ['Navn', 'Kr.'],
        ['x', 1],
      ],
    });
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('A').tables.add('A1:B2', true);
      table.name = 'Fund';
      const range = table.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('A!A1:B2');
      context.workbook.tables.getItem('Fund').convertToRange();
      context.workbook.tables.load('items/name');
      await context.sync();
      expect(context.workbook.tables.items).toEqual([]);
    });
    expect(engine.at('A', 'B2').value).toBe(1);
  });

  test('make texts of their headings, all different', async () => {
    const { engine } = await openExcel({
      A: [
        [2018, 'x', 'X', null],
        [1, 2, 3, 4],
      ],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').tables.add('A1:D2', true);
      await context.sync();
    });
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => engine.at('A', address).value)).toEqual([
      '2018',
      'x',
      'X2',
      'Column4',
    ]);
  });

  test('don’t overlap', async () => {
    await openExcel({
      A: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    const run = Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('A');
      tables.add('A1:B2', true);
      tables.add('B1:B2', true);
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('InvalidOperation');
  });

  test.each(['with space', 'A1', '1st', 'taken'])('aren’t named %s', async (name) => {
    const { excel } = await openExcel({
      A: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    excel.extras.names.push({ name: 'Taken', formula: '=A!$A$1', visible: true });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').tables.add('A1:B2', true).name = name;
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('InvalidArgument');
  });
});

describe('how cells look', () => {
  test('bold is true, false, or null where some cells are', async () => {
    await openExcel({
      A: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1:B1').format.font.bold = true;
      const fonts = ['A1:B1', 'A2:B2', 'A1:B2'].map((address) => sheet.getRange(address).format.font.load('bold'));
      await context.sync();
      expect(fonts.map(({ bold }) => bold)).toEqual([true, false, null]);
      sheet.getRange().clear();
      const cleared = sheet.getRange('A1').format.font.load('bold');
      await context.sync();
      expect(cleared.bold).toBe(false);
    });
  });

  test('a column’s width is in points, and null where columns differ', async () => {
    await openExcel({ A: [['a', 'b']] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('B1').format.columnWidth = 100;
      const formats = ['A1', 'B1', 'A1:B1'].map((address) => sheet.getRange(address).format.load('columnWidth'));
      await context.sync();
      expect(formats.map(({ columnWidth }) => columnWidth)).toEqual([48, 100, null]);
    });
  });
});

describe('settings', () => {
  test('hold any value that JSON can, by key', async () => {
    const saved: number[] = [];
    await openExcel({ A: [] }, { onSettingsSaved: (settings) => saved.push(settings.size) });
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('list', [1, { a: 'é' }]);
      settings.add('text', 'x');
      settings.add('text', 'y');
      const list = settings.getItem('list').load('value');
      const text = settings.getItem('text').load('value,key');
      const count = settings.getCount();
      await context.sync();
      expect([list.value, text.value, text.key, count.value]).toEqual([[1, { a: 'é' }], 'y', 'text', 2]);
      settings.getItem('text').delete();
      const gone = settings.getItemOrNullObject('text');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(saved).toEqual([1, 2, 2, 1]);
  });

  test('one that isn’t there is not found', async () => {
    await openExcel({ A: [] });
    const run = Excel.run(async (context) => {
      context.workbook.settings.getItem('nothing').delete();
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('ItemNotFound');
  });
});

describe('names', () => {
  test('of one sheet are that sheet’s, and not among the workbook’s', async () => {
    const { excel, engine } = await openExcel({ A: [[1]], B: [] });
    excel.extras.names.push(
      { name: 'Ramme', formula: '=A!$A$1', visible: true },
      { name: 'Her', formula: '=B!$A$1', visible: true, sheetId: engine.idOf('B') },
    );
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const own = worksheets.getItem('B').names;
      names.load('items/name,items/scope');
      own.load('items/name,items/scope,items/formula');
      const elsewhere = names.getItemOrNullObject('her');
      await context.sync();
      expect(names.items.map(({ name, scope }) => [name, scope])).toEqual([['Ramme', 'Workbook']]);
      expect(own.items.map(({ name, scope }) => [name, scope])).toEqual([['Her', 'Worksheet']]);
      expect(elsewhere.isNullObject).toBe(true);
    });
  });
});

describe('links to other workbooks', () => {
  test('are listed by Excel on the web only', async () => {
    const { excel } = await openExcel({ A: [[1]] }, { requirementSets: { ExcelApi: '1.20', ExcelApiOnline: '1.1' } });
    excel.extras.linkedWorkbooks.push('https://kommunen.example/budget.xlsx');
    await Excel.run(async (context) => {
      const { linkedWorkbooks } = context.workbook;
      linkedWorkbooks.load('items/id');
      await context.sync();
      expect(linkedWorkbooks.items.map(({ id }) => id)).toEqual(['https://kommunen.example/budget.xlsx']);
    });
    await openExcel({ A: [[1]] });
    const run = Excel.run(async (context) => {
      context.workbook.linkedWorkbooks.load('items/id');
      await context.sync();
    });
    expect(await errorCodeOf(run)).toBe('ApiNotFound');
  });
});
