import { itemNotFound } from '../host-error';
import { flag, oneOf, optional, text } from './argument-types';
import type { HostType } from './define-type';
import { eventMethods } from './event-methods';
import { hostObject, NULL_OBJECT } from './kinds';
import type { HostObject } from './kinds';
import { findSheet } from './sheet-lookup';
import { requireValidName } from './sheet-names';
import { requireOpenStructure } from './write-guard';

const worksheet = (sheetId: string): HostObject => hostObject('Worksheet', { sheetId });

export const workbookType: HostType<'Workbook'> = {
  properties: {
    Name: { since: 'ExcelApi 1.7', get: (_, { engine }) => engine.workbookName() },
    ReadOnly: { since: 'ExcelApi 1.8', get: (_, { extras }) => extras.readOnly },
  },
  links: {
    Worksheets: { since: 'ExcelApi 1.1', to: () => hostObject('WorksheetCollection', null) },
    Tables: { since: 'ExcelApi 1.1', to: () => hostObject('TableCollection', { sheetId: null }) },
    Names: { since: 'ExcelApi 1.1', to: () => hostObject('NamedItemCollection', { sheetId: null }) },
    LinkedWorkbooks: { since: 'ExcelApiOnline 1.1', to: () => hostObject('LinkedWorkbookCollection', null) },
    Protection: { since: 'ExcelApi 1.7', to: () => hostObject('WorkbookProtection', null) },
    Settings: { since: 'ExcelApi 1.4', to: () => hostObject('SettingCollection', null) },
    Application: { since: 'ExcelApi 1.1', to: () => hostObject('Application', null) },
    _Runtime: { since: 'ExcelApi 1.5', to: () => hostObject('Runtime', null) },
  },
  methods: {
    GetSelectedRange: {
      since: 'ExcelApi 1.1',
      takes: [],
      call: (_, { engine }) => hostObject('Range', engine.selection()),
    },
    _RemoveReference: {
      since: 'ExcelApi 1.1',
      takes: [text],
      call: (_, { references }, [id = '']: string[] = []) => references.release(id),
    },
    _RemoveAllReferences: { since: 'ExcelApi 1.1', takes: [], call: (_, { references }) => references.releaseAll() },
  },
};

export const worksheetCollectionType: HostType<'WorksheetCollection'> = {
  items: (_, { engine }) => engine.sheets().map((sheet) => worksheet(sheet.id)),
  item: (_, session, key) => {
    const sheet = findSheet(session, key);
    if (!sheet) throw itemNotFound();
    return worksheet(sheet.id);
  },
  methods: {
    GetItemOrNullObject: {
      since: 'ExcelApi 1.4',
      takes: [text],
      call: (_, session, [key]: string[] = []) => {
        const sheet = findSheet(session, key);
        return sheet ? worksheet(sheet.id) : NULL_OBJECT;
      },
    },
    GetActiveWorksheet: {
      since: 'ExcelApi 1.1',
      takes: [],
      call: (_, { engine }) => worksheet(engine.activeSheetId()),
    },
    GetCount: {
      since: 'ExcelApi 1.4',
      takes: [optional(flag)],
      call: (_, { engine }, [visibleOnly]: boolean[] = []) =>
        engine.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'visible').length,
    },
    Add: {
      since: 'ExcelApi 1.1',
      takes: [optional(text)],
      call: (_, session, [name]: (string | undefined)[] = []) => {
        requireOpenStructure(session);
        const chosen = name ?? freeName(session.engine.sheets().map((sheet) => sheet.name));
        requireValidName(chosen, findSheet(session, chosen) !== undefined);
        return worksheet(session.engine.addSheet(chosen).id);
      },
    },
    ...eventMethods('WorksheetCollection', () => 'Workbook'),
  },
};

export const workbookProtectionType: HostType<'WorkbookProtection'> = {
  properties: { Protected: { since: 'ExcelApi 1.7', get: (_, { extras }) => extras.structureProtected } },
};

function freeName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    if (!taken.includes(`Sheet${number}`)) return `Sheet${number}`;
  }
}

export const applicationType: HostType<'Application'> = {
  properties: { CalculationMode: { since: 'ExcelApi 1.1', get: () => 'Automatic' } },
  methods: {
    Calculate: {
      since: 'ExcelApi 1.1',
      takes: [oneOf('Recalculate', 'Full', 'FullRebuild')],
      call: (_, { engine }) => engine.recalculate(),
    },
  },
};

export const runtimeType: HostType<'Runtime'> = {
  properties: {
    EnableEvents: {
      since: 'ExcelApi 1.8',
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = value === true;
      },
    },
  },
};
