import { itemNotFound } from '../host-error';
import type { ExcelSession } from '../session';
import type { TableExtra, WorkbookExtras } from '../workbook-extras';
import { anything, flag, text } from './argument-types';
import type { HostType } from './define-type';
import { hostObject, NULL_OBJECT } from './kinds';
import type { HostObject, Kinds } from './kinds';
import { addTable, dropTable, renameTable, tableOf } from './table-changes';

const tablesIn = ({ sheetId }: Kinds['TableCollection'], { extras }: ExcelSession): TableExtra[] =>
  extras.tables.filter((table) => sheetId === null || table.sheetId === sheetId);

const tableObject = (table: TableExtra): HostObject => hostObject('Table', { tableId: table.id });

function findTable(self: Kinds['TableCollection'], session: ExcelSession, key: unknown): TableExtra | undefined {
  const name = String(key).toLowerCase();
  return tablesIn(self, session).find((table) => table.id === key || table.name.toLowerCase() === name);
}

export const tableCollectionType: HostType<'TableCollection'> = {
  items: (self, session) => tablesIn(self, session).map(tableObject),
  item: (self, session, key) => {
    const table = findTable(self, session, key);
    if (!table) throw itemNotFound();
    return tableObject(table);
  },
  methods: {
    Add: {
      since: 'ExcelApi 1.1',
      takes: [anything, flag],
      call: (self, session, [given, hasHeaders]: unknown[] = []) =>
        tableObject(addTable(self, session, given, hasHeaders === true)),
    },
    GetItemOrNullObject: {
      since: 'ExcelApi 1.4',
      takes: [text],
      call: (self, session, [key]: string[] = []) => {
        const table = findTable(self, session, key);
        return table ? tableObject(table) : NULL_OBJECT;
      },
    },
  },
};

export const tableType: HostType<'Table'> = {
  identity: ['Id'],
  properties: {
    Id: { since: 'ExcelApi 1.1', get: ({ tableId }) => tableId },
    Name: {
      since: 'ExcelApi 1.1',
      get: (self, session) => tableOf(self, session).name,
      set: renameTable,
    },
    ShowHeaders: { since: 'ExcelApi 1.1', get: (self, session) => tableOf(self, session).hasHeaders },
  },
  links: {
    Worksheet: {
      since: 'ExcelApi 1.2',
      to: (self, session) => hostObject('Worksheet', { sheetId: tableOf(self, session).sheetId }),
    },
  },
  methods: {
    GetRange: {
      since: 'ExcelApi 1.1',
      takes: [],
      call: (self, session) => {
        const { sheetId, area } = tableOf(self, session);
        return hostObject('Range', { sheetId, area });
      },
    },
    ConvertToRange: {
      since: 'ExcelApi 1.2',
      takes: [],
      call: (self, session) => {
        const { sheetId, area } = dropTable(self, session);
        return hostObject('Range', { sheetId, area });
      },
    },
  },
};

type NameExtra = WorkbookExtras['names'][number];

const namesIn = ({ sheetId }: Kinds['NamedItemCollection'], { extras }: ExcelSession): NameExtra[] =>
  extras.names.filter((item) => (item.sheetId ?? null) === sheetId);

/** A name of that scope, in any case, or undefined. */
function findName(self: Kinds['NamedItemCollection'], session: ExcelSession, key: unknown): NameExtra | undefined {
  return namesIn(self, session).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}

function nameOf(self: Kinds['NamedItem'], session: ExcelSession): NameExtra {
  const item = findName(self, session, self.name);
  if (!item) throw itemNotFound();
  return item;
}

const nameObject = ({ name, sheetId }: NameExtra): HostObject =>
  hostObject('NamedItem', { name, sheetId: sheetId ?? null });

export const namedItemCollectionType: HostType<'NamedItemCollection'> = {
  items: (self, session) => namesIn(self, session).map(nameObject),
  item: (self, session, key) => {
    const item = findName(self, session, key);
    if (!item) throw itemNotFound();
    return nameObject(item);
  },
  methods: {
    GetItemOrNullObject: {
      since: 'ExcelApi 1.4',
      takes: [text],
      call: (self, session, [key]: string[] = []) => {
        const item = findName(self, session, key);
        return item ? nameObject(item) : NULL_OBJECT;
      },
    },
  },
};

export const namedItemType: HostType<'NamedItem'> = {
  identity: ['Name'],
  properties: {
    Name: { since: 'ExcelApi 1.1', get: ({ name }) => name },
    Formula: { since: 'ExcelApi 1.7', get: (self, session) => nameOf(self, session).formula },
    Visible: { since: 'ExcelApi 1.1', get: (self, session) => nameOf(self, session).visible },
    Scope: { since: 'ExcelApi 1.4', get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
  },
};
