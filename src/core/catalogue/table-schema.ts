import * as z from 'zod';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import type { CellRange } from '../workbook/cell-ref';

/** A cell that has to hold something of a known form. */
export interface CheckedCell {
  readonly cell: CellRange;
  readonly text: string;
  readonly known: boolean;
}

const known = (error: 'amount' | 'control-area') =>
  z.array(z.object({ known: z.boolean() }).refine((cell) => cell.known, { error }));

/** What every table of the catalogue must be like. */
export const tableSchema = z.object({
  years: z.array(z.number()).refine(areConsecutive, { error: 'consecutive-years' }),
  cells: known('amount'),
  areas: known('control-area'),
});

function areConsecutive(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
}

/** A table as the schema looks at it. */
export function tableToCheck(table: YearTable): {
  readonly years: number[];
  readonly cells: readonly CheckedCell[];
  readonly areas: readonly CheckedCell[];
} {
  const rows = table.rows.filter(holdsAmounts);
  const area = table.extraColumns.findIndex(({ role }) => role === 'control-area');
  return {
    years: table.years.map(({ year }) => year),
    cells: rows.flatMap(({ cells }) => cells.map(amountCell)),
    areas: rows.flatMap(({ extraCells, controlArea, role }) => {
      const cell = extraCells[area];
      const text = cell?.text?.trim() ?? '';
      // A dash or a blank is no area, and counts as service.
      const isAsked = cell && role === 'item' && /\p{L}/u.test(text);
      return isAsked ? [{ cell: cell.cell, text, known: controlArea !== null }] : [];
    }),
  };
}

function holdsAmounts({ role, status }: TableRow): boolean {
  return role !== 'section' && role !== 'payback' && role !== 'memo' && status === 'active';
}

/** Words alone ("afventer") say that there is no amount yet; digits or an error mean one that can't be read. */
function amountCell({ cell, state, text }: AmountCell): CheckedCell {
  const words = text ?? '';
  const broken = state === 'error' || (state === 'text' && /\d/.test(words));
  return { cell, text: words, known: !broken };
}
