import { parseArea } from '../address';
import { cellArea, WHOLE_SHEET, withinGrid } from '../area';
import type { Area } from '../engine';
import { HostError, invalidArgument, invalidOperation } from '../host-error';
import type { ExcelSession } from '../session';
import { anything, flag, optional, text, wholeNumber } from './argument-types';
import type { HostType, Method } from './define-type';
import { hostObject, NULL_OBJECT } from './kinds';
import type { HostObject } from './kinds';
import { eventMethods } from './event-methods';
import { findSheet, sheetOf } from './sheet-lookup';
import { requireValidName } from './sheet-names';
import { requireOpenStructure } from './write-guard';

const range = (sheetId: string, area: Area): HostObject => hostObject('Range', { sheetId, area: withinGrid(area) });

/** Addresses joined by commas, at most 8,192 characters of them. */
function areasOf(addresses: string): Area[] {
  if (addresses.length > 8192) throw invalidArgument();
  return addresses.split(',').map((address) => parseArea(address.trim()));
}

function requireCells({ extras }: ExcelSession, sheetId: string): void {
  if (!extras.sheetsWithoutCells.has(sheetId)) return;
  throw new HostError('UnsupportedSheet', 'This sheet type does not support this operation.');
}

const ranges: Readonly<Record<string, Method<'Worksheet'>>> = {
  GetRange: {
    since: 'ExcelApi 1.1',
    takes: [optional(text)],
    call: ({ sheetId }, _session, [address]: (string | undefined)[] = []) =>
      range(sheetId, address === undefined ? WHOLE_SHEET : parseArea(address)),
  },
  GetRangeByIndexes: {
    since: 'ExcelApi 1.7',
    takes: [wholeNumber, wholeNumber, wholeNumber, wholeNumber],
    call: ({ sheetId }, _session, [top = 0, left = 0, rows = 0, columns = 0]: number[] = []) =>
      range(sheetId, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
  },
  GetCell: {
    since: 'ExcelApi 1.1',
    takes: [wholeNumber, wholeNumber],
    call: ({ sheetId }, _session, [row = 0, column = 0]: number[] = []) =>
      range(sheetId, { top: row, left: column, bottom: row, right: column }),
  },
  GetRanges: {
    since: 'ExcelApi 1.9',
    takes: [optional(text)],
    call: ({ sheetId }, _session, [addresses]: (string | undefined)[] = []) =>
      hostObject('RangeAreas', { sheetId, areas: addresses === undefined ? [WHOLE_SHEET] : areasOf(addresses) }),
  },
  GetUsedRange: {
    since: 'ExcelApi 1.1',
    takes: [optional(flag)],
    // An empty sheet answers with its first cell.
    call: ({ sheetId }, session, [valuesOnly = false]: boolean[] = []) => {
      requireCells(session, sheetId);
      return range(sheetId, session.engine.usedArea(sheetId, valuesOnly) ?? cellArea(0, 0));
    },
  },
  GetUsedRangeOrNullObject: {
    since: 'ExcelApi 1.4',
    takes: [optional(flag)],
    call: ({ sheetId }, session, [valuesOnly = false]: boolean[] = []) => {
      requireCells(session, sheetId);
      const used = session.engine.usedArea(sheetId, valuesOnly);
      return used ? range(sheetId, used) : NULL_OBJECT;
    },
  },
};

function activate(sheetId: string, session: ExcelSession): void {
  if (sheetOf(session, sheetId).visibility !== 'visible') throw invalidOperation('The sheet is hidden.');
  session.engine.activateSheet(sheetId);
}

function rename(sheetId: string, name: unknown, session: ExcelSession): void {
  const other = findSheet(session, name);
  requireValidName(name, other !== undefined && other.id !== sheetId);
  requireOpenStructure(session);
  session.clearsUndoStack('Worksheet.name');
  session.engine.renameSheet(sheetId, String(name));
}

function move(sheetId: string, position: unknown, session: ExcelSession): void {
  requireOpenStructure(session);
  const count = session.engine.sheets().length;
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 0 || position >= count) {
    throw invalidArgument();
  }
  session.clearsUndoStack('Worksheet.position');
  session.engine.moveSheet(sheetId, position);
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function setVisibility(sheetId: string, given: unknown, session: ExcelSession): void {
  const visibility = VISIBILITY[given as keyof typeof VISIBILITY];
  if (!visibility) throw invalidArgument();
  requireOpenStructure(session);
  session.clearsUndoStack('Worksheet.visibility');
  session.engine.setSheetVisibility(sheetId, visibility);
}

export const worksheetType: HostType<'Worksheet'> = {
  identity: ['Id'],
  properties: {
    Id: { since: 'ExcelApi 1.1', get: ({ sheetId }) => sheetId },
    Name: {
      since: 'ExcelApi 1.1',
      get: ({ sheetId }, session) => sheetOf(session, sheetId).name,
      set: ({ sheetId }, value, session) => rename(sheetId, value, session),
    },
    Position: {
      since: 'ExcelApi 1.1',
      get: ({ sheetId }, { engine }) => engine.sheets().findIndex((sheet) => sheet.id === sheetId),
      set: ({ sheetId }, value, session) => move(sheetId, value, session),
    },
    Visibility: {
      since: 'ExcelApi 1.1',
      get: ({ sheetId }, session) => {
        const { visibility } = sheetOf(session, sheetId);
        return visibility.charAt(0).toUpperCase() + visibility.slice(1);
      },
      set: ({ sheetId }, value, session) => setVisibility(sheetId, value, session),
    },
  },
  links: {
    Protection: { since: 'ExcelApi 1.2', to: (self) => hostObject('WorksheetProtection', self) },
    Names: { since: 'ExcelApi 1.4', to: ({ sheetId }) => hostObject('NamedItemCollection', { sheetId }) },
    Tables: { since: 'ExcelApi 1.1', to: ({ sheetId }) => hostObject('TableCollection', { sheetId }) },
  },
  methods: {
    ...ranges,
    Activate: { since: 'ExcelApi 1.1', takes: [], call: ({ sheetId }, session) => activate(sheetId, session) },
    Delete: {
      since: 'ExcelApi 1.1',
      takes: [],
      call: ({ sheetId }, session) => {
        const visible = session.engine.sheets().filter((sheet) => sheet.visibility === 'visible');
        if (visible.length === 1 && visible[0]?.id === sheetId) {
          throw invalidOperation('A workbook must contain at least one visible worksheet.');
        }
        requireOpenStructure(session);
        session.clearsUndoStack('Worksheet.delete');
        session.engine.deleteSheet(sheetId);
      },
    },
    ...eventMethods('Worksheet', ({ sheetId }) => sheetId),
  },
};

export const worksheetProtectionType: HostType<'WorksheetProtection'> = {
  properties: {
    Protected: { since: 'ExcelApi 1.2', get: ({ sheetId }, { extras }) => extras.protectedSheets.has(sheetId) },
  },
  methods: {
    Protect: {
      since: 'ExcelApi 1.2',
      takes: [optional(anything), optional(text)],
      call: ({ sheetId }, session) => {
        session.clearsUndoStack('WorksheetProtection.protect');
        session.extras.protectedSheets.add(sheetId);
      },
    },
    Unprotect: {
      since: 'ExcelApi 1.7',
      takes: [optional(text)],
      call: ({ sheetId }, session) => {
        session.clearsUndoStack('WorksheetProtection.unprotect');
        session.extras.protectedSheets.delete(sheetId);
      },
    },
  },
};
