import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, type HostResult } from '../../app/workbook-host';
import { readXlsx, type OpenedXlsx } from './read-xlsx';

/** Opens a workbook file by its path. A path that leads to no readable file is a trouble like the others. */
export async function openXlsxFile(path: string): Promise<HostResult<OpenedXlsx>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failed({ trouble: 'unreadable', why: missing ? 'missing' : 'not-a-workbook' });
  }
  return readXlsx(bytes, basename(path));
}
