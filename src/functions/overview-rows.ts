import { countsInTotal } from '../core/totals/proposal-id';
import type { AmountRows } from '../core/totals/total-result';
import { basicValue, errorCode, isNothing, readAmount } from './cell-argument';
import { answer, refuse, type FunctionResult } from './function-problem';

type Cells = readonly (readonly unknown[])[];

/** One text per row of an ID range: its first cell that holds anything. */
export function idTexts(argument: string, rows: Cells): FunctionResult<readonly string[]> {
  const texts: string[] = [];
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => !isNothing(basicValue(cell)));
    const cell = column < 0 ? '' : basicValue(cells[column]);
    const error = errorCode(cell);
    if (error !== null) {
      return refuse({ code: 'error-value', argument, place: { row: row + 1, column: column + 1 }, error });
    }
    texts.push(String(cell));
  }
  return answer(texts);
}

/** The amounts of the rows that count; the others may hold anything (headings, notes) and are read as nothing. */
export function countedAmounts(ids: readonly string[], rows: Cells, prefix: string | null): FunctionResult<AmountRows> {
  const amounts: number[][] = [];
  for (const [row, cells] of rows.entries()) {
    const counts = countsInTotal(ids[row] ?? '', prefix);
    const read: number[] = [];
    for (const [column, cell] of cells.entries()) {
      const amount = counts ? readAmount('amounts', cell, { row: row + 1, column: column + 1 }) : answer(0);
      if (!amount.ok) return amount;
      read.push(amount.value);
    }
    amounts.push(read);
  }
  return answer(amounts);
}
