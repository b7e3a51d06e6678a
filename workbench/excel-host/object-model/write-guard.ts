import { cellArea, contains, meets } from '../area';
import type { Area, EngineWrite } from '../engine';
import { accessDenied } from '../host-error';
import type { ExcelSession } from '../session';

/** Refuses a change of a workbook that was opened read-only. Throws AccessDenied. */
export function requireOpenForWriting({ extras }: ExcelSession): void {
  if (extras.readOnly) throw accessDenied('You cannot perform the requested operation: the workbook is read-only.');
}

/** Refuses to add, move or remove sheets where the workbook's structure is protected. Throws AccessDenied. */
export function requireOpenStructure(session: ExcelSession): void {
  requireOpenForWriting(session);
  if (session.extras.structureProtected) {
    throw accessDenied('You cannot perform the requested operation: the structure of the workbook is protected.');
  }
}

/** Refuses a change of the workbook where Excel would: opened read-only, or cells of a protected sheet. Throws AccessDenied. */
export function requireWritable(session: ExcelSession, sheetId: string): void {
  requireOpenForWriting(session);
  if (session.extras.protectedSheets.has(sheetId)) {
    throw accessDenied('You cannot perform the requested operation: the cells are protected and locked.');
  }
}

/** How much of an area is locked: true all, false nothing, null some. */
export function lockedPart({ extras }: ExcelSession, sheetId: string, area: Area): boolean | null {
  const open = extras.unlocked.filter((part) => part.sheetId === sheetId).map((part) => part.area);
  if (open.some((part) => contains(part, area))) return false;
  return meetsAny(open, area) ? null : true;
}

/** Writes what Excel would keep: a value for a cell that a merge covers is lost without a word. */
export function writeCells(session: ExcelSession, sheetId: string, cells: readonly EngineWrite[]): void {
  const allUnlocked = cells.every(({ row, column }) => lockedPart(session, sheetId, cellArea(row, column)) === false);
  if (session.extras.readOnly || !allUnlocked) requireWritable(session, sheetId);
  const merged = session.engine.mergedAreas(sheetId);
  const kept = cells.filter(({ row, column }) => !merged.some((area) => isCovered(area, row, column)));
  if (kept.length > 0) session.engine.write(sheetId, kept);
}

function isCovered(merged: Area, row: number, column: number): boolean {
  return contains(merged, cellArea(row, column)) && !(merged.top === row && merged.left === column);
}

export function meetsAny(areas: readonly Area[], area: Area): boolean {
  return areas.some((candidate) => meets(candidate, area));
}
