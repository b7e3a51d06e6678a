import type { TableRow, YearTable } from './sheet-reading';
import type { Vocabulary } from './vocabulary/vocabulary';

/**
 * Below the last of several lists on a sheet may stand the total of them all, under the list's own. It is taken off the list, as a
 * table of its own: what it adds up are the lists. A list with one total keeps it, unless its words are a grand total's.
 */
export function splitSheetTotal(tables: readonly YearTable[], vocabulary: Vocabulary): readonly YearTable[] {
  const last = tables.at(-1);
  const lists = tables.filter(({ role }) => role === 'proposals');
  if (!last || last.role !== 'proposals' || lists.length < 2 || tables.some(({ role }) => role === 'grand-total'))
    return tables;
  const from = firstOfSheetTotal(last, lists, vocabulary);
  if (from === null) return tables;
  const { sheet, range } = last;
  const rows = last.rows.slice(from);
  const top = rows[0]?.row ?? range.bottom;
  return [
    ...tables.slice(0, -1),
    {
      ...last,
      rows: last.rows.slice(0, from).map(asLastTotal),
      range: { ...range, bottom: last.rows[from - 1]?.row ?? range.top },
    },
    {
      ...last,
      index: last.index + 1,
      role: 'grand-total',
      caption: null,
      number: null,
      range: { ...range, sheet, top },
      rows: rows.map((row, index): TableRow => ({ ...row, index, parent: null, sums: [] })),
    },
  ];
}

/** What was part of the sheet's total is its list's own. */
function asLastTotal(row: TableRow, index: number, { length }: readonly TableRow[]): TableRow {
  return index === length - 1 && row.role === 'subtotal' ? { ...row, role: 'total' } : row;
}

/** Index of the first row at the end of a list that speaks of all lists; null where none does. */
function firstOfSheetTotal({ rows }: YearTable, lists: readonly YearTable[], vocabulary: Vocabulary): number | null {
  const last = rows.findLastIndex(({ role }) => role !== 'memo');
  const row = rows[last];
  const above = rows[last - 1];
  if (!row || !above || !isSum(row)) return null;
  const isGrand = vocabulary.meanings(row.label?.text ?? '').has('grand-total');
  const standsApart = isSum(above) && row.row > above.row + 1;
  const words = row.label?.text.trim();
  // Lists whose totals all bear the same words mean each list by them.
  const isUsual = lists.some(
    (list) => list.rows !== rows && list.rows.some(({ label }) => label?.text.trim() === words),
  );
  return !isUsual && (isGrand || standsApart) ? last : null;
}

function isSum({ role, section }: TableRow): boolean {
  return section === null && (role === 'total' || role === 'subtotal' || role === 'net');
}
