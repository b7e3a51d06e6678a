import type { SheetSnapshot, Snapshot } from '../core/workbook/snapshot';
import {
  AT_ONCE,
  checkSnapshot,
  checkWorkbook,
  type CheckOptions,
  type CheckResult,
  type Pacing,
} from './check-workbook';
import type { HostResult, WorkbookChange, WorkbookHost } from './workbook-host';

/**
 * Checks a workbook again after changes: reads the sheets that changed, and works out again only what they touch. The result is that of a
 * full check. After a sheet was added, removed, renamed or moved the whole workbook is read.
 */
export async function recheckWorkbook(
  host: WorkbookHost,
  before: CheckResult,
  changes: readonly WorkbookChange[],
  pacing: Pacing = AT_ONCE,
  options: CheckOptions = {},
): Promise<HostResult<CheckResult>> {
  const known = { ...options, before: before.runs };
  const names = new Set(before.snapshot.sheets.map(({ name }) => name));
  const changed = [...new Set(changes.map(({ cells }) => cells.sheet))];
  const isWhole = changes.some(({ cause }) => cause === 'structure') || changed.some((name) => !names.has(name));
  if (isWhole) return checkWorkbook(host, pacing, known);
  const read = await host.read({ sheets: changed, isCancelled: pacing.isCancelled });
  if (!read.ok) return read.trouble === 'gone' ? checkWorkbook(host, pacing, known) : read;
  return checkSnapshot(withSheets(before.snapshot, read.value), pacing, known);
}

/** The snapshot with some of its sheets as they are now; a sheet that holds the same as before stays the same object. */
function withSheets(before: Snapshot, now: Snapshot): Snapshot {
  const read = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = before.sheets.map((sheet) => {
    const fresh = read.get(sheet.name);
    return fresh && !holdsSame(sheet, fresh) ? fresh : sheet;
  });
  return { ...now, sheets };
}

function holdsSame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
