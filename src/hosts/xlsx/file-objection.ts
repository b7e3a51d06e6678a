import type { Workbook } from 'exceljs';
import type { CellRange } from '../../core/workbook/cell-ref';
import type { EditPlan } from '../../core/workbook/edit-plan';
import type { HostTrouble } from '../../core/workbook/host-trouble';
import { sameContent } from '../../core/workbook/same-content';
import { sheetsChanged, sheetsInTheWay, type BookOutline } from '../../core/workbook/sheet-objection';
import { contentOf } from './cell-of';
import { isBlocked } from './file-cells';
import { findSheet, sheetContent } from './file-sheets';
import { isProtected, tablesOf } from './sheet-snapshot';

export interface FileState {
  readonly workbook: Workbook;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

/** What stands in the way of a plan, looked at before anything is written; null when nothing does. */
export function objectionTo({ edits, sheets = [] }: EditPlan, file: FileState): HostTrouble | null {
  const { workbook } = file;
  const lost = edits.find(({ cell }) => !findSheet(workbook, cell.sheet));
  if (lost) return { trouble: 'gone', what: lost.cell.sheet };
  if (file.readOnly) return { trouble: 'read-only' };
  const inTheWay =
    sheetsInTheWay(sheets, outlineOf(file)) ?? sheetsChanged(sheets, (name) => sheetContent(workbook, name));
  if (inTheWay) return inTheWay;
  const guarded = [...new Set(edits.filter(({ cell }) => isLocked(workbook, cell)).map(({ cell }) => cell.sheet))];
  if (guarded.length > 0) return { trouble: 'protected', sheets: guarded };
  const blocked = edits.map(({ cell }) => cell).filter((cell) => onSheet(workbook, cell, isBlocked));
  if (blocked.length > 0) return { trouble: 'blocked-cells', cells: blocked };
  const changed = edits.filter(
    ({ cell, expected }) =>
      !onSheet(workbook, cell, (sheet, row, column) =>
        sameContent(expected, contentOf(sheet.getCell(row + 1, column + 1))),
      ),
  );
  return changed.length > 0 ? { trouble: 'changed-meanwhile', cells: changed.map(({ cell }) => cell) } : null;
}

function onSheet(workbook: Workbook, { sheet, top, left }: CellRange, is: typeof isBlocked): boolean {
  const found = findSheet(workbook, sheet);
  return found !== undefined && is(found, top, left);
}

/** A protected sheet takes writes to cells that someone has unlocked. */
function isLocked(workbook: Workbook, cell: CellRange): boolean {
  return onSheet(
    workbook,
    cell,
    (sheet, row, column) => isProtected(sheet) && sheet.getCell(row + 1, column + 1).protection?.locked !== false,
  );
}

function outlineOf({ workbook: { worksheets }, structureProtected }: FileState): BookOutline {
  return {
    sheets: worksheets.map((sheet) => ({ name: sheet.name, protected: isProtected(sheet) })),
    tables: worksheets.flatMap(tablesOf),
    structureProtected,
  };
}
