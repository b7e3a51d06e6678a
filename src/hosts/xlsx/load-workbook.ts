import ExcelJS from 'exceljs';
import type { Workbook } from 'exceljs';
import { failed, succeeded, type HostResult } from '../../app/workbook-host';
import type { Snapshot } from '../../core/workbook/snapshot';
import { KeptNames } from './kept-names';
import { takeSettings } from './settings-sheet';
import { SheetTooLargeError, snapshotOf } from './sheet-snapshot';
import type { StoredName } from './workbook-part';

/** A file's bytes in the library's own model, and what the core reads of it. */
export interface LoadedWorkbook {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
  readonly names: KeptNames;
  /** What the add-in has stored in the file, by key. */
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * Loads a workbook whose file has been inspected and weighed. `stored`: its defined names, as its own part lists them; `leaveOut`: parts of
 * sheets that are not loaded. Runs in a browser as well: no node modules here, nor in what this imports.
 */
export async function loadWorkbook(
  bytes: Uint8Array,
  name: string,
  stored: readonly StoredName[],
  leaveOut: readonly string[],
): Promise<HostResult<LoadedWorkbook>> {
  const workbook = new ExcelJS.Workbook();
  const names = KeptNames.install(workbook);
  try {
    // The library types its argument as an older Buffer; it reads any array buffer.
    const buffer = bytes.slice().buffer as unknown as Parameters<Workbook['xlsx']['load']>[0];
    await workbook.xlsx.load(buffer, { ignoreNodes: [...leaveOut] });
    const settings = takeSettings(workbook);
    names.keep(stored);
    const snapshot = snapshotOf(workbook, name, names);
    const isBlank = snapshot.sheets.every(({ values }) => values.length === 0);
    if (isBlank) return failed({ trouble: 'unreadable', why: 'no-sheets' });
    return succeeded({ workbook, snapshot, names, settings });
  } catch (error) {
    if (error instanceof SheetTooLargeError) return failed({ trouble: 'too-large' });
    return failed({ trouble: 'unreadable', why: 'not-a-workbook' });
  }
}
