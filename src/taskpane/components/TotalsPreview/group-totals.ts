import type { PlannedTotal } from '../../../app/write-totals';

/** The planned cells of one row, or of rows that reckon with each other: chosen and shown together. */
export interface TotalsRow {
  readonly key: string;
  readonly sheet: string;
  readonly label: string;
  readonly cells: readonly PlannedTotal[];
}

/** Planned cells by sheet and row, in the order they were planned. */
export function groupTotals(planned: readonly PlannedTotal[]): readonly TotalsRow[] {
  const rows = new Map<string, { sheet: string; label: string; cells: PlannedTotal[] }>();
  for (const total of planned) {
    const { sheet, top } = total.edit.cell;
    const key = total.together ?? `${top}!${sheet}`;
    const row = rows.get(key);
    if (row) row.cells.push(total);
    else rows.set(key, { sheet, label: total.label, cells: [total] });
  }
  return [...rows].map(([key, row]) => ({ key, ...row }));
}
