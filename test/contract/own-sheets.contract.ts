import type { WorkbookChange } from '../../src/app/workbook-host';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { planUndo } from '../../src/core/workbook/edit-plan';
import type { Journal } from '../../src/core/workbook/edit-plan';
import type { SheetChange, SheetContent } from '../../src/core/workbook/sheet-change';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { UnsoundPlanError } from '../../src/core/workbook/sound-plan';
import { contentOf, edit, good, sheetNamed } from './contract-cells';
import { CATALOGUE, withSheet } from './contract-workbook';
import type { ContractWorkbook, OpenedWorkbook } from './contract-workbook';

const FINDINGS: SheetContent = {
  name: 'Katalogtjek',
  rows: [
    [{ value: 'Fund i kataloget' }],
    [],
    [{ value: 'Alvor' }, { value: 'Celle' }, { value: 'Kroner' }],
    [{ value: '=cmd()' }, { formula: `=HYPERLINK("#'HA02 sag'!A2","A2")` }, { value: 1500000 }],
    [{ value: '-' }, null, { formula: '=SUM(C4:C4)' }],
  ],
  numberFormats: [[], [], [], [null, null, '#,##0'], [null, null, '#,##0']],
  headings: [0, 2],
  columnWidths: [30, null, 14],
  table: { name: 'KatalogtjekFund', address: 'A3:C5' },
};

const TEMPLATE: SheetContent = { name: 'HA03', rows: [[{ value: 'Nyt forslag' }, { formula: '=Overblik!B2' }]] };

/** Without what formulas compute, which not every host knows, nor the formats of blank cells, which a used range may end before. */
function withoutResults(snapshot: Snapshot): unknown {
  return snapshot.sheets.map(({ name, values, formulas, numberFormats, top, left }) => ({
    name,
    cells: values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const formula = formulas[r]?.[c] ?? null;
        if (value === null && formula === null) return [];
        return [[top + r, left + c, formula ?? value, numberFormats[r]?.[c]]];
      }),
    ),
  }));
}

