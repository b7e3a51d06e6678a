/** @jest-environment jsdom */
import { cellAt } from '../../../src/core/workbook/cell-ref';
import { planUndo } from '../../../src/core/workbook/edit-plan';
import type { Edit } from '../../../src/core/workbook/edit-plan';
import type { SheetChange, SheetContent } from '../../../src/core/workbook/sheet-change';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { good } from '../../contract/contract-cells';
import { openExcel } from '../../support/open-excel';
import type { OpenExcel, Sheets } from '../../support/open-excel';

// Nothing here waits for anything; a busy machine may take its time all the same.
jest.setTimeout(60_000);

const BOOK: Sheets = { A: [['Netto', -100]], B: [[1]], Gammelt: [['gammel', '=A!B1'], ['x']], Ældre: [[2]] };

const NEW: SheetContent = {
  name: 'Nyt',
  rows: [
    [{ value: 'Forslag' }, { value: 'Kroner' }],
    [{ value: 'HA02' }, { formula: '=A!B1' }],
  ],
  numberFormats: [[], [null, '#,##0']],
  headings: [0],
  columnWidths: [20, 10],
  table: { name: 'NytFund', address: 'A1:B2' },
};

const EDIT: Edit = {
  cell: cellAt('A', 0, 1),
  expected: { value: -100, formula: null, numberFormat: 'General' },
  write: { formula: '=B!A1' },
};

const CHANGES: readonly SheetChange[] = [
  { change: 'add', sheet: NEW, before: 'B' },
  { change: 'rewrite', sheet: { ...NEW, name: 'B', table: { name: 'BFund', address: 'A1:B2' } } },
  { change: 'remove', name: 'Gammelt' },
  { change: 'remove', name: 'Ældre' },
];

async function open(sheets = BOOK, options: Parameters<typeof openExcel>[1] = {}) {
  const opened = await openExcel(sheets, options);
  return { ...opened, host: new ExcelHost() };
}

const trips = ({ excel }: OpenExcel): number => excel.traffic.roundTrips().length;

const everything = async (host: ExcelHost) => good(await host.read());

describe('what changes of whole sheets cost', () => {
  test('adding a sheet: two round trips, to look and to write', async () => {
    const book = await open();
    good(await book.host.apply({ edits: [], sheets: [{ change: 'add', sheet: NEW }] }));
    expect(trips(book)).toBe(2);
  });

  test('adding sheets along with cells: three', async () => {
    const book = await open();
    const sheets = ['N1', 'N2'].map((name): SheetChange => ({ change: 'add', sheet: { name, rows: NEW.rows } }));
    good(await book.host.apply({ edits: [EDIT], sheets }));
    expect(trips(book)).toBe(3);
  });

  test('rewriting or removing sheets: two more, for what stands there', async () => {
    const book = await open();
    good(await book.host.apply({ edits: [], sheets: CHANGES }));
    expect(trips(book)).toBe(4);
  });

  test('a sheet of 2,000 findings goes over in pieces far below 5 MB, each read back', async () => {
    const book = await open();
    const sentence = 'Teksten siger 1,2 %, tabel 1 siger 2,2 %. '.repeat(4);
    const rows = Array.from({ length: 2_000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => ({ value: column === 4 ? sentence : row })),
    );
    const journal = good(
      await book.host.apply({ edits: [], sheets: [{ change: 'add', sheet: { name: 'Nyt', rows } }] }),
    );
    const sizes = book.excel.traffic.roundTrips().map((trip) => Math.max(trip.requestBytes, trip.responseBytes));
    expect(Math.max(...sizes)).toBeLessThan(2_000_000);
    expect(trips(book)).toBeLessThanOrEqual(6);
    expect(book.engine.at('Nyt', 'E2000').value).toBe(sentence);
    const [entry] = journal.sheets ?? [];
    expect(entry?.change === 'added' && entry.after.rows).toEqual(rows);
  });

  test('a setting: one round trip to read, one to write', async () => {
    const book = await open();
    good(await book.host.writeSetting('journal', 'x'));
    good(await book.host.readSetting('journal'));
    expect(trips(book)).toBe(2);
    expect([...book.excel.extras.settings]).toEqual([['journal', '"x"']]);
  });
});

