import type { SheetReading, TableRow, YearTable } from '../reading/sheet-reading';

/** A table with the sheet it stands on. */
export interface TablePlace {
  readonly sheet: SheetReading;
  readonly table: YearTable;
}

/** The grand total and the group tables of the same sheet that it should gather. */
export interface GrandTotal {
  readonly total: TablePlace;
  readonly groups: readonly TablePlace[];
}

/** Grand totals below group tables on one sheet. */
export function grandTotals(sheets: readonly SheetReading[]): GrandTotal[] {
  return sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ role }) => role === 'grand-total')
      .map((table) => ({
        total: { sheet, table },
        groups: sheet.tables.filter(({ role }) => role === 'proposals').map((group) => ({ sheet, table: group })),
      }))
      .filter(({ groups }) => groups.length > 1),
  );
}

/** The rows of a table that state sums. */
export function totalRows(table: YearTable): TableRow[] {
  return table.rows.filter(({ role }) => role === 'net' || role === 'total' || role === 'subtotal');
}
