import type { TablePlace } from '../catalogue/grand-totals';
import type { SheetReading } from '../reading/sheet-reading';

/** A table as a look-up names it: its place among its sheet's tables, and the sheet. */
export function tableName({ sheet: { name, tables }, table }: TablePlace): string {
  return `${tables.indexOf(table)} ${name}`;
}

/** The table of that name; null where no sheet has it. */
export function tableNamed(sheets: ReadonlyMap<string, SheetReading>, name: string): TablePlace | null {
  const gap = name.indexOf(' ');
  const sheet = sheets.get(name.slice(gap + 1));
  const table = sheet?.tables[Number(name.slice(0, gap))];
  return sheet && table ? { sheet, table } : null;
}
