import { checkSnapshot } from '../../../src/app/check-workbook';
import type { AnyFinding } from '../../../src/core/checks/registry';
import type { CellRange } from '../../../src/core/workbook/cell-ref';
import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import type { Fault, Place } from '../../support/made-catalogue/page';

/** One fault planted in a workbook that was without any. */
export interface Planted {
  readonly place: Place;
  readonly fault: Fault;
  readonly snapshot: Snapshot;
}

/** What became of a planted fault. */
export interface Outcome {
  readonly planted: Planted;
  /** The check that showed the cell, null where none did. */
  readonly by: string | null;
  /** Findings at error or warning that don't show the cell: more than the one cause asks for. */
  readonly beside: readonly AnyFinding[];
}

/** The workbook with one cell changed. */
export function plant(snapshot: Snapshot, place: Place, fault: Fault): Planted {
  const replace = (grid: readonly (readonly CellValue[])[]): (readonly CellValue[])[] =>
    grid.map((row, index) =>
      index === place.row ? row.map((value, column) => (column === place.column ? fault.value : value)) : row,
    );
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === place.sheet ? { ...sheet, values: replace(sheet.values) } : sheet,
  );
  return { place, fault, snapshot: { ...snapshot, sheets } };
}

/** Checks the workbook: is the fault shown at its cell by a check that can prove it? */
export async function outcomeOf(planted: Planted): Promise<Outcome> {
  const checked = await checkSnapshot(planted.snapshot);
  if (!checked.ok) throw new Error(`a made workbook could not be checked: ${checked.trouble}`);
  const alarms = checked.value.findings.filter(({ severity }) => severity !== 'info');
  const at = alarms.filter(({ cells }) => cells.some((cell) => covers(cell, planted.place)));
  const shown = planted.fault.checks.find((check) => at.some((finding) => finding.check === check)) ?? null;
  return { planted, by: shown, beside: alarms.filter((finding) => !at.includes(finding)) };
}

function covers(cell: CellRange, { sheet, row, column }: Place): boolean {
  return cell.sheet === sheet && cell.top <= row && row <= cell.bottom && cell.left <= column && column <= cell.right;
}
