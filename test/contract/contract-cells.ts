import type { HostResult } from '../../src/app/workbook-host';
import { contentAt } from '../../src/core/workbook/cell-content';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import type { CellContent, Edit } from '../../src/core/workbook/edit-plan';
import type { SheetSnapshot, Snapshot } from '../../src/core/workbook/snapshot';
import type { OpenedWorkbook } from './contract-workbook';

/** The value of a result that must be good; the test fails with the trouble otherwise. */
export function good<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(`unexpected trouble: ${JSON.stringify(result)}`);
  return result.value;
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export async function contentOf(opened: OpenedWorkbook, address: string): Promise<CellContent> {
  const cell = parseAddress(address);
  return contentAt(sheetNamed(good(await opened.host.read()), cell.sheet), cell.top, cell.left);
}

/** An edit that expects what stands there now. */
export async function edit(
  opened: OpenedWorkbook,
  address: string,
  write: Edit['write'],
  numberFormat?: string,
): Promise<Edit> {
  const expected = await contentOf(opened, address);
  return { cell: parseAddress(address), expected, write, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
