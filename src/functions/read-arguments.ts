import type { AmountRows, SavingSign } from '../core/totals/total-result';
import { basicValue, errorCode, isNothing, readAmount } from './cell-argument';
import { answer, refuse, type FunctionResult } from './function-problem';

/** Turns what Excel hands over for one argument into what the arithmetic takes, or says what is wrong with it. */
export type ArgumentReader<T> = (argument: string, given: unknown) => FunctionResult<T>;

/** Excel leaves an argument out as null; the workbench's grid may leave it undefined. */
const isLeftOut = (given: unknown): boolean => given === null || given === undefined;

/** A range of amounts, rows x years. A single cell is a range of one. */
export const amounts: ArgumentReader<AmountRows> = (argument, given) => {
  if (isLeftOut(given)) return refuse({ code: 'missing', argument });
  const rows: number[][] = [];
  for (const [row, cells] of toRows(given).entries()) {
    const read: number[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const amount = readAmount(argument, cells[column], { row: row + 1, column: column + 1 });
      if (!amount.ok) return amount;
      read.push(amount.value);
    }
    rows.push(read);
  }
  return answer(rows);
};

/** An argument that may be left out, and what it is then. */
export function optional<T>(reader: ArgumentReader<T>): ArgumentReader<T | null>;
export function optional<T, D>(reader: ArgumentReader<T>, otherwise: D): ArgumentReader<T | D>;
export function optional<T, D>(reader: ArgumentReader<T>, otherwise?: D): ArgumentReader<T | D | null> {
  return (argument, given) => (isLeftOut(given) ? answer(otherwise ?? null) : reader(argument, given));
}

/** `savingsPositive`: TRUE or FALSE (1 and 0 do as well); left out or blank it is FALSE. */
export const savingsPositive: ArgumentReader<SavingSign> = (argument, given) => {
  const cell = onlyCell(given);
  const error = errorCode(cell);
  if (error !== null) return refuse({ code: 'error-value', argument, place: null, error });
  if (isNothing(cell) || cell === false || cell === 0) return answer('negative');
  if (cell === true || cell === 1) return answer('positive');
  return refuse({ code: 'not-true-or-false', argument });
};

/** The rows of a range; one cell is a range of one. */
export function toRows(given: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(given) ? given.map((row: unknown) => (Array.isArray(row) ? row : [row])) : [[given]];
}

/** The cell of an argument that is one cell, however Excel hands it over. */
export function onlyCell(given: unknown): unknown {
  return basicValue(Array.isArray(given) ? toRows(given)[0]?.[0] : given);
}
