/** @jest-environment jsdom */
import { errorCodeOf, openExcel } from '../../support/open-excel';
import type { Sheets } from '../../support/open-excel';

/** Opens a workbook, loads something of sheet A and gives it. */
async function load<T extends OfficeExtension.ClientObject>(
  pick: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
  properties: string,
): Promise<T> {
  return Excel.run(async (context) => {
    const object = pick(context.workbook.worksheets.getItem('A'), context);
    (object as unknown as { load(properties: string): void }).load(properties);
    await context.sync();
    return object;
  });
}

const BOOK: Sheets = {
  A: [
    [null, null],
    [null, 'B2', 3],
  ],
  'Gruppe BU': [[1]],
  HA02: [[1]],
};

describe('finding ranges', () => {
  test('getUsedRange: the smallest range that encompasses cells with a value or formatting', async () => {
    const { engine } = await openExcel(BOOK);
    engine.format('A', 'E5', '0.00');
    expect((await load((sheet) => sheet.getUsedRange(), 'address')).address).toBe('A!B2:E5');
  });

  test('getUsedRange(valuesOnly): ignores formatting', async () => {
    const { engine } = await openExcel(BOOK);
    engine.format('A', 'E5', '0.00');
    expect((await load((sheet) => sheet.getUsedRange(true), 'address')).address).toBe('A!B2:C2');
  });

  test('getUsedRange: of a blank worksheet, the top left cell', async () => {
    await openExcel({ A: [] });
    expect((await load((sheet) => sheet.getUsedRange(), 'address')).address).toBe('A!A1');
  });

  test('getUsedRangeOrNullObject: of a blank worksheet, an object whose isNullObject is true', async () => {
    await openExcel({ A: [] });
    expect((await load((sheet) => sheet.getUsedRangeOrNullObject(true), 'address')).isNullObject).toBe(true);
  });

  test('getUsedRange: includes cells that a result spills over', async () => {
    await openExcel({ A: [[1, 2], ['=A1:B1']] });
    expect((await load((sheet) => sheet.getUsedRange(true), 'address')).address).toBe('A!A1:B2');
  });

  test('getItem: a sheet that does not exist is ItemNotFound; getItemOrNullObject gives a null object', async () => {
    await openExcel(BOOK);
    const get = (name: string): Promise<Excel.Worksheet> =>
      load((_, context) => context.workbook.worksheets.getItem(name), 'name');
    expect(await errorCodeOf(get('B'))).toBe('ItemNotFound');
    const missing = await load((_, context) => context.workbook.worksheets.getItemOrNullObject('B'), 'name');
    expect(missing.isNullObject).toBe(true);
  });

  test('getItem: finds a sheet by its name in any case, and by its id', async () => {
    const { engine } = await openExcel(BOOK);
    const byName = await load((_, context) => context.workbook.worksheets.getItem('gruppe bu'), 'name');
    const byId = await load((_, context) => context.workbook.worksheets.getItem(engine.idOf('HA02')), 'name');
    expect([byName.name, byId.name]).toEqual(['Gruppe BU', 'HA02']);
  });

  test('address: sheet names are quoted where Excel quotes them', async () => {
    await openExcel(BOOK);
    const address = async (name: string): Promise<string> =>
      (await load((_, context) => context.workbook.worksheets.getItem(name).getRange('C5:F5'), 'address')).address;
    expect([await address('A'), await address('Gruppe BU'), await address('HA02')]).toEqual([
      'A!C5:F5',
      "'Gruppe BU'!C5:F5",
      "'HA02'!C5:F5",
    ]);
  });

  test('getRangeByIndexes: beyond the grid is InvalidArgument', async () => {
    await openExcel(BOOK);
    expect(await errorCodeOf(load((sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1), 'address'))).toBe(
      'InvalidArgument',
    );
  });

  test('getCell, getRow, getColumn, getOffsetRange, getResizedRange and getBoundingRect count from the range', async () => {
    await openExcel(BOOK);
    const of = async (pick: (range: Excel.Range) => Excel.Range): Promise<string> =>
      (await load((sheet) => pick(sheet.getRange('B2:D4')), 'address')).address;
    expect(await of((range) => range.getCell(1, 1))).toBe('A!C3');
    expect(await of((range) => range.getRow(2))).toBe('A!B4:D4');
    expect(await of((range) => range.getColumn(0))).toBe('A!B2:B4');
    expect(await of((range) => range.getOffsetRange(1, -1))).toBe('A!A3:C5');
    expect(await of((range) => range.getResizedRange(1, 2))).toBe('A!B2:F5');
    expect(await of((range) => range.getBoundingRect('F9'))).toBe('A!B2:F9');
  });

  test('getRanges: a RangeAreas whose address is one comma-delimited string', async () => {
    await openExcel(BOOK);
    const areas = await load((sheet) => sheet.getRanges('A1, C3:D4'), 'address,areaCount,cellCount');
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['A!A1, A!C3:D4', 2, 5]);
  });

  test('getRanges: more than 8,192 characters are refused', async () => {
    await openExcel(BOOK);
    const addresses = Array.from({ length: 2_000 }, (_, row) => `AB${row + 1}`).join(',');
    expect(await errorCodeOf(load((sheet) => sheet.getRanges(addresses), 'address'))).toBe('InvalidArgument');
  });

  test('an *OrNullObject result passes its nothingness on to what is asked of it', async () => {
    await openExcel(BOOK);
    const range = await load(
      (_, context) => context.workbook.worksheets.getItemOrNullObject('B').getRange('A1'),
      'values',
    );
    expect(range.isNullObject).toBe(true);
  });
});