/** The part of the contract about sheets of the add-in's own. */
export function describeOwnSheets(openCatalogue: (workbook?: ContractWorkbook) => Promise<OpenedWorkbook>): void {
  const names = async ({ host }: OpenedWorkbook): Promise<string[]> =>
    good(await host.read()).sheets.map((sheet) => sheet.name);

  async function openAnd(changes: readonly SheetChange[], workbook?: ContractWorkbook) {
    const opened = await openCatalogue(workbook);
    const journal = good(await opened.host.apply({ edits: [], sheets: changes }));
    return { opened, journal };
  }

  const undo = ({ host }: OpenedWorkbook, journal: Journal) => host.apply(planUndo(journal));

  describe('sheets of its own', () => {
    test('are added at the end, with their texts, formulas, formats and table', async () => {
      const { opened, journal } = await openAnd([{ change: 'add', sheet: FINDINGS }]);
      expect(await names(opened)).toEqual(['Overblik', 'HA02 sag', 'Tomt', 'Katalogtjek']);
      expect(await contentOf(opened, 'Katalogtjek!A4')).toEqual({
        value: '=cmd()',
        formula: null,
        numberFormat: 'General',
      });
      expect((await contentOf(opened, 'Katalogtjek!A5')).value).toBe('-');
      expect((await contentOf(opened, 'Katalogtjek!B4')).formula).toBe(`=HYPERLINK("#'HA02 sag'!A2","A2")`);
      expect(await contentOf(opened, 'Katalogtjek!C4')).toMatchObject({ value: 1500000, numberFormat: '#,##0' });
      expect(good(await opened.host.read()).tables).toEqual([
        { name: 'KatalogtjekFund', sheet: 'Katalogtjek', address: 'A3:C5' },
      ]);
      expect(journal.sheets?.map(({ change }) => change)).toEqual(['added']);
    });

    test('show their headings in bold and their columns as wide as asked', async () => {
      const { opened } = await openAnd([{ change: 'add', sheet: FINDINGS }]);
      if (!opened.look) return;
      const { bold, widths } = opened.look('Katalogtjek');
      expect(bold).toEqual([0, 2]);
      expect([widths[0], widths[2]]).toEqual([30, 14]);
    });

    test('are added before another one where that is asked for, several in their order', async () => {
      const { opened } = await openAnd([
        { change: 'add', sheet: TEMPLATE, before: 'Tomt' },
        { change: 'add', sheet: { ...TEMPLATE, name: 'HA04' }, before: 'HA03' },
        { change: 'add', sheet: { ...TEMPLATE, name: 'HA05' }, before: 'no such sheet' },
      ]);
      expect(await names(opened)).toEqual(['Overblik', 'HA02 sag', 'HA04', 'HA03', 'Tomt', 'HA05']);
    });

    test('can be added hidden', async () => {
      const { opened } = await openAnd([{ change: 'add', sheet: { ...TEMPLATE, visibility: 'veryHidden' } }]);
      expect(sheetNamed(good(await opened.host.read()), 'HA03').visibility).toBe('veryHidden');
    });

    test('can be named in a formula that the same plan writes', async () => {
      const opened = await openCatalogue();
      const edits = [await edit(opened, 'Overblik!B3', { formula: '=HA03!B1' })];
      const journal = good(await opened.host.apply({ edits, sheets: [{ change: 'add', sheet: TEMPLATE }] }));
      expect((await contentOf(opened, 'Overblik!B3')).formula).toBe('=HA03!B1');
      good(await undo(opened, journal));
      expect((await contentOf(opened, 'Overblik!B3')).formula).toBe('=SUM(B2:B2)');
      expect(await names(opened)).not.toContain('HA03');
    });

    test('are taken away again by undo, and everything is as it was', async () => {
      const opened = await openCatalogue();
      const before = good(await opened.host.read());
      const journal = good(await opened.host.apply({ edits: [], sheets: [{ change: 'add', sheet: FINDINGS }] }));
      good(await undo(opened, journal));
      expect(good(await opened.host.read())).toEqual(before);
    });

    test('are added where a rewrite finds none', async () => {
      const { opened, journal } = await openAnd([{ change: 'rewrite', sheet: FINDINGS }]);
      expect(await names(opened)).toContain('Katalogtjek');
      expect(journal.sheets?.map(({ change }) => change)).toEqual(['added']);
    });

    test('are cleared and written anew in their place, and undo brings back what stood there', async () => {
      const { opened } = await openAnd([{ change: 'add', sheet: FINDINGS, before: 'Tomt' }]);
      const before = good(await opened.host.read());
      const lookBefore = opened.look?.('Katalogtjek');
      const shorter: SheetContent = {
        name: 'Katalogtjek',
        rows: [[{ value: 'Ingen fund' }], [{ value: 'Alvor' }, { value: 'Celle' }]],
        headings: [1],
        table: { name: 'KatalogtjekFund', address: 'A2:B3' },
      };
      const journal = good(await opened.host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet: shorter }] }));
      const sheet = sheetNamed(good(await opened.host.read()), 'Katalogtjek');
      expect(sheet.values).toEqual([
        ['Ingen fund', null],
        ['Alvor', 'Celle'],
      ]);
      expect(await names(opened)).toEqual(['Overblik', 'HA02 sag', 'Katalogtjek', 'Tomt']);
      expect(good(await opened.host.read()).tables[0]?.address).toBe('A2:B3');
      good(await undo(opened, journal));
      expect(withoutResults(good(await opened.host.read()))).toEqual(withoutResults(before));
      expect(good(await opened.host.read()).tables).toEqual(before.tables);
      expect(opened.look?.('Katalogtjek')).toEqual(lookBefore);
    });

    test('written twice are the same, and nothing more', async () => {
      const { opened } = await openAnd([{ change: 'rewrite', sheet: FINDINGS }]);
      const before = good(await opened.host.read());
      good(await opened.host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet: FINDINGS }] }));
      expect(good(await opened.host.read())).toEqual(before);
    });

    test('are removed, and undo brings them back in their place', async () => {
      const { opened } = await openAnd([{ change: 'add', sheet: FINDINGS, before: 'Tomt' }]);
      const before = good(await opened.host.read());
      const journal = good(
        await opened.host.apply({
          edits: [],
          sheets: [
            { change: 'remove', name: 'Katalogtjek' },
            { change: 'remove', name: 'never there' },
          ],
        }),
      );
      expect(await names(opened)).toEqual(['Overblik', 'HA02 sag', 'Tomt']);
      expect(journal.sheets).toHaveLength(1);
      good(await undo(opened, journal));
      expect(withoutResults(good(await opened.host.read()))).toEqual(withoutResults(before));
    });

    test('are not told of as changes that someone made', async () => {
      const opened = await openCatalogue();
      const heard: WorkbookChange[] = [];
      const stop = good(await opened.host.onChange((changes) => heard.push(...changes)));
      good(await opened.host.apply({ edits: [], sheets: [{ change: 'add', sheet: FINDINGS }] }));
      good(await opened.host.apply({ edits: [], sheets: [{ change: 'remove', name: FINDINGS.name }] }));
      await opened.settle?.();
      expect(heard.filter((change) => change.cause !== 'calculation')).toEqual([]);
      await stop();
    });
  });

  describe('sheets of its own that stand in the way', () => {
    test('a sheet isn’t added where one has its name in any case, and nothing else is written', async () => {
      const opened = await openCatalogue();
      const edits = [await edit(opened, 'Overblik!C2', { value: 0 })];
      const sheet = { ...TEMPLATE, name: 'TOMT' };
      const result = await opened.host.apply({ edits, sheets: [{ change: 'add', sheet }] });
      expect(result).toEqual({ ok: false, trouble: 'name-taken', name: 'TOMT' });
      expect((await contentOf(opened, 'Overblik!C2')).value).toBe(-2700.5);
    });

    test('a sheet isn’t added where another table has the name of its table', async () => {
      const tables = [{ name: 'katalogtjekfund', sheet: 'Overblik', address: 'A1:C3' }];
      const opened = await openCatalogue({ ...CATALOGUE, tables });
      const result = await opened.host.apply({ edits: [], sheets: [{ change: 'add', sheet: FINDINGS }] });
      expect(result).toEqual({ ok: false, trouble: 'name-taken', name: 'KatalogtjekFund' });
    });

    test('nothing is added or removed where the workbook’s structure is protected', async () => {
      const opened = await openCatalogue({ ...CATALOGUE, structureProtected: true });
      const trouble = { ok: false, trouble: 'structure-protected' };
      for (const change of [
        { change: 'add', sheet: FINDINGS },
        { change: 'rewrite', sheet: FINDINGS },
        { change: 'remove', name: 'Tomt' },
      ] as const) {
        expect(await opened.host.apply({ edits: [], sheets: [change] })).toEqual(trouble);
      }
      expect(await names(opened)).toEqual(['Overblik', 'HA02 sag', 'Tomt']);
    });

    test('nothing is added in a read-only workbook', async () => {
      const opened = await openCatalogue({ ...CATALOGUE, readOnly: true });
      const result = await opened.host.apply({ edits: [], sheets: [{ change: 'add', sheet: FINDINGS }] });
      expect(result).toEqual({ ok: false, trouble: 'read-only' });
    });

    test('a protected sheet isn’t rewritten', async () => {
      const opened = await openCatalogue(withSheet('Tomt', { protected: true }));
      const sheet = { ...TEMPLATE, name: 'Tomt' };
      const result = await opened.host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet }] });
      expect(result).toEqual({ ok: false, trouble: 'protected', sheets: ['Tomt'] });
    });

    test('undo leaves an added sheet where someone has changed it since, and names the cells', async () => {
      const { opened, journal } = await openAnd([{ change: 'add', sheet: FINDINGS }]);
      if (!opened.edit) return;
      await opened.edit('Katalogtjek', 'B5', 'en note');
      expect(await undo(opened, journal)).toEqual({
        ok: false,
        trouble: 'changed-meanwhile',
        cells: [parseAddress('Katalogtjek!B5')],
      });
      expect(await names(opened)).toContain('Katalogtjek');
    });

    test('undo of a rewrite refuses where someone has changed the sheet since', async () => {
      const { opened } = await openAnd([{ change: 'add', sheet: FINDINGS }]);
      if (!opened.edit) return;
      const sheet = { ...TEMPLATE, name: FINDINGS.name };
      const journal = good(await opened.host.apply({ edits: [], sheets: [{ change: 'rewrite', sheet }] }));
      await opened.edit('Katalogtjek', 'A1', 'rettet');
      expect(await undo(opened, journal)).toEqual({
        ok: false,
        trouble: 'changed-meanwhile',
        cells: [parseAddress('Katalogtjek!A1')],
      });
      expect((await contentOf(opened, 'Katalogtjek!A1')).value).toBe('rettet');
    });

    test('everything is put back when a write of cells and sheets fails halfway', async () => {
      const opened = await openCatalogue();
      if (!opened.failNextWrite) return;
      const before = good(await opened.host.read());
      const edits = [
        await edit(opened, 'Overblik!B2', { value: 1 }),
        await edit(opened, "'HA02 sag'!B2", { value: 2 }),
        await edit(opened, 'Overblik!A1', { value: 'x' }),
      ];
      opened.failNextWrite();
      expect((await opened.host.apply({ edits, sheets: [{ change: 'add', sheet: TEMPLATE }] })).ok).toBe(false);
      expect(good(await opened.host.read())).toEqual(before);
    });

    test.each([
      ['a cell edited twice', [['Overblik!A1', 'Overblik!A1'], []]],
      ['a cell on a sheet that is written whole', [['Tomt!A1'], ['tomt']]],
      ['a sheet written twice', [[], ['HA03', 'ha03']]],
      ['a sheet with a name that Excel won’t take', [[], ['HA/03']]],
    ] as const)('%s is a programmer’s mistake', async (_, [cells, sheets]) => {
      const opened = await openCatalogue();
      const edits = await Promise.all(cells.map((address) => edit(opened, address, { value: 1 })));
      const changes = sheets.map((name): SheetChange => ({ change: 'rewrite', sheet: { ...TEMPLATE, name } }));
      await expect(opened.host.apply({ edits, sheets: changes })).rejects.toThrow(UnsoundPlanError);
    });
  });

  describe('settings', () => {
    test('are kept in the workbook by key, written anew and taken away', async () => {
      const { host } = await openCatalogue();
      expect(good(await host.readSetting('journal'))).toBeNull();
      good(await host.writeSetting('journal', '{"a":"=1+1 é"}'));
      good(await host.writeSetting('other', ''));
      expect(good(await host.readSetting('journal'))).toBe('{"a":"=1+1 é"}');
      good(await host.writeSetting('journal', 'x'.repeat(100_000)));
      expect(good(await host.readSetting('journal'))).toHaveLength(100_000);
      good(await host.writeSetting('journal', null));
      good(await host.writeSetting('never there', null));
      expect(good(await host.readSetting('journal'))).toBeNull();
      expect(good(await host.readSetting('other'))).toBe('');
    });

    test('aren’t written in a read-only workbook', async () => {
      const { host } = await openCatalogue({ ...CATALOGUE, readOnly: true });
      expect(await host.writeSetting('journal', 'x')).toEqual({ ok: false, trouble: 'read-only' });
      expect(good(await host.readSetting('journal'))).toBeNull();
    });
  });
}
