import { splitIdAndTitle } from '../reading/proposal-id';
import type { CellText, TableRow, YearTable } from '../reading/sheet-reading';
import { cellAt } from '../workbook/cell-ref';
import type { Place } from './place';

/** Rows with a title but an empty cell in the column of numbers, where most rows of the list have one. */
export function idsOwed({ sheet, role, rows }: YearTable): Place[] {
  const column = role === 'proposals' ? columnOf(rows.map(({ id, label }) => (apart(id, label) ? id : null))) : null;
  if (column === null || !mostHave(rows, ({ id, label }) => id?.cell.left === column && apart(id, label))) return [];
  return owing(rows)
    .filter(({ id, label }) => id === null && label !== null && label.cell.left > column)
    .map(({ row }) => ({ cell: cellAt(sheet, row, column), text: '' }));
}

/** Rows with a number and no title, where most rows have one. */
export function titlesOwed({ sheet, rows }: YearTable): Place[] {
  const column = columnOf(rows.map(({ label }) => label));
  if (column === null || !mostHave(rows, isTitled)) return [];
  return owing(rows)
    .filter((row) => row.id !== null && !isTitled(row))
    .map(({ row }) => ({ cell: cellAt(sheet, row, column), text: '' }));
}

function owing(rows: readonly TableRow[]): TableRow[] {
  const holdsAmounts = ({ cells }: TableRow): boolean => cells.some(({ figure }) => figure !== null);
  return rows.filter((row) => row.role === 'item' && row.status === 'active' && holdsAmounts(row));
}

function apart(id: CellText | null, label: CellText | null): boolean {
  return id !== null && id.cell.left !== label?.cell.left;
}

function isTitled({ id, label }: TableRow): boolean {
  if (label === null || label.text.trim() === '') return false;
  return apart(id, label) || (splitIdAndTitle(label.text)?.title ?? label.text.trim()) !== id?.text;
}

function mostHave(rows: readonly TableRow[], has: (row: TableRow) => boolean): boolean {
  const items = rows.filter(({ role }) => role === 'item');
  return items.filter(has).length * 2 > items.length;
}

/** The column in which most of the texts stand. */
function columnOf(texts: readonly (CellText | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) if (text) counts.set(text.cell.left, (counts.get(text.cell.left) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
