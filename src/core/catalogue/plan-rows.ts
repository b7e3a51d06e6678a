import type { TableRow, YearTable } from '../reading/sheet-reading';

/** The rows that a recovery plan's outstanding row is made of. */
export interface PlanRows {
  readonly targets: readonly TableRow[];
  /** What was achieved or is expected; sign -1 where it is printed like the targets, so that it is taken from them. */
  readonly achieved: readonly { readonly row: TableRow; readonly sign: 1 | -1 }[];
}

/** A second target row that adds what was carried is a result, no target of its own. */
const ADJUSTED = /juster|korriger|adjusted|inkl|incl|efter overf|including/i;

/** The target rows and the rows of effects that count in `outstanding`. */
export function planRows(table: YearTable, { sums }: TableRow): PlanRows {
  const counted = sums.flatMap(({ row: index, sign }) => {
    const row = table.rows[index];
    return row ? [{ row, sign }] : [];
  });
  const targets = counted.filter(({ row }) => row.role === 'target').map(({ row }) => row);
  return {
    targets: targets.filter(({ label }) => targets.length === 1 || !ADJUSTED.test(label?.text ?? '')),
    achieved: counted.filter(({ row }) => row.role !== 'target' && row.role !== 'carried'),
  };
}
