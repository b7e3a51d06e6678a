import type { MoneyUnit } from '../core/figures/money-unit';
import { findMoneyUnit } from '../core/figures/money-unit-words';
import type { AmountRows, SavingSign } from '../core/totals/total-result';
import { basicValue, errorCode, isNothing, readAmount } from './cell-argument';
import { answer, refuse, type FunctionResult } from './function-problem';

/** Turns what Excel hands over for one argument into what the arithmetic takes, or says what is wrong with it. */
export type ArgumentReader<T> = (argument: string, given: unknown) => FunctionResult<T>;

/** Excel leaves an argument out as null; the workbench's grid may leave it undefined. */
const isLeftOut = (given: unknown): boolean => given === null || given === undefined;

/** A blank cell may arrive as 0, and no option means anything by 0 but "not set". */
const isBlankOption = (cell: unknown): boolean => isNothing(cell) || cell === 0;

/** A range of amounts, rows x years. A single cell is a range of one. */
export const amounts: ArgumentReader<AmountRows> = (argument, given) => {
  if (isLeftOut(given)) return refuse({ code: 'missing', argument });
  const rows: number[][] = [];
  for (const cells of toRows(given)) {
    const read = new Array<number>(cells.length);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      // Nearly every cell is a number: no result object for those.
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        read[column] = cell;
        continue;
      }
      const amount = readAmount(argument, cell, { row: rows.length + 1, column: column + 1 });
      if (!amount.ok) return amount;
      read[column] = amount.value;
    }
    rows.push(read);
  }
  return answer(rows);
};

/** An argument that may be left out: null. */
export function optional<T>(reader: ArgumentReader<T>): ArgumentReader<T | null> {
  return (argument, given) => (isLeftOut(given) ? answer(null) : reader(argument, given));
}

/** One amount. */
export const amount: ArgumentReader<number> = (argument, given) =>
  isLeftOut(given) ? refuse({ code: 'missing', argument }) : readAmount(argument, onlyCell(given), null);

/** A year as a number. */
export const year: ArgumentReader<number> = (argument, given) => {
  const read = amount(argument, given);
  if (!read.ok || (Number.isInteger(read.value) && read.value >= 1000 && read.value <= 9999)) return read;
  return refuse({ code: 'not-a-year', argument });
};

/** The text of one cell; a number is the text of its digits, nothing is an empty text. */
export const text: ArgumentReader<string> = (argument, given) => {
  if (isLeftOut(given)) return refuse({ code: 'missing', argument });
  const cell = onlyCell(given);
  const error = errorCode(cell);
  if (error !== null) return refuse({ code: 'error-value', argument, place: null, error });
  return answer(cell === null || cell === undefined ? '' : String(cell));
};

/** A text that may be left out or blank. */
export const optionalText: ArgumentReader<string | null> = (argument, given) => {
  const read = isLeftOut(given) || isBlankOption(onlyCell(given)) ? answer('') : text(argument, given);
  return read.ok && read.value.trim() === '' ? answer(null) : read;
};

/** The cells of a range as they are; whoever uses them says which must hold amounts. */
export const cells: ArgumentReader<readonly (readonly unknown[])[]> = (argument, given) =>
  isLeftOut(given) ? refuse({ code: 'missing', argument }) : answer(toRows(given));

/** A unit by its name ("kr.", "1.000 kr.", "mio. kr."), or what it is when left out or blank. */
export function unitOr(otherwise: MoneyUnit): ArgumentReader<MoneyUnit> {
  return (argument, given) => {
    const read = optionalText(argument, given);
    if (!read.ok) return read;
    if (read.value === null) return answer(otherwise);
    const found = findMoneyUnit(read.value);
    return found === null ? refuse({ code: 'not-a-unit', argument, text: read.value }) : answer(found.unit);
  };
}

/** `savingsPositive`: TRUE or FALSE (1 and 0 do as well); left out or blank it is FALSE. */
export const savingsPositive: ArgumentReader<SavingSign> = (argument, given) => {
  const cell = onlyCell(given);
  const error = errorCode(cell);
  if (error !== null) return refuse({ code: 'error-value', argument, place: null, error });
  if (isBlankOption(cell) || cell === false) return answer('negative');
  if (cell === true || cell === 1) return answer('positive');
  return refuse({ code: 'not-true-or-false', argument });
};

/** The rows of a range; one cell is a range of one. */
export function toRows(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  return given.every(Array.isArray) ? given : given.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The cell of an argument that is one cell, however Excel hands it over. */
export function onlyCell(given: unknown): unknown {
  return basicValue(Array.isArray(given) ? toRows(given)[0]?.[0] : given);
}
