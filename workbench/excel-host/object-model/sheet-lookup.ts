import type { EngineSheet } from '../engine';
import { itemNotFound } from '../host-error';
import type { ExcelSession } from '../session';

/** A sheet by name (case doesn't count) or id, or undefined. */
export function findSheet(session: ExcelSession, key: unknown): EngineSheet | undefined {
  const name = String(key).toLowerCase();
  return session.engine.sheets().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

/** The sheet of an object the client holds; throws ItemNotFound once the sheet is gone. */
export function sheetOf(session: ExcelSession, sheetId: string): EngineSheet {
  const sheet = session.engine.sheets().find((candidate) => candidate.id === sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export function sheetName(session: ExcelSession, sheetId: string): string {
  return sheetOf(session, sheetId).name;
}