describe('the user’s undo stack', () => {
  test('is left alone when a sheet is added at the end, when one is rewritten, and by settings', async () => {
    const book = await open();
    good(await book.host.apply({ edits: [], sheets: [{ change: 'add', sheet: NEW }] }));
    good(await book.host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet: { name: 'Nyt', rows: [] } }] }));
    good(await book.host.writeSetting('journal', 'x'));
    expect(book.excel.undoStackCleared).toEqual([]);
  });

  test('goes where a sheet is removed or put in a place', async () => {
    const book = await open();
    good(await book.host.apply({ edits: [], sheets: CHANGES }));
    expect(new Set(book.excel.undoStackCleared)).toEqual(new Set(['Worksheet.delete', 'Worksheet.position']));
  });
});

describe('sheets that fail halfway', () => {
  /** The look takes four round trips: the cells, the workbook, what stands on the sheets, and how they look. */
  const WRITE = 5;

  test('are put back whole, whichever action of the write fails', async () => {
    const whole = await open();
    good(await whole.host.apply({ edits: [EDIT], sheets: CHANGES }));
    const { actions = 0 } = whole.excel.traffic.roundTrips()[WRITE - 1] ?? {};
    expect(actions).toBeGreaterThan(30);
    for (let action = 0; action < actions; action++) {
      const book = await open();
      const before = await everything(book.host);
      const read = trips(book);
      book.excel.failBatch(WRITE, { code: 'GeneralException', atAction: action });
      const result = await book.host.apply({ edits: [EDIT], sheets: CHANGES });
      expect(result).toEqual({ ok: false, trouble: 'unexpected', code: 'GeneralException' });
      expect(trips(book)).toBeGreaterThan(read + WRITE);
      expect([action, await everything(book.host)]).toEqual([action, before]);
    }
  });

  test('the writes above really come far enough to have changed everything', async () => {
    const book = await open();
    book.excel.failBatch(WRITE, { code: 'GeneralException', atAction: 1_000 });
    const kinds: string[] = [];
    book.engine.onStructureChange(({ kind }) => kinds.push(kind));
    await book.host.apply({ edits: [EDIT], sheets: CHANGES });
    expect(kinds).toEqual(['sheet-added', 'sheet-deleted', 'sheet-deleted', 'sheet-added']);
  });

  test('a sheet that someone else made under the name in between stays', async () => {
    const book = await open();
    const execute = book.excel.execute.bind(book.excel);
    let batches = 0;
    jest.spyOn(book.excel, 'execute').mockImplementation((request, flags) => {
      if (++batches === 2) {
        const { id } = book.engine.addSheet('Nyt');
        book.engine.write(id, [{ row: 0, column: 0, content: { value: 'kollegas' } }]);
      }
      return execute(request, flags);
    });
    const result = await book.host.apply({ edits: [], sheets: [{ change: 'add', sheet: NEW }] });
    expect(result).toEqual({ ok: false, trouble: 'name-taken', name: 'Nyt' });
    expect(book.engine.at('Nyt', 'A1').value).toBe('kollegas');
  });
});

describe('undo', () => {
  test('of all kinds of changes together leaves everything as it was', async () => {
    const book = await open();
    const before = await everything(book.host);
    const journal = good(await book.host.apply({ edits: [EDIT], sheets: CHANGES }));
    expect(journal.sheets?.map(({ change }) => change)).toEqual(['added', 'rewritten', 'removed', 'removed']);
    good(await book.host.apply(planUndo(journal)));
    expect(await everything(book.host)).toEqual(before);
  });

  test('of an added sheet that someone has deleted already takes back the rest', async () => {
    const book = await open();
    const journal = good(await book.host.apply({ edits: [EDIT], sheets: [{ change: 'add', sheet: NEW }] }));
    book.engine.deleteSheet(book.engine.idOf('Nyt'));
    good(await book.host.apply(planUndo(journal)));
    expect(book.engine.at('A', 'B1').value).toBe(-100);
  });

  test('of a sheet someone has recalculated since goes through', async () => {
    const book = await open();
    const journal = good(await book.host.apply({ edits: [], sheets: [{ change: 'add', sheet: NEW }] }));
    book.engine.type('A', 'B1', '5');
    good(await book.host.apply(planUndo(journal)));
    expect(book.engine.sheets().map(({ name }) => name)).toEqual(['A', 'B', 'Gammelt', 'Ældre']);
  });
});
