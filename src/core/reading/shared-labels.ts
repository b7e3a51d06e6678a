import type { YearHeader } from './find-year-headers';
import type { ReadTable } from './read-table';
import type { TableRole } from './sheet-reading';
import type { Vocabulary } from './vocabulary/vocabulary';

/** A table with the head it was read under. */
export interface HeadedTable {
  readonly header: YearHeader;
  readonly read: ReadTable;
}

/**
 * Years side by side under titles of their own ("Drift | Anlæg", "Besparelse | Merudgift | Netto") list each proposal once per title.
 * One of them is the list of proposals: the one titled as net, or else the first. The others are no second list.
 */
export function settleShared(tables: readonly HeadedTable[], vocabulary: Vocabulary): ReadTable[] {
  const settled: ReadTable[] = [];
  let from = 0;
  while (from < tables.length) {
    let to = from + 1;
    while (tables[to]?.header.sharesLabels) to += 1;
    settled.push(...settleGroup(tables.slice(from, to), vocabulary));
    from = to;
  }
  return settled;
}

function settleGroup(group: readonly HeadedTable[], vocabulary: Vocabulary): ReadTable[] {
  const reads = group.map(({ read }) => read);
  if (reads.length < 2) return reads;
  const titles = reads.map(({ table }) => vocabulary.meanings(table.caption?.text ?? ''));
  const main = Math.max(
    0,
    titles.findIndex((meanings) => meanings.has('net')),
  );
  return reads.map((read, index) => {
    if (index === main || read.table.role !== 'proposals') return read;
    const meanings = titles[index];
    const role: TableRole = meanings?.has('investment') || meanings?.has('area-investment') ? 'investments' : 'other';
    return { ...read, table: { ...read.table, role } };
  });
}
