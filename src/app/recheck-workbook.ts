import type { Snapshot } from '../core/workbook/snapshot';
import { AT_ONCE, checkSnapshot, readWhole, type CheckOptions, type CheckResult, type Pacing } from './check-workbook';
import { sameData } from './same-data';
import type { HostResult, WorkbookChange, WorkbookHost } from './workbook-host';

/**
 * Checks a workbook again after changes: reads the sheets that changed, and works out again only what they touch. The result is that of a
 * full check. After a sheet was added, removed, renamed or moved the whole workbook is read; sheets that hold the same as before are
 * not worked out again.
 */
export async function recheckWorkbook(
  host: WorkbookHost,
  before: CheckResult,
  changes: readonly WorkbookChange[],
  pacing: Pacing = AT_ONCE,
  options: CheckOptions = {},
): Promise<HostResult<CheckResult>> {
  const read = await readChanged(host, before.snapshot, changes, pacing);
  return read.ok ? checkSnapshot(read.value, pacing, { ...options, before: before.runs }) : read;
}

/** The workbook as it is now; a sheet that holds the same as before stays the same object. */
async function readChanged(
  host: WorkbookHost,
  before: Snapshot,
  changes: readonly WorkbookChange[],
  pacing: Pacing,
): Promise<HostResult<Snapshot>> {
  const old = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const changed = [...new Set(changes.map(({ cells }) => cells.sheet))];
  const isWhole = changes.some(({ cause }) => cause === 'structure') || changed.some((name) => !old.has(name));
  const some = isWhole ? null : await host.read({ sheets: changed, isCancelled: pacing.isCancelled });
  const isGone = some !== null && !some.ok && some.trouble === 'gone';
  const read = some === null || isGone ? await readWhole(host, pacing) : some;
  if (!read.ok) return read;
  const fresh = new Map(
    read.value.sheets.map((sheet) => {
      const was = old.get(sheet.name);
      return [sheet.name, was && sameData(was, sheet) ? was : sheet];
    }),
  );
  const sheets = read === some ? before.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet) : [...fresh.values()];
  return { ok: true, value: { ...read.value, sheets } };
}
