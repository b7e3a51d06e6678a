/** @jest-environment jsdom */
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { contentAt } from '../../../src/core/workbook/cell-content';
import type { Edit } from '../../../src/core/workbook/edit-plan';
import { planUndo } from '../../../src/core/workbook/edit-plan';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { good } from '../../contract/contract-cells';
import { openExcel, turn } from '../../support/open-excel';
import type { OpenExcel, Sheets } from '../../support/open-excel';

const BOOK: Sheets = {
  A: [
    ['Varige ændringer', -100, -200],
    ['Netto', -100, -200],
  ],
  B: [
    [1, 2],
    [3, 4],
  ],
};

/** Opens the book, and makes edits that expect what stands there. */
async function openBook(sheets = BOOK, options: Parameters<typeof openExcel>[1] = {}) {
  const opened = await openExcel(sheets, options);
  const host = new ExcelHost();
  const snapshot = good(await host.read());
  opened.excel.traffic.reset();
  const edit = (sheet: string, row: number, column: number, write: Edit['write'], numberFormat?: string): Edit => {
    const found = snapshot.sheets.find((one) => one.name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    const expected = contentAt(found, row, column);
    return {
      cell: cellAt(sheet, row, column),
      expected,
      write,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  };
  return { ...opened, host, edit };
}

const trips = ({ excel }: OpenExcel): number => excel.traffic.roundTrips().length;

describe('what writing costs', () => {
  test('two round trips, to look and to write, for cells on several sheets', async () => {
    const book = await openBook();
    const edits = [
      book.edit('A', 1, 1, { formula: '=SUM(B1:B1)' }),
      book.edit('A', 1, 2, { formula: '=SUM(C1:C1)' }),
      book.edit('B', 0, 0, { value: 'x' }),
      book.edit('B', 7, 7, { value: 9 }),
    ];
    good(await book.host.apply({ edits }));
    expect(trips(book)).toBe(2);
    expect(book.excel.traffic.roundTrips()[1]?.write).toBe(true);
  });

  test('two round trips to take it back', async () => {
    const book = await openBook();
    const journal = good(await book.host.apply({ edits: [book.edit('A', 1, 1, { formula: '=SUM(B1:B1)' })] }));
    book.excel.traffic.reset();
    good(await book.host.apply(planUndo(journal)));
    expect(trips(book)).toBe(2);
    expect(book.engine.at('A', 'B2')).toEqual({ value: -100, formula: null, numberFormat: 'General' });
  });

  test('1,500 cells in one block take two round trips and under 400 KB', async () => {
    const book = await openBook();
    const edits = Array.from({ length: 1_500 }, (_, index) =>
      book.edit('B', 10 + Math.floor(index / 5), index % 5, { value: `linje ${index}` }),
    );
    good(await book.host.apply({ edits }));
    const { requests, responses } = book.excel.traffic.bytes();
    expect(trips(book)).toBe(2);
    expect(requests + responses).toBeLessThan(400_000);
    expect(book.engine.at('B', 'E310').value).toBe('linje 1499');
  });

  test('an empty plan asks nothing of Excel', async () => {
    const book = await openBook();
    good(await book.host.apply({ edits: [] }));
    expect(trips(book)).toBe(0);
  });
});

describe('writing', () => {
  test('is one step of the user’s own undo in Excel', async () => {
    const book = await openBook();
    good(await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 1 }), book.edit('B', 0, 0, { value: 2 })] }));
    expect(book.engine.undo()).toBe(true);
    expect([book.engine.at('A', 'B2').value, book.engine.at('B', 'A1').value]).toEqual([-100, 1]);
  });

  test('what clears the user’s undo stack is asked before the write only, never in it', async () => {
    const book = await openBook();
    good(await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 1 })] }));
    expect(book.excel.undoStackCleared).toEqual(['Range.getMergedAreasOrNullObject']);
  });

  test('keeps the number format of a cell it isn’t told to change', async () => {
    const book = await openExcel(BOOK);
    book.engine.format('A', 'B2', '#,##0');
    const host = new ExcelHost();
    const sheet = good(await host.read()).sheets[0];
    if (!sheet) throw new Error('no sheet');
    const plan = { edits: [{ cell: cellAt('A', 1, 1), expected: contentAt(sheet, 1, 1), write: { formula: '=B1' } }] };
    good(await host.apply(plan));
    expect(book.engine.at('A', 'B2')).toMatchObject({ formula: '=B1', value: -100, numberFormat: '#,##0' });
  });

  test('a number goes into a cell formatted as text as a number', async () => {
    const book = await openBook();
    const journal = good(await book.host.apply({ edits: [book.edit('B', 0, 0, { value: 'x' }, '@')] }));
    good(await book.host.apply(planUndo(journal)));
    expect(book.engine.at('B', 'A1')).toEqual({ value: 1, formula: null, numberFormat: 'General' });
  });

  test('the journal holds what Excel made of the formula', async () => {
    const book = await openBook();
    const journal = good(await book.host.apply({ edits: [book.edit('A', 1, 1, { formula: '=SUM(B1:B1)*2' })] }));
    expect(journal.entries).toEqual([
      {
        cell: cellAt('A', 1, 1),
        before: { value: -100, formula: null, numberFormat: 'General' },
        after: { value: -200, formula: '=SUM(B1:B1)*2', numberFormat: 'General' },
      },
    ]);
  });

  test('undo refuses, naming the cells, where someone has changed one in between', async () => {
    const book = await openBook();
    const journal = good(
      await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 1 }), book.edit('A', 1, 2, { value: 2 })] }),
    );
    book.engine.type('A', 'C2', '77');
    expect(await book.host.apply(planUndo(journal))).toEqual({
      ok: false,
      trouble: 'changed-meanwhile',
      cells: [cellAt('A', 1, 2)],
    });
    expect([book.engine.at('A', 'B2').value, book.engine.at('A', 'C2').value]).toEqual([1, 77]);
  });

  test('a formula that has been calculated anew in between can still be taken back', async () => {
    const book = await openBook();
    const journal = good(await book.host.apply({ edits: [book.edit('A', 1, 1, { formula: '=SUM(B1:B1)' })] }));
    book.engine.type('A', 'B1', '5');
    good(await book.host.apply(planUndo(journal)));
    expect(book.engine.at('A', 'B2').value).toBe(-100);
  });
});

