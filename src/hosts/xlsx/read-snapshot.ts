import { succeeded, type HostResult } from '../../app/workbook-host';
import type { Snapshot } from '../../core/workbook/snapshot';
import { inspectFile } from './inspect-file';
import { loadWorkbook } from './load-workbook';
import { unpackInBrowser } from './unpack-in-browser';
import { weighParts } from './weigh-parts';

/**
 * What the core reads of an .xlsx or .xlsm file, in a browser too; defined names are left out. A file that is none, is locked, empty or far
 * too large is a trouble, not an error.
 */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<HostResult<Snapshot>> {
  const file = inspectFile(bytes);
  if ('trouble' in file) return { ok: false, ...file };
  const weighed = await weighParts(bytes, file.workbook, unpackInBrowser);
  if ('trouble' in weighed) return { ok: false, ...weighed };
  const loaded = await loadWorkbook(bytes, name, [], weighed.leaveOut);
  return loaded.ok ? succeeded(loaded.value.snapshot) : loaded;
}
