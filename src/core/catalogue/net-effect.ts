import { addIntervals, type Interval } from '../figures/interval';
import { isAmount, type AmountFigure, type Figure } from '../figures/figure';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';

/** One year's net with the cells it was added up from. */
export interface YearNet {
  readonly year: number;
  readonly figure: AmountFigure;
  readonly parts: readonly AmountCell[];
}

/** Which rows of a case count in what the overview states as its net. */
export type NetScope = 'service' | 'everything' | 'savings';

/**
 * The net effect of a case's economy table, per year: what an overview row states. `service` is the usual meaning, permanent
 * changes and implementation costs whose control area is service (a blank area counts as service); `everything` adds
 * investments and other areas; `savings` are the gross savings alone. Years without any figure are left out.
 */
export function netEffect(table: YearTable, scope: NetScope = 'service'): YearNet[] {
  const rows = table.rows.filter((row) => row.role === 'item' && row.status !== 'withdrawn' && counts(row, scope));
  return table.years.flatMap(({ year }, column) => {
    const parts = rows.flatMap((row) => {
      const cell = row.cells[column];
      return cell?.figure && isAmount(cell.figure) && (scope !== 'savings' || isSaving(cell.figure, table))
        ? [cell]
        : [];
    });
    return parts.length === 0 ? [] : [{ year, figure: sumFigures(parts.map((part) => part.figure)), parts }];
  });
}

function counts(row: TableRow, scope: NetScope): boolean {
  return scope === 'everything' || (row.section !== 'investment' && (row.controlArea ?? 'service') === 'service');
}

function isSaving(figure: Figure, table: YearTable): boolean {
  return table.sign?.saving === 'positive' ? figure.value > 0 : figure.value < 0;
}

/** The figures added up: values exactly, half-widths too. */
export function sumFigures(figures: readonly (Figure | null)[]): AmountFigure {
  let value = 0;
  let interval: Interval<'oere'> = { lo: 0, hi: 0 };
  for (const figure of figures) {
    if (!figure || !isAmount(figure)) continue;
    value += figure.value;
    interval = addIntervals(interval, figure.interval);
  }
  return { quantity: 'oere', value, interval };
}