describe('targets that cannot be written', () => {
  test('a cell that a result spills over is named, and nothing is written', async () => {
    const book = await openBook({ A: [[1, 2, 3], ['=A1:B1']] });
    const edits = [book.edit('A', 1, 1, { value: 0 }), book.edit('A', 1, 2, { value: 0 })];
    expect(await book.host.apply({ edits })).toEqual({
      ok: false,
      trouble: 'blocked-cells',
      cells: [cellAt('A', 1, 1)],
    });
    expect(book.engine.at('A', 'C2').value).toBeNull();
  });

  test('merged cells are named, those beside them not', async () => {
    const book = await openBook();
    book.engine.merge('A', 'C2:D3');
    const edits = [1, 2, 3].map((column) => book.edit('A', 1, column, { value: 0 }));
    expect(await book.host.apply({ edits })).toEqual({
      ok: false,
      trouble: 'blocked-cells',
      cells: [cellAt('A', 1, 2), cellAt('A', 1, 3)],
    });
  });

  test('unlocked cells of a protected sheet are written', async () => {
    const book = await openBook();
    book.excel.extras.protectedSheets.add(book.engine.idOf('A'));
    book.excel.extras.unlocked.push({ sheetId: book.engine.idOf('A'), area: { top: 1, left: 1, bottom: 1, right: 1 } });
    good(await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 5 })] }));
    expect(book.engine.at('A', 'B2').value).toBe(5);
  });

  test('a sheet protected between the look and the write is trouble, and nothing stays written', async () => {
    const book = await openBook();
    const execute = book.excel.execute.bind(book.excel);
    let batches = 0;
    jest.spyOn(book.excel, 'execute').mockImplementation((request, flags) => {
      if (++batches === 2) book.excel.extras.protectedSheets.add(book.engine.idOf('A'));
      return execute(request, flags);
    });
    const edits = [book.edit('B', 0, 0, { value: 9 }), book.edit('A', 1, 1, { value: 9 })];
    const result = await book.host.apply({ edits });
    expect(result).toMatchObject({ ok: false });
    expect(book.engine.at('A', 'B2').value).toBe(-100);
  });
});

