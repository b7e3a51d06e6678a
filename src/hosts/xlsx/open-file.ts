import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failed, succeeded, type HostResult } from '../../app/workbook-host';
import { readXlsx, type OpenedXlsx } from './read-xlsx';
import { XlsxHost } from './xlsx-host';

/** Opens a workbook file by its path. A path that leads to no readable file is a trouble like the others. */
export async function openXlsxFile(path: string): Promise<HostResult<OpenedXlsx>> {
  const bytes = await bytesOf(path);
  return bytes.ok ? readXlsx(bytes.value, basename(path)) : bytes;
}

/** The same, to be changed and saved. */
export async function openXlsxHost(path: string): Promise<HostResult<XlsxHost>> {
  const bytes = await bytesOf(path);
  return bytes.ok ? XlsxHost.open(bytes.value, basename(path)) : bytes;
}

async function bytesOf(path: string): Promise<HostResult<Uint8Array>> {
  try {
    return succeeded(await readFile(path));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failed({ trouble: 'unreadable', why: missing ? 'missing' : 'not-a-workbook' });
  }
}
