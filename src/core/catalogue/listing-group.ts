import type { CellText, SheetReading, TableRow, YearTable } from '../reading/sheet-reading';

/**
 * The group a listed proposal stands in: the heading between the rows above it; else the caption of one of several lists, or of a group's
 * sheet, or that sheet's title. Null in a list without groups.
 */
export function listingGroup(sheet: SheetReading, table: YearTable, row: TableRow): CellText | null {
  for (let index = row.index - 1; index >= 0; index -= 1) {
    const above = table.rows[index];
    if (above?.role === 'section' && above.label) return above.label;
    if (above?.role === 'total') break;
  }
  const isGroup = sheet.kind === 'group-table';
  const lists = sheet.tables.filter(({ role }) => role === 'proposals').length;
  if (lists > 1 || isGroup) return table.caption ?? (isGroup ? sheet.title : null);
  return null;
}
