import ExcelJS from 'exceljs';
import { deflateRawSync } from 'node:zlib';
import { readZipDirectory } from '../../src/hosts/xlsx/zip-directory';
import { rezip } from '../support/rezip';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A small overview with one error, its total in 2026: what else a file holds must not hide it. */
export async function soundFile(
  sheetName = 'Oversigt',
  fill?: (sheet: ExcelJS.Worksheet) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addRows([
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ['A01', 'Færre kørsler', -600, -600],
    ['A02', 'Fælles indkøb', -300, -400],
    [null, 'I alt', -900, -900],
  ]);
  fill?.(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The sound file with something added to its sheet, after the rows or (`rows`) among them, or to the whole text of the part. */
export async function fileWith(change: {
  readonly rows?: string;
  readonly after?: string;
  readonly before?: string;
  readonly workbook?: (xml: string) => string;
}): Promise<Uint8Array> {
  const { rows = '', after = '', before = '', workbook = (xml: string) => xml } = change;
  return rezip(await soundFile(), {
    [SHEET]: (xml) =>
      (xml ?? '').replace('<sheetData>', `${before}<sheetData>`).replace('</sheetData>', `${rows}</sheetData>${after}`),
    'xl/workbook.xml': (xml) => workbook(xml ?? ''),
  });
}

/** An archive with one part more, deflated, whose directory announces `announced` bytes instead of what it holds. */
export function withLyingPart(bytes: Uint8Array, name: string, content: Uint8Array, announced: number): Uint8Array {
  const plain = rezip(bytes, { [name]: () => 'x' });
  const entry = readZipDirectory(plain)?.find((one) => one.name === name);
  if (!entry) throw new Error(`no part ${name}`);
  const packed = deflateRawSync(content);
  // The one part's bytes are put at the end of the file, behind the directory: its entry says where.
  const file = Buffer.concat([plain, Buffer.alloc(30 + name.length), packed]);
  const local = plain.length;
  file.writeUInt32LE(0x04034b50, local);
  file.writeUInt16LE(name.length, local + 26);
  file.write(name, local + 30);
  const listed = file.indexOf(name, entryAt(file, entry.offset)) - 46;
  file.writeUInt16LE(8, listed + 10);
  file.writeUInt32LE(packed.length, listed + 20);
  file.writeUInt32LE(announced, listed + 24);
  file.writeUInt32LE(local, listed + 42);
  return withEndLast(file, plain.length);
}

/** The directory begins after the last part. */
function entryAt(file: Buffer, after: number): number {
  return file.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), after);
}

/** Moves the record that ends an archive, 22 bytes before `at`, to the end of the file. */
function withEndLast(file: Buffer, at: number): Uint8Array {
  return new Uint8Array(Buffer.concat([file, file.subarray(at - 22, at)]));
}