describe('a write too large for one request', () => {
  const COLUMN = Array.from({ length: 300 }, (_, row) => [`række ${row}`]);

  test('is halved and tried again until each request fits, with every cell in its place', async () => {
    const book = await openBook({ A: COLUMN }, { requestLimit: 12_000 });
    const edits = COLUMN.map((_, row) => book.edit('A', row, 0, { value: `en længere tekst i række nummer ${row}` }));
    const journal = good(await book.host.apply({ edits }));
    expect(journal.entries.length).toBe(300);
    const [sheet] = good(await book.host.read()).sheets;
    expect(sheet?.values.flat()).toEqual(edits.map(({ write }) => ('value' in write ? write.value : null)));
    good(await book.host.apply(planUndo(journal)));
    expect(good(await book.host.read()).sheets[0]?.values).toEqual(COLUMN);
  });

  test('a single cell too large is trouble, and nothing is written', async () => {
    const book = await openBook({ A: [['a'], ['b']] }, { requestLimit: 12_000 });
    const edits = [book.edit('A', 0, 0, { value: 'x' }), book.edit('A', 1, 0, { value: 'y'.repeat(20_000) })];
    expect(await book.host.apply({ edits })).toEqual({ ok: false, trouble: 'too-large' });
    expect(good(await book.host.read()).sheets[0]?.values).toEqual([['a'], ['b']]);
  });
});

describe('a write that fails halfway', () => {
  /** Fails the write after some of its actions. */
  async function failAfter(actions: number) {
    const book = await openBook();
    const edits = [
      book.edit('A', 1, 1, { formula: '=SUM(B1:B1)' }, '0.00'),
      book.edit('A', 1, 2, { value: 'x' }),
      book.edit('B', 0, 0, { value: 9 }),
    ];
    book.excel.failBatch(2, { code: 'GeneralException', atAction: actions });
    return { book, result: await book.host.apply({ edits }) };
  }

  test.each([0, 2, 4, 6, 8, 10, 12, 14, 16])('after %i actions is put back whole', async (actions) => {
    const { book, result } = await failAfter(actions);
    expect(result).toEqual({ ok: false, trouble: 'unexpected', code: 'GeneralException' });
    expect(book.engine.at('A', 'B2')).toEqual({ value: -100, formula: null, numberFormat: 'General' });
    expect(book.engine.at('A', 'C2').value).toBe(-200);
    expect(book.engine.at('B', 'A1').value).toBe(1);
  });

  test('really was written in part before it was put back', async () => {
    const book = await openBook();
    const written: unknown[] = [];
    book.engine.onChange((change) => written.push(change.cause));
    book.excel.failBatch(2, { code: 'GeneralException', atAction: 12 });
    await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 9 }), book.edit('B', 0, 0, { value: 9 })] });
    expect(written.filter((cause) => cause === 'addin').length).toBeGreaterThan(2);
  });

  test('and cannot be put back says so', async () => {
    const book = await openBook();
    book.excel.failBatch(2, { code: 'GeneralException', atAction: 12 });
    book.excel.failBatch(3, { code: 'GeneralException' });
    expect(await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 9 })] })).toEqual({
      ok: false,
      trouble: 'unexpected',
      code: 'RollbackFailed',
    });
  });

  test('because it can’t join the undo group is written again without one', async () => {
    const book = await openBook();
    book.excel.failBatch(2, { code: 'UndoNotSupported', atAction: 4 });
    good(await book.host.apply({ edits: [book.edit('A', 1, 1, { value: 9 })] }));
    expect(book.engine.at('A', 'B2').value).toBe(9);
    await turn();
  });
});
