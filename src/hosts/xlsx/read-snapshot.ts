import { succeeded, type HostResult } from '../../app/workbook-host';
import type { Snapshot } from '../../core/workbook/snapshot';
import { inspectFile } from './inspect-file';
import { loadWorkbook } from './load-workbook';

/**
 * What the core reads of an .xlsx or .xlsm file, in a browser too; defined names are left out. A file that is none, is locked, empty or far
 * too large is a trouble, not an error.
 */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<HostResult<Snapshot>> {
  const file = inspectFile(bytes);
  if ('trouble' in file) return { ok: false, ...file };
  const loaded = await loadWorkbook(bytes, name, []);
  return loaded.ok ? succeeded(loaded.value.snapshot) : loaded;
}