describe('what a range says of its cells together', () => {
  test('rowHidden and columnHidden: true when all are, false when none is, null when they differ', async () => {
    const { engine } = await openExcel({
      A: [
        [1, 2],
        [3, 4],
      ],
    });
    engine.hideRows('A', 1);
    const hidden = async (address: string): Promise<unknown[]> => {
      const range = await load((sheet) => sheet.getRange(address), 'rowHidden,columnHidden');
      return [range.rowHidden, range.columnHidden];
    };
    expect([await hidden('A1:B1'), await hidden('A2:B2'), await hidden('A1:B2')]).toEqual([
      [false, false],
      [true, false],
      [null, false],
    ]);
  });

  test('getSpecialCellsOrNullObject(Visible): the blocks between hidden rows and columns', async () => {
    const { engine } = await openExcel({
      A: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    });
    engine.hideRows('A', 1);
    engine.hideColumns('A', 1);
    const visible = await load((sheet) => sheet.getRange('A1:C3').getSpecialCellsOrNullObject('Visible'), 'address');
    expect(visible.address).toBe('A!A1, A!C1, A!A3, A!C3');
  });

  test('getSpecialCellsOrNullObject(Visible): a null object when nothing shows', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    engine.hideRows('A', 0);
    const visible = await load((sheet) => sheet.getRange('A1').getSpecialCellsOrNullObject('Visible'), 'address');
    expect(visible.isNullObject).toBe(true);
  });

  test('hasSpill: true if all cells have a spill border, false if none has, null if some have', async () => {
    await openExcel({ A: [[1, 2], ['=A1:B1']] });
    const spill = async (address: string): Promise<unknown> =>
      (await load((sheet) => sheet.getRange(address), 'hasSpill')).hasSpill;
    expect([await spill('A2:B2'), await spill('A1:B1'), await spill('A1:B2')]).toEqual([true, false, null]);
  });

  test('getMergedAreasOrNullObject: the merged areas in the range, or a null object', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    engine.merge('A', 'B2:C3');
    const merged = async (address: string): Promise<Excel.RangeAreas> =>
      load((sheet) => sheet.getRange(address).getMergedAreasOrNullObject(), 'address');
    expect((await merged('A1:D4')).address).toBe('A!B2:C3');
    expect((await merged('D1:D4')).isNullObject).toBe(true);
  });

  test('getMergedAreasOrNullObject: fails for more than 512 merged areas', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    for (let row = 1; row <= 513; row++) engine.merge('A', `B${row}:C${row}`);
    expect(await errorCodeOf(load((sheet) => sheet.getRange('A1:D600').getMergedAreasOrNullObject(), 'address'))).toBe(
      'GeneralException',
    );
  });

  test('format.protection.locked: null where some cells are locked and some not', async () => {
    const { excel, engine } = await openExcel({ A: [[1]] });
    excel.extras.unlocked.push({ sheetId: engine.idOf('A'), area: { top: 0, left: 0, bottom: 0, right: 0 } });
    const locked = async (address: string): Promise<unknown> =>
      (await load((sheet) => sheet.getRange(address).format.protection, 'locked')).locked;
    expect([await locked('A1'), await locked('B1'), await locked('A1:B1')]).toEqual([false, true, null]);
  });
});
