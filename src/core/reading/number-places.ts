import type { CellRange } from '../workbook/cell-ref';
import type { SheetReading } from './sheet-reading';

/** The columns, by row, in which a reading has a place for a number: year headings, IDs, figures, lists, fields, and the lost ones. */
export function numberPlaces(reading: SheetReading): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map<number, Set<number>>();
  const place = ({ top, left }: CellRange): void => {
    const row = places.get(top);
    if (row) row.add(left);
    else places.set(top, new Set([left]));
  };
  for (const { years, extraColumns, rows } of reading.tables) {
    for (const { header } of [...years, ...extraColumns]) place(header.cell);
    for (const { id, cells, extraCells } of rows) {
      if (id) place(id.cell);
      for (const { cell, figure } of cells) if (figure !== null) place(cell);
      for (const { cell, figure } of extraCells) if (figure !== null) place(cell);
    }
  }
  for (const { rows } of reading.countTables) for (const { cell } of rows) place(cell);
  for (const { value } of reading.fields) if (value) place(value.cell);
  for (const { cell } of reading.notUnderstood) place(cell);
  return places;
}
