import ExcelJS from 'exceljs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentAt } from '../../../src/core/workbook/cell-content';
import { parseAddress } from '../../../src/core/workbook/cell-ref';
import { planUndo, type Edit } from '../../../src/core/workbook/edit-plan';
import type { SheetContent } from '../../../src/core/workbook/sheet-change';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { XlsxHost } from '../../../src/hosts/xlsx/xlsx-host';
import { good, sheetNamed } from '../../contract/contract-cells';
import { rezip } from '../../support/rezip';
import { zipParts } from '../../support/zip-parts';

// Nothing here waits for anything; a busy machine may take its time all the same.
jest.setTimeout(60_000);

type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function bytesOf(fill: Fill): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Ark');
  sheet.getCell('A1').value = 'Netto';
  fill(sheet, workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const open = async (bytes: Uint8Array): Promise<XlsxHost> => good(await XlsxHost.open(bytes, 'bog.xlsx'));

const openNew = async (fill: Fill): Promise<XlsxHost> => open(await bytesOf(fill));

const reopened = async (host: XlsxHost): Promise<XlsxHost> => open(good(await host.toBytes()));

const snapshotOf = async (host: XlsxHost): Promise<Snapshot> => good(await host.read());

async function cell(host: XlsxHost, address: string) {
  const { sheet, top, left } = parseAddress(address);
  return contentAt(sheetNamed(await snapshotOf(host), sheet), top, left);
}

async function edit(host: XlsxHost, address: string, write: Edit['write'], numberFormat?: string): Promise<Edit> {
  const format = numberFormat === undefined ? {} : { numberFormat };
  return { cell: parseAddress(address), expected: await cell(host, address), write, ...format };
}

/** Parts of the bytes that would be saved. */
const saved = async (host: XlsxHost): Promise<ReadonlyMap<string, string>> => zipParts(good(await host.toBytes()));

const NUMBERS: Fill = (sheet) => {
  sheet.getCell('B1').value = -2700;
  sheet.getCell('C1').value = 1200;
};

describe('a saved file', () => {
  test('holds what was written, and everything else as it was', async () => {
    const host = await openNew(NUMBERS);
    const edits = [
      await edit(host, 'Ark!D1', { formula: '=NETSAVING(B1:C1)' }, '#,##0'),
      await edit(host, 'Ark!A2', { value: '=cmd()' }),
    ];
    good(await host.apply({ edits }));
    const again = await reopened(host);
    expect(await cell(again, 'Ark!D1')).toEqual({ value: null, formula: '=NETSAVING(B1:C1)', numberFormat: '#,##0' });
    expect(await cell(again, 'Ark!A2')).toMatchObject({ value: '=cmd()', formula: null });
    expect((await cell(again, 'Ark!B1')).value).toBe(-2700);
  });

  test('stores the add-in’s functions under Excel’s prefix, and asks Excel to calculate', async () => {
    const host = await openNew(NUMBERS);
    good(await host.apply({ edits: [await edit(host, 'Ark!D1', { formula: '=SUM(NETSAVING(B1:C1))' })] }));
    const parts = await saved(host);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<f>SUM(_xldudf_NETSAVING(B1:C1))</f>');
    expect(parts.get('xl/workbook.xml')).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });

  test('doesn’t ask Excel to calculate where no formula has been touched', async () => {
    const parts = await saved(await openNew(NUMBERS));
    expect(parts.get('xl/workbook.xml')).not.toContain('fullCalcOnLoad="1"');
  });

  test('keeps the format of cells that shared theirs with one that was changed', async () => {
    const source = await openNew((sheet) => {
      for (const address of ['B1', 'C1', 'D1']) {
        sheet.getCell(address).value = 1;
        sheet.getCell(address).style = { numFmt: '#,##0', font: { bold: true } };
      }
    });
    const host = await reopened(source);
    good(await host.apply({ edits: [await edit(host, 'Ark!C1', { value: 2 }, '0.0%')] }));
    const again = await reopened(host);
    expect((await cell(again, 'Ark!B1')).numberFormat).toBe('#,##0');
    expect((await cell(again, 'Ark!C1')).numberFormat).toBe('0.0%');
  });

  test('keeps formulas that were shared with a cell that was overwritten, and undo brings that one back', async () => {
    const host = await openNew((sheet) => {
      sheet.fillFormula('B2:B4', 'A2*2', [2, 4, 6]);
    });
    const journal = good(await host.apply({ edits: [await edit(host, 'Ark!B2', { value: 7 })] }));
    const again = await reopened(host);
    expect((await cell(again, 'Ark!B2')).value).toBe(7);
    expect((await cell(again, 'Ark!B4')).formula).toBe('=A4*2');
    expect((await cell(again, 'Ark!B4')).value).toBe(6);
    good(await host.apply(planUndo(journal)));
    expect((await cell(await reopened(host), 'Ark!B2')).formula).toBe('=A2*2');
  });

  test('has a newer function of Excel’s under its prefix again once a write of it is undone', async () => {
    const host = await openNew(
      (sheet) => (sheet.getCell('B1').value = { formula: '_xlfn.XLOOKUP(A1,C:C,D:D)', result: 1 }),
    );
    expect((await cell(host, 'Ark!B1')).formula).toBe('=XLOOKUP(A1,C:C,D:D)');
    const journal = good(await host.apply({ edits: [await edit(host, 'Ark!B1', { value: 7 })] }));
    good(await host.apply(planUndo(journal)));
    expect((await saved(host)).get('xl/worksheets/sheet1.xml')).toContain('<f>_xlfn.XLOOKUP(A1,C:C,D:D)</f>');
  });

  test('keeps names that stand for formulas, for whole columns, or hold on one sheet, wherever sheets move', async () => {
    const bytes = rezip(await bytesOf(NUMBERS), {
      'xl/workbook.xml': (xml) =>
        xml!.replace(
          '</sheets>',
          '</sheets><definedNames><definedName name="Alt">Ark!$A$1:$XFD$1048576</definedName>' +
            '<definedName name="Sats">0.05*2</definedName><definedName name="Tekst">"a &amp; b"</definedName>' +
            '<definedName name="Her" localSheetId="0">Ark!$B$1</definedName></definedNames>',
        ),
    });
    const host = await open(bytes);
    const names = [
      { name: 'Alt', refersTo: '=Ark!$A$1:$XFD$1048576' },
      { name: 'Sats', refersTo: '=0.05*2' },
      { name: 'Tekst', refersTo: '="a & b"' },
    ];
    expect((await snapshotOf(host)).names).toEqual(names);
    const sheet: SheetContent = { name: 'Først', rows: [[{ value: 1 }]] };
    good(await host.apply({ edits: [], sheets: [{ change: 'add', sheet, before: 'Ark' }] }));
    expect((await snapshotOf(await reopened(host))).names).toEqual(names);
    expect((await saved(host)).get('xl/workbook.xml')).toContain('<definedName name="Her" localSheetId="1">Ark!$B$1');
  });

  test('opens with the cells shown last in view, and with the marks set last', async () => {
    const host = await openNew((_, workbook) => (workbook.addWorksheet('To').getCell('B3').value = 1));
    good(await host.reveal(parseAddress('To!B3')));
    good(await host.highlight([parseAddress('Ark!A1')]));
    good(await host.highlight([parseAddress('To!B3:C4')]));
    const parts = await saved(host);
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('activeCell="B3"');
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('conditionalFormatting');
    expect(parts.get('xl/worksheets/sheet2.xml')).toMatch(/conditionalFormatting sqref="B3:C4"/);
    const again = await reopened(host);
    good(await again.clearHighlights());
    expect((await saved(again)).get('xl/worksheets/sheet2.xml')).not.toContain('conditionalFormatting');
  });

  test('keeps settings on a sheet that no reader sees', async () => {
    const host = await openNew(NUMBERS);
    const journal = `{"text":" =1+1 æ\n${'x'.repeat(70_000)} "}`;
    good(await host.writeSetting('journal', journal));
    good(await host.writeSetting('tom', ''));
    const again = await reopened(host);
    expect(good(await again.readSetting('journal'))).toBe(journal);
    expect(good(await again.readSetting('tom'))).toBe('');
    expect((await snapshotOf(again)).sheets.map(({ name }) => name)).toEqual(['Ark']);
    expect(good(await again.info()).notices).toEqual([]);
    good(await again.writeSetting('journal', null));
    good(await again.writeSetting('tom', null));
    expect((await saved(again)).get('xl/workbook.xml')).not.toContain('Katalogtjek_data');
  });

  test('has sheets of its own with their table, headings and widths', async () => {
    const host = await openNew(NUMBERS);
    const sheet: SheetContent = {
      name: 'Katalogtjek',
      rows: [
        [{ value: 'Alvor' }, { value: 'Celle' }],
        [{ value: 'Fejl' }, { formula: `=HYPERLINK("#'Ark'!B1","Ark!B1")` }],
      ],
      headings: [0],
      columnWidths: [12, 30],
      table: { name: 'KatalogtjekFund', address: 'A1:B2' },
    };
    good(await host.apply({ edits: [], sheets: [{ change: 'add', sheet }] }));
    const again = await reopened(host);
    expect((await snapshotOf(again)).tables).toEqual([
      { name: 'KatalogtjekFund', sheet: 'Katalogtjek', address: 'A1:B2' },
    ]);
    const journal = good(await again.apply({ edits: [], sheets: [{ change: 'remove', name: 'Katalogtjek' }] }));
    expect(journal.sheets?.[0]).toMatchObject({
      before: { headings: [0], columnWidths: [12, 30], table: sheet.table },
    });
    expect([...(await saved(again)).keys()].filter((part) => part.startsWith('xl/tables/'))).toEqual([]);
  });

  test('goes where it is asked for, or says that it can’t', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'katalogtjek-'));
    try {
      const host = await openNew(NUMBERS);
      good(await host.save(join(folder, 'ny.xlsx')));
      expect((await cell(await open(await readFile(join(folder, 'ny.xlsx'))), 'Ark!B1')).value).toBe(-2700);
      const nowhere = join(folder, 'ingen', 'ny.xlsx');
      expect(await host.save(nowhere)).toEqual({ ok: false, trouble: 'not-saved', path: nowhere });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a new file', () => {
  test('is made from sheets alone, and not without any', async () => {
    const host = XlsxHost.create('rapport.xlsx');
    expect(await host.toBytes()).toEqual({ ok: false, trouble: 'unreadable', why: 'no-sheets' });
    const sheet: SheetContent = { name: 'Katalogtjek', rows: [[{ value: 'Ingen fund' }]] };
    good(await host.apply({ edits: [], sheets: [{ change: 'add', sheet }] }));
    expect((await cell(await reopened(host), 'Katalogtjek!A1')).value).toBe('Ingen fund');
  });
});

describe('the example catalogues', () => {
  test('are the same after being saved and opened again', async () => {
    const folder = join(__dirname, '../../../examples');
    const files = (await readdir(folder)).filter((file) => file.endsWith('.xlsx'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const host = await open(await readFile(join(folder, file)));
      expect(await snapshotOf(await reopened(host))).toEqual(await snapshotOf(host));
    }
  });
});

describe('what the file host can’t keep', () => {
  const put = (text: string) => (): string => text;

  test.each<[string, string]>([
    ['xl/vbaProject.bin', 'macros'],
    ['xl/externalLinks/externalLink1.xml', 'external-links'],
    ['xl/charts/chart1.xml', 'charts'],
    ['xl/pivotTables/pivotTable1.xml', 'pivot-tables'],
    ['xl/slicers/slicer1.xml', 'slicers'],
    ['xl/threadedComments/threadedComment1.xml', 'comments'],
    ['xl/connections.xml', 'data-connections'],
    ['xl/ctrlProps/ctrlProp1.xml', 'form-controls'],
    ['xl/webextensions/webextension1.xml', 'add-ins'],
    ['xl/metadata.xml', 'dynamic-arrays'],
    ['xl/embeddings/oleObject1.bin', 'embedded-objects'],
    ['docProps/custom.xml', 'properties'],
    ['customXml/item1.xml', 'other-data'],
  ])('%s is noticed as %s, and the file isn’t saved without it', async (part, kind) => {
    const host = await open(rezip(await bytesOf(NUMBERS), { [part]: put('<x/>') }));
    expect(good(await host.info()).notices).toContainEqual({ notice: 'not-kept', parts: [kind] });
    expect(await host.toBytes()).toEqual({ ok: false, trouble: 'would-lose', parts: [kind] });
  });

  const inSheet = (xml: string | null, added: string): string => xml!.replace('</worksheet>', `${added}</worksheet>`);

  test.each<[string, string]>([
    ['sparklines', '<extLst><ext><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>'],
    ['validations', '<extLst><ext><x14:dataValidations><x14:dataValidation/></x14:dataValidations></ext></extLst>'],
  ])('%s inside a sheet', async (kind, xml) => {
    const bytes = rezip(await bytesOf(NUMBERS), { 'xl/worksheets/sheet1.xml': (text) => inSheet(text, xml) });
    expect(await (await open(bytes)).toBytes()).toEqual({ ok: false, trouble: 'would-lose', parts: [kind] });
  });

  test('names with comments, and a protected structure', async () => {
    const bytes = rezip(await bytesOf(NUMBERS), {
      'xl/workbook.xml': (xml) =>
        xml!
          .replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')
          .replace(
            '</sheets>',
            '</sheets><definedNames><definedName name="Sats" comment="Rente">1</definedName></definedNames>',
          ),
    });
    expect(await (await open(bytes)).toBytes()).toEqual({
      ok: false,
      trouble: 'would-lose',
      parts: ['defined-names', 'structure-protection'],
    });
  });

  test('is nothing in a file that only has cells', async () => {
    expect(good(await (await openNew(NUMBERS)).info()).notices).toEqual([]);
  });
});

describe('cells of a file that can’t be written', () => {
  test('an array formula’s are named', async () => {
    const host = await openNew((sheet) => {
      sheet.getCell('B2').value = {
        formula: 'A1:A2*2',
        shareType: 'array',
        ref: 'B2:B3',
        result: 2,
      } as ExcelJS.CellValue;
      sheet.getCell('B3').value = 4;
    });
    const edits = [await edit(host, 'Ark!B3', { value: 0 }), await edit(host, 'Ark!B4', { value: 0 })];
    expect(await host.apply({ edits })).toEqual({
      ok: false,
      trouble: 'blocked-cells',
      cells: [parseAddress('Ark!B3')],
    });
  });

  test('unlocked cells of a protected sheet are written', async () => {
    const bytes = await bytesOf((sheet) => (sheet.getCell('B1').protection = { locked: false }));
    const host = await open(
      rezip(bytes, {
        'xl/worksheets/sheet1.xml': (xml) => xml!.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      }),
    );
    good(await host.apply({ edits: [await edit(host, 'Ark!B1', { value: 5 })] }));
    expect(await host.apply({ edits: [await edit(host, 'Ark!A1', { value: 5 })] })).toMatchObject({
      trouble: 'protected',
    });
  });
});
