import ExcelJS from 'exceljs';
import { deflateRawSync } from 'node:zlib';
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

const END_RECORD = 22;

/** An archive with one part more, deflated, whose directory announces `announced` bytes instead of what it holds. */
export function withLyingPart(bytes: Uint8Array, name: string, content: Uint8Array, announced: number): Uint8Array {
  const plain = Buffer.from(rezip(bytes, { [name]: () => 'x' }));
  const end = plain.subarray(plain.length - END_RECORD);
  const directory = Buffer.from(plain.subarray(end.readUInt32LE(16), plain.length - END_RECORD));
  const packed = deflateRawSync(content);
  // The part is written anew before the directory: its entry says where, how long and how packed.
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const parts = plain.subarray(0, end.readUInt32LE(16));
  const entry = directory.indexOf(name) - 46;
  directory.writeUInt16LE(8, entry + 10);
  directory.writeUInt32LE(packed.length, entry + 20);
  directory.writeUInt32LE(announced, entry + 24);
  directory.writeUInt32LE(parts.length, entry + 42);
  const lastRecord = Buffer.from(end);
  lastRecord.writeUInt32LE(parts.length + local.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([parts, local, packed, directory, lastRecord]));
}
