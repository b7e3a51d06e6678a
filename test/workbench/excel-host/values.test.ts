/** @jest-environment jsdom */
import { errorCodeOf, openExcel } from '../../support/open-excel';

/** Runs a piece of work on A1:B2 of sheet A, whose properties are loaded afterwards. */
function onRange<T>(
  address: string,
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getItem('A').getRange(address), context));
}

async function loaded(address: string): Promise<Excel.Range> {
  return onRange(address, async (range, context) => {
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    return range;
  });
}

async function write(address: string, property: 'values' | 'formulas' | 'numberFormat', value: unknown): Promise<void> {
  await onRange(address, async (range, context) => {
    (range as unknown as Record<string, unknown>)[property] = value;
    await context.sync();
  });
}

describe('Range.values, formulas, numberFormat and valueTypes', () => {
  test('values: raw values; a blank property value in the response means a cell without data', async () => {
    await openExcel({
      A: [
        [1, 'two'],
        [true, null],
      ],
    });
    expect((await loaded('A1:B2')).values).toEqual([
      [1, 'two'],
      [true, ''],
    ]);
  });

  test('values: cells that contain an error return the error string', async () => {
    await openExcel({ A: [['=1/0']] });
    expect((await loaded('A1')).values).toEqual([['#DIV/0!']]);
  });

  test('formulas: the formula in A1 style; if a cell has no formula, its value is returned instead', async () => {
    await openExcel({ A: [[2, '=A1*2']] });
    const range = await loaded('A1:B1');
    expect(range.formulas).toEqual([[2, '=A1*2']]);
    expect(range.values).toEqual([[2, 4]]);
  });

  test('valueTypes: the type of data in each cell', async () => {
    await openExcel({ A: [[1, 'two', true, null, '=1/0']] });
    expect((await loaded('A1:E1')).valueTypes).toEqual([['Double', 'String', 'Boolean', 'Empty', 'Error']]);
  });

  test('values: a text that starts with an equals sign becomes a formula', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    await write('B1', 'values', [['=A1+1']]);
    expect(engine.at('A', 'B1')).toMatchObject({ formula: '=A1+1', value: 2 });
  });

  test.each(['+A1', '-A1'])(
    'values: the text %s, which starts with a plus or minus, is interpreted as a formula',
    async (text) => {
      const { engine } = await openExcel({ A: [[1]] });
      await write('B1', 'values', [[text]]);
      expect(engine.at('A', 'B1').formula).toBe(`=${text}`);
    },
  );

  test.each([
    ['2017', 2017],
    ['12%', 0.12],
    ['true', true],
    ['2017-01-02', 42737],
  ])('values: the text %s is read as if it had been typed', async (text, value) => {
    const { engine } = await openExcel({ A: [] });
    await write('A1', 'values', [[text]]);
    expect(engine.at('A', 'A1').value).toBe(value);
  });

  test.each(['values', 'formulas'] as const)(
    '%s: a leading apostrophe keeps a text a text and is not seen again',
    async (property) => {
      await openExcel({ A: [] });
      await write('A1', property, [["'=1+1"]]);
      const range = await loaded('A1');
      expect([range.values, range.formulas, range.valueTypes]).toEqual([[['=1+1']], [['=1+1']], [['String']]]);
    },
  );

  test.each([
    ['=1+1', '=1+1'],
    ['2017', '2017'],
    [5, '5'],
  ])('in a cell formatted as text, %p stays the text %p', async (typed, kept) => {
    const { engine } = await openExcel({ A: [] });
    engine.format('A', 'A1', '@');
    await write('A1', 'values', [[typed]]);
    expect(engine.at('A', 'A1')).toMatchObject({ value: kept, formula: null });
  });

  test('null input in a 2-D array leaves the cell as it is', async () => {
    const { engine } = await openExcel({ A: [[1, 2]] });
    await write('A1:B1', 'values', [[null, 3]]);
    await write('A1:B1', 'numberFormat', [['0.00', null]]);
    expect([engine.at('A', 'A1'), engine.at('A', 'B1')]).toMatchObject([
      { value: 1, numberFormat: '0.00' },
      { value: 3, numberFormat: 'General' },
    ]);
  });

  test('null is not a valid input for a single property', async () => {
    await openExcel({ A: [[1]] });
    expect(await errorCodeOf(write('A1', 'values', null))).toBe('InvalidArgument');
  });

  test('blank input clears the content, and resets a number format to General', async () => {
    const { engine } = await openExcel({ A: [[1]] });
    engine.format('A', 'A1', '0.00');
    await write('A1', 'values', [['']]);
    await write('A1', 'numberFormat', [['']]);
    expect(engine.at('A', 'A1')).toEqual({ value: null, formula: null, numberFormat: 'General' });
  });

  test('one value for a range of several cells goes into each of them', async () => {
    const { engine } = await openExcel({ A: [] });
    await write('A1:B2', 'values', 7);
    expect(engine.at('A', 'B2').value).toBe(7);
  });

  test('an array of another shape than the range is refused', async () => {
    await openExcel({ A: [[1, 2]] });
    expect(await errorCodeOf(write('A1:B1', 'values', [[1]]))).toBe('InvalidArgument');
  });

  test('a large write, which the client sends in chunks, arrives whole', async () => {
    const { engine } = await openExcel({ A: [] });
    const rows = Array.from({ length: 800 }, (_, row) => [row, row + 0.5, `række ${row}`]);
    await write('A1:C800', 'values', rows);
    expect(
      engine.readArea(engine.idOf('A'), { top: 799, left: 0, bottom: 799, right: 2 })[0]?.map((cell) => cell.value),
    ).toEqual([799, 799.5, 'række 799']);
  });

  test('an unbounded range has null for its cell-level properties and an address and count that are right', async () => {
    await openExcel({ A: [[1]] });
    const range = await onRange('B:C', async (whole, context) => {
      whole.load('values,numberFormat,address,cellCount');
      await context.sync();
      return whole;
    });
    expect([range.values, range.numberFormat]).toEqual([null, null]);
    expect([range.address, range.cellCount]).toEqual(['A!B:C', 2_097_152]);
  });

  test('cell-level properties cannot be set on an unbounded range', async () => {
    await openExcel({ A: [[1]] });
    expect(await errorCodeOf(write('A:B', 'values', 'Due Date'))).toBe('InvalidArgument');
  });

  test('a range of more than 5,000,000 cells cannot be read', async () => {
    await openExcel({ A: [[1]] });
    expect(await errorCodeOf(loaded('A1:J600000'))).toBe('RangeExceedsLimit');
  });
});
