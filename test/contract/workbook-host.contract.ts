import { formatAddress, parseAddress } from '../../src/core/workbook/cell-ref';
import { contentAt } from '../../src/core/workbook/cell-content';
import type { Edit } from '../../src/core/workbook/edit-plan';
import { planUndo } from '../../src/core/workbook/edit-plan';
import { contentOf, edit, good, sheetNamed } from './contract-cells';
import { CATALOGUE, withSheet } from './contract-workbook';
import type { OpenedWorkbook, OpenWorkbook } from './contract-workbook';
import { describeOwnSheets } from './own-sheets.contract';
import { describeShowing } from './showing.contract';

/** What every WorkbookHost must do, whatever holds the workbook. */
export function describeWorkbookHost(kind: string, open: OpenWorkbook): void {
  describe(`${kind}: a workbook host`, () => {
    let opened: OpenedWorkbook;

    async function openCatalogue(workbook = CATALOGUE): Promise<OpenedWorkbook> {
      opened = await open(workbook);
      return opened;
    }

    afterEach(async () => opened.close?.());

    describeShowing(openCatalogue);
    describeOwnSheets(openCatalogue);

    describe('reading', () => {
      test('gives the sheets in tab order with the workbook’s name', async () => {
        const snapshot = good(await (await openCatalogue()).host.read());
        expect(snapshot.name).toBe('katalog.xlsx');
        expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['Overblik', 'HA02 sag', 'Tomt']);
      });

      test('gives numbers, texts, booleans and number formats as they are', async () => {
        const opened = await openCatalogue();
        expect(await contentOf(opened, 'Overblik!C2')).toEqual({
          value: -2700.5,
          formula: null,
          numberFormat: '#,##0',
        });
        expect(await contentOf(opened, 'Overblik!A2')).toEqual({
          value: 'HA02',
          formula: null,
          numberFormat: 'General',
        });
        expect(await contentOf(opened, "'HA02 sag'!D1")).toEqual({
          value: true,
          formula: null,
          numberFormat: 'General',
        });
        expect(await contentOf(opened, "'HA02 sag'!D2")).toEqual({ value: 0.012, formula: null, numberFormat: '0.0%' });
      });

      test('gives a blank cell as null', async () => {
        expect((await contentOf(await openCatalogue(), "'HA02 sag'!A1")).value).toBeNull();
      });

      test('gives formulas in English with their leading equals sign', async () => {
        expect((await contentOf(await openCatalogue(), 'Overblik!B3')).formula).toBe('=SUM(B2:B2)');
      });

      test('tells a text that looks like a formula from a formula', async () => {
        expect(await contentOf(await openCatalogue(), "'HA02 sag'!C1")).toMatchObject({ value: '=1+1', formula: null });
      });

      test('gives an empty sheet without rows', async () => {
        const sheet = sheetNamed(good(await (await openCatalogue()).host.read()), 'Tomt');
        expect(sheet.values).toEqual([]);
      });

      test('gives the three grids of a sheet in one shape', async () => {
        for (const sheet of good(await (await openCatalogue()).host.read()).sheets) {
          const shape = (grid: readonly (readonly unknown[])[]): number[] => grid.map((row) => row.length);
          expect(shape(sheet.formulas)).toEqual(shape(sheet.values));
          expect(shape(sheet.numberFormats)).toEqual(shape(sheet.values));
        }
      });

      test('gives only the sheets asked for', async () => {
        const snapshot = good(await (await openCatalogue()).host.read({ sheets: ['HA02 sag'] }));
        expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(['HA02 sag']);
      });

      test('says which of the sheets asked for is gone', async () => {
        const result = await (await openCatalogue()).host.read({ sheets: ['HA99'] });
        expect(result).toEqual({ ok: false, trouble: 'gone', what: 'HA99' });
      });

      test('reads hidden and protected sheets like the others and says what they are', async () => {
        const opened = await openCatalogue(withSheet('HA02 sag', { hidden: true, protected: true }));
        const sheet = sheetNamed(good(await opened.host.read()), 'HA02 sag');
        expect(sheet).toMatchObject({ visibility: 'hidden', protected: true });
        expect(sheet.values.length).toBe(2);
        expect(good(await opened.host.info()).notices).toContainEqual({ notice: 'hidden-sheet', sheet: 'HA02 sag' });
      });

      test('reads hidden rows and columns like the others and says which they are', async () => {
        const opened = await openCatalogue(withSheet('Overblik', { hiddenRows: [1], hiddenColumns: [2] }));
        const sheet = sheetNamed(good(await opened.host.read()), 'Overblik');
        expect(sheet).toMatchObject({ hiddenRows: [1], hiddenColumns: [2] });
        expect(contentAt(sheet, 1, 2).value).toBe(-2700.5);
      });

      test('gives tables and defined names', async () => {
        const opened = await openCatalogue({
          ...CATALOGUE,
          tables: [{ name: 'Forslag', sheet: 'Overblik', address: 'A1:C3' }],
          names: [{ name: 'Ramme', refersTo: '=Overblik!$B$3' }],
        });
        const snapshot = good(await opened.host.read());
        expect(snapshot.tables).toEqual([{ name: 'Forslag', sheet: 'Overblik', address: 'A1:C3' }]);
        expect(snapshot.names).toEqual([{ name: 'Ramme', refersTo: '=Overblik!$B$3' }]);
      });

      test('stops when it is cancelled, and says so', async () => {
        const result = await (await openCatalogue()).host.read({ isCancelled: () => true });
        expect(result).toEqual({ ok: false, trouble: 'cancelled' });
      });

      test('reports progress up to the last sheet', async () => {
        const seen: [number, number][] = [];
        good(await (await openCatalogue()).host.read({ onProgress: (done, total) => seen.push([done, total]) }));
        expect(seen.at(-1)).toEqual([3, 3]);
      });
    });

    describe('writing', () => {
      test('writes formulas, values and formats, and gives a journal of what stood there', async () => {
        const opened = await openCatalogue();
        const edits = [
          await edit(opened, 'Overblik!B3', { formula: '=NETSAVING(B2:B2)' }),
          await edit(opened, 'Overblik!D1', { value: 2020 }, '0'),
        ];
        const journal = good(await opened.host.apply({ edits }));
        expect((await contentOf(opened, 'Overblik!B3')).formula).toBe('=NETSAVING(B2:B2)');
        expect(await contentOf(opened, 'Overblik!D1')).toEqual({ value: 2020, formula: null, numberFormat: '0' });
        const entry = journal.entries.find(({ cell }) => formatAddress(cell) === 'Overblik!B3');
        expect(entry?.before).toMatchObject({ formula: '=SUM(B2:B2)', numberFormat: '#,##0' });
        expect(entry?.after).toMatchObject({ formula: '=NETSAVING(B2:B2)', numberFormat: '#,##0' });
      });

      test.each(['=1+1', '+5', '-5', '@home', '1-2', '2017', 'SAND', "'quoted"])(
        'writes the text %s as text',
        async (text) => {
          const opened = await openCatalogue();
          good(await opened.host.apply({ edits: [await edit(opened, 'Tomt!B2', { value: text })] }));
          expect(await contentOf(opened, 'Tomt!B2')).toMatchObject({ value: text, formula: null });
        },
      );

      test('writes below a table into cells that were formatted beforehand, and gives them their format back', async () => {
        const opened = await openCatalogue(withSheet('Overblik', { formats: { B9: '#,##0' } }));
        const journal = good(await opened.host.apply({ edits: [await edit(opened, 'Overblik!B9', { value: 5 })] }));
        expect((await contentOf(opened, 'Overblik!B9')).value).toBe(5);
        good(await opened.host.apply(planUndo(journal)));
        expect((await contentOf(opened, 'Overblik!B9')).value).toBeNull();
      });

      test('applies an empty plan without touching anything', async () => {
        expect(good(await (await openCatalogue()).host.apply({ edits: [] })).entries).toEqual([]);
      });

      test('takes a write back with the journal, cell by cell as it was', async () => {
        const opened = await openCatalogue();
        const before = good(await opened.host.read());
        const edits = [
          await edit(opened, 'Overblik!B2', { value: 'tekst' }, '@'),
          await edit(opened, 'Overblik!B3', { formula: '=NETSAVING(B2:B2)' }, '0.00'),
          await edit(opened, "'HA02 sag'!C1", { value: 7 }),
        ];
        const journal = good(await opened.host.apply({ edits }));
        good(await opened.host.apply(planUndo(journal)));
        const after = good(await opened.host.read());
        for (const { cell } of edits) {
          const was = contentAt(sheetNamed(before, cell.sheet), cell.top, cell.left);
          const is = contentAt(sheetNamed(after, cell.sheet), cell.top, cell.left);
          expect({ ...is, value: was.formula ? null : is.value }).toEqual({
            ...was,
            value: was.formula ? null : was.value,
          });
        }
      });

      test('writes nothing where one cell no longer holds what was expected, and names it', async () => {
        const opened = await openCatalogue();
        const stale: Edit = {
          cell: parseAddress('Overblik!B2'),
          expected: { value: -1, formula: null, numberFormat: '#,##0' },
          write: { value: 0 },
        };
        const result = await opened.host.apply({ edits: [await edit(opened, 'Overblik!C2', { value: 0 }), stale] });
        expect(result).toEqual({ ok: false, trouble: 'changed-meanwhile', cells: [parseAddress('Overblik!B2')] });
        expect((await contentOf(opened, 'Overblik!C2')).value).toBe(-2700.5);
      });

      test('writes nothing to a sheet that is gone', async () => {
        const opened = await openCatalogue();
        const lost = { ...(await edit(opened, 'Overblik!B2', { value: 0 })), cell: parseAddress('HA99!B2') };
        const result = await opened.host.apply({ edits: [await edit(opened, 'Overblik!C2', { value: 0 }), lost] });
        expect(result).toEqual({ ok: false, trouble: 'gone', what: 'HA99' });
        expect((await contentOf(opened, 'Overblik!C2')).value).toBe(-2700.5);
      });

      test('writes nothing where a sheet is protected, and names the sheet', async () => {
        const opened = await openCatalogue(withSheet('HA02 sag', { protected: true }));
        const edits = [
          await edit(opened, 'Overblik!C2', { value: 0 }),
          await edit(opened, "'HA02 sag'!B2", { value: 0 }),
        ];
        expect(await opened.host.apply({ edits })).toEqual({ ok: false, trouble: 'protected', sheets: ['HA02 sag'] });
        expect((await contentOf(opened, 'Overblik!C2')).value).toBe(-2700.5);
      });

      test('writes nothing where a cell is merged, and names the cell', async () => {
        const opened = await openCatalogue(withSheet('Overblik', { merged: ['B2:C2'] }));
        const edits = [
          await edit(opened, 'Overblik!A2', { value: 0 }),
          await edit(opened, 'Overblik!B2', { value: 0 }),
        ];
        const result = await opened.host.apply({ edits });
        expect(result).toEqual({ ok: false, trouble: 'blocked-cells', cells: [parseAddress('Overblik!B2')] });
        expect((await contentOf(opened, 'Overblik!A2')).value).toBe('HA02');
      });

      test('writes nothing in a read-only workbook', async () => {
        const opened = await openCatalogue({ ...CATALOGUE, readOnly: true });
        const edits = [await edit(opened, 'Overblik!C2', { value: 0 })];
        expect(await opened.host.apply({ edits })).toEqual({ ok: false, trouble: 'read-only' });
        expect(good(await opened.host.info()).readOnly).toBe(true);
      });

      test('puts everything back when a write fails halfway', async () => {
        const opened = await openCatalogue();
        if (!opened.failNextWrite) return;
        const edits = [
          await edit(opened, 'Overblik!B2', { value: 1 }),
          await edit(opened, 'Overblik!B3', { formula: '=NETSAVING(B2:B2)' }),
          await edit(opened, "'HA02 sag'!B2", { value: 2 }),
        ];
        opened.failNextWrite();
        expect((await opened.host.apply({ edits })).ok).toBe(false);
        expect((await contentOf(opened, 'Overblik!B2')).value).toBe(-1500);
        expect((await contentOf(opened, 'Overblik!B3')).formula).toBe('=SUM(B2:B2)');
        expect((await contentOf(opened, "'HA02 sag'!B2")).value).toBe(-1500);
      });
    });
  });
}
