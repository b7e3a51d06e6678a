import ExcelJS from 'exceljs';
import { inspectFile } from '../../../src/hosts/xlsx/inspect-file';
import { readableFormula } from '../../../src/hosts/xlsx/cell-of';
import { readXlsx, type OpenedXlsx } from '../../../src/hosts/xlsx/read-xlsx';
import { contentAt } from '../../../src/core/workbook/cell-content';
import type { CellContent } from '../../../src/core/workbook/edit-plan';

type Fill = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function opened(fill: Fill): Promise<OpenedXlsx> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Ark'), workbook);
  const result = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bog.xlsx');
  if (!result.ok) throw new Error(result.trouble);
  return result.value;
}

async function cell(fill: Fill, row = 0, column = 0): Promise<CellContent> {
  const { snapshot } = await opened(fill);
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return contentAt(sheet, row, column);
}

describe('a cell of a file is read as what it is', () => {
  test.each<[string, ExcelJS.CellValue, CellContent['value']]>([
    ['a number', -1500.5, -1500.5],
    ['a text', 'Besparelse', 'Besparelse'],
    ['a truth value', true, true],
    ['an error, kept apart from text', { error: '#DIV/0!' }, { error: '#DIV/0!' }],
    ['rich text as plain text', { richText: [{ text: 'fed ' }, { text: 'tekst', font: { bold: true } }] }, 'fed tekst'],
    ['a link as its text', { text: 'Kilde', hyperlink: 'https://example.org' }, 'Kilde'],
    ['a date as the number Excel stores', new Date(Date.UTC(2017, 0, 1)), 42736],
  ])('%s', async (_, value, read) => {
    expect((await cell((sheet) => (sheet.getCell('A1').value = value))).value).toEqual(read);
  });

  test('a formula with its last result and its number format', async () => {
    const content = await cell((sheet) => {
      sheet.getCell('A1').value = { formula: 'SUM(B1:B2)', result: 3 };
      sheet.getCell('A1').numFmt = '#,##0';
    });
    expect(content).toEqual({ value: 3, formula: '=SUM(B1:B2)', numberFormat: '#,##0' });
  });

  test('a formula shared down a column as the formula of each cell', async () => {
    const content = await cell((sheet) => {
      sheet.getCell('A1').value = { formula: 'B1*2', result: 2, shareType: 'shared', ref: 'A1:A2' } as never;
      sheet.getCell('A2').value = { sharedFormula: 'A1', result: 4 } as never;
    }, 1);
    expect(content).toMatchObject({ formula: '=B2*2', value: 4 });
  });

  test('a custom function by its own name, not by the one it is stored under', () => {
    expect(readableFormula('_xldudf_netsaving(C13:C14)')).toBe('NETSAVING(C13:C14)');
    expect(readableFormula('_xldudf_NETSAVING(C13:C14)+_xldudf.GROSSSAVING(C13)')).toBe(
      'NETSAVING(C13:C14)+GROSSSAVING(C13)',
    );
  });

  test('the covered cells of a merged area as blank', async () => {
    const fill: Fill = (sheet) => {
      sheet.getCell('A1').value = 'Overskrift';
      sheet.mergeCells('A1:B1');
      sheet.getCell('A2').value = 1;
    };
    expect((await cell(fill, 0, 1)).value).toBeNull();
  });
});

describe('a sheet of a file', () => {
  test('starts at its first cell that holds something and ends at its last', async () => {
    const { snapshot } = await opened((sheet) => {
      sheet.getCell('C4').value = 1;
      sheet.getCell('D6').value = 2;
      sheet.getCell('H20').font = { bold: true };
    });
    const [sheet] = snapshot.sheets;
    expect(sheet).toMatchObject({ top: 3, left: 2 });
    expect(sheet?.values).toEqual([
      [1, null],
      [null, null],
      [null, 2],
    ]);
  });

  test('says which rows and columns are hidden, whether it is hidden itself, and whether it is protected', async () => {
    const { snapshot, notices } = await opened((sheet, workbook) => {
      sheet.getCell('A1').value = 1;
      sheet.getCell('B3').value = 2;
      sheet.getRow(3).hidden = true;
      sheet.getColumn(2).hidden = true;
      const secret = workbook.addWorksheet('Skjult');
      secret.state = 'veryHidden';
      secret.getCell('A1').value = 1;
    });
    expect(snapshot.sheets[0]).toMatchObject({
      hiddenRows: [2],
      hiddenColumns: [1],
      visibility: 'visible',
      protected: false,
    });
    expect(snapshot.sheets[1]).toMatchObject({ visibility: 'veryHidden' });
    expect(notices).toContainEqual({ notice: 'hidden-sheet', sheet: 'Skjult' });
  });

  test('is known to be protected', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Låst');
    sheet.getCell('A1').value = 1;
    await sheet.protect('hemmeligt', {});
    const result = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bog.xlsx');
    expect(result.ok && result.value.snapshot.sheets[0]?.protected).toBe(true);
  });

  test('has its tables and names listed with the workbook', async () => {
    const { snapshot } = await opened((sheet, workbook) => {
      sheet.addTable({
        name: 'Forslag',
        ref: 'A1',
        headerRow: true,
        columns: [{ name: 'Nr.' }, { name: '2017' }],
        rows: [['A01', -1]],
      });
      workbook.definedNames.add('Ark!$B$2', 'Beloeb');
    });
    expect(snapshot.tables).toEqual([{ name: 'Forslag', sheet: 'Ark', address: 'A1:B2' }]);
    expect(snapshot.names).toEqual([{ name: 'Beloeb', refersTo: '=Ark!$B$2' }]);
  });
});

describe('a file that would not fit', () => {
  /** A zip directory that announces one workbook part and one of any size, without the bytes to go with it. */
  function announcing(bytes: number): Uint8Array {
    const parts = [directoryEntry('xl/workbook.xml', 100), directoryEntry('xl/worksheets/sheet1.xml', bytes)];
    const directory = parts.flatMap((part) => [...part]);
    const end = new DataView(new ArrayBuffer(22));
    end.setUint32(0, 0x06054b50, true);
    end.setUint16(10, parts.length, true);
    end.setUint32(16, 0, true);
    return new Uint8Array([...directory, ...new Uint8Array(end.buffer)]);
  }

  function directoryEntry(name: string, bytes: number): Uint8Array {
    const view = new DataView(new ArrayBuffer(46 + name.length));
    view.setUint32(0, 0x02014b50, true);
    view.setUint32(20, 10, true);
    view.setUint32(24, bytes, true);
    view.setUint16(28, name.length, true);
    [...name].forEach((letter, index) => view.setUint8(46 + index, letter.charCodeAt(0)));
    return new Uint8Array(view.buffer);
  }

  test('is refused by what its directory announces, before anything is inflated', () => {
    expect(inspectFile(announcing(2_000_000_000))).toEqual({ trouble: 'too-large' });
    expect(inspectFile(announcing(1_000))).toHaveProperty('workbook');
  });

  test('a single cell far out on a sheet makes it too large, not seventeen billion blank cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Ark');
    sheet.getCell('A1').value = 1;
    sheet.getCell('XFD1048576').value = 1;
    expect(await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bog.xlsx')).toEqual({
      ok: false,
      trouble: 'too-large',
    });
  });
});
