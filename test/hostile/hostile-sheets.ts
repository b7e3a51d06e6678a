import { sheetFromRows, type CellValue, type SheetSnapshot, type Snapshot } from '../../src/core/workbook/snapshot';

export type Rows = readonly (readonly CellValue[])[];

/** A workbook of any sheets, also of several by one name. */
export function bookOf(...sheets: readonly (readonly [string, Rows])[]): Snapshot {
  return bookOfSheets(sheets.map(([name, rows]) => sheetFromRows(name, rows)));
}

export function bookOfSheets(sheets: readonly SheetSnapshot[]): Snapshot {
  return { name: 'bog.xlsx', sheets, tables: [], names: [] };
}

/** An overview of proposals by any ID, whose total is 100 off in its second year. */
export function overview(ids: readonly CellValue[], title = 'Færre kørsler'): Rows {
  return [
    ['Oversigt, 1.000 kr.'],
    ['Nr.', 'Forslag', 2025, 2026],
    ...ids.map((id) => [id, title, -600, -600]),
    [null, 'I alt', -600 * ids.length, -600 * ids.length + 100],
  ];
}

/** A case of one proposal, with a text below its table. */
export function businessCase(title: string, text: CellValue): Rows {
  return [
    [title],
    ['Tabel 1. Økonomi, 1.000 kr.', 2025, 2026],
    ['Færre kørsler', -600, -600],
    ['Varige ændringer i alt', -600, -500],
    ['Beskrivelse'],
    [text],
  ];
}

/** Names that every object in JavaScript answers to. */
export const MEMBERS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'] as const;
