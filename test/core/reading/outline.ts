import type { AmountCell, SheetReading, TableRow, YearTable } from '../../../src/core/reading/sheet-reading';

/** A row in one line: role, status unless active, section, and its ID or the beginning of its label. */
export function outlineRow(row: TableRow): string {
  const status = row.status === 'active' ? '' : `/${row.status}`;
  const section = row.section === null ? '' : ` (${row.section})`;
  return `${row.role}${status}${section}: ${row.id?.text ?? row.label?.text.slice(0, 24) ?? '-'}`;
}

export function outlineRows(table: YearTable): string[] {
  return table.rows.map(outlineRow);
}

/** What a row adds up, as the labels or IDs of its summands with their signs. */
export function summandsOf(table: YearTable, row: TableRow): string[] {
  return row.sums.map(({ row: index, sign }) => {
    const part = table.rows[index];
    return `${sign < 0 ? '-' : '+'}${part?.id?.text ?? part?.label?.text ?? index}`;
  });
}

/** The printed numbers of a row; blanks, dashes and texts by name. */
export function printedOf(row: TableRow): (number | string)[] {
  return row.cells.map((cell) => cell.printed ?? cell.state);
}

export function rowNamed(table: YearTable, words: string): TableRow {
  const found = table.rows.find(({ id, label }) => id?.text === words || label?.text.startsWith(words));
  if (!found) throw new Error(`no row "${words}" among ${outlineRows(table).join('; ')}`);
  return found;
}

export function tableOf(sheet: SheetReading | undefined, index = 0): YearTable {
  const table = sheet?.tables[index];
  if (!table) throw new Error(`no table ${index} on "${sheet?.name ?? 'no sheet'}" (${sheet?.kind ?? ''})`);
  return table;
}

export function halfWidth(cell: AmountCell | undefined): number | null {
  const figure = cell?.figure;
  return figure ? (figure.interval.hi - figure.interval.lo) / 2 : null;
}
