import type { YearHeader } from './find-year-headers';
import type { ReadTable } from './read-table';
import type { TableRole, YearTable } from './sheet-reading';
import type { Meaning } from './vocabulary/meanings';
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
  return settled.map((read) => (invests(read, settled, vocabulary) ? inRole(read, 'investments') : read));
}

/** Right of a list of proposals, under a title of investments and with numbers of its own that are all in that list: what they invest. */
function invests(read: ReadTable, all: readonly ReadTable[], vocabulary: Vocabulary): boolean {
  const { table } = read;
  if (table.role !== 'proposals' || !isInvestment(vocabulary.meanings(table.caption?.text ?? ''))) return false;
  const beside = all.find((one) => one.table.role === 'proposals' && headRow(one.table) === headRow(table));
  if (beside === undefined || beside === read) return false;
  const listed = new Set(beside.table.rows.map(({ id }) => id?.text));
  return table.rows.every(({ id }) => id === null || listed.has(id.text));
}

function headRow({ years: [first] }: YearTable): number | undefined {
  return first?.header.cell.top;
}

function isInvestment(meanings: ReadonlySet<Meaning> | undefined): boolean {
  return meanings !== undefined && (meanings.has('investment') || meanings.has('area-investment'));
}

function inRole(read: ReadTable, role: TableRole): ReadTable {
  return { ...read, table: { ...read.table, role } };
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
    return inRole(read, isInvestment(titles[index]) ? 'investments' : 'other');
  });
}
