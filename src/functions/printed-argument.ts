import { cellFigure, cellPercent } from '../core/figures/cell-figure';
import { decimalPlaces, decimalStep } from '../core/figures/decimal';
import type { Figure } from '../core/figures/figure';
import type { MoneyUnit } from '../core/figures/money-unit';
import { parseNumber } from '../core/figures/parse-number';
import type { ProseFigure } from '../core/prose/prose-figure';
import { readProse } from '../core/prose/read-prose';
import { errorCode, isNothing } from './cell-argument';
import { answer, refuse, type FunctionResult } from './function-problem';
import { onlyCell, type ArgumentReader } from './read-arguments';

/** A figure as an argument gives it: a number with the step of its last digit, whose unit stands elsewhere, or a figure in words. */
export type PrintedArgument =
  | { readonly kind: 'number'; readonly value: number; readonly step: number }
  | { readonly kind: 'words'; readonly words: ProseFigure; readonly figure: Figure };

/** A text is read as if it stood alone in a cell. */
export const NOWHERE = { sheet: '', top: 0, left: 0, bottom: 0, right: 0 };

/** A number at its shortest decimal, a number written as text at the digits written, or the first amount or percentage of a text. */
export const printed: ArgumentReader<PrintedArgument> = (argument, given) => {
  const cell = onlyCell(given);
  if (typeof cell === 'number' && Number.isFinite(cell)) return answer(asNumber(cell));
  if (isNothing(cell))
    return given === null || given === undefined ? refuse({ code: 'missing', argument }) : answer(asNumber(0));
  const error = errorCode(cell);
  if (error !== null) return refuse({ code: 'error-value', argument, place: null, error });
  if (typeof cell === 'boolean') return refuse({ code: 'truth-value', argument, place: null });
  return fromText(argument, String(cell).trim());
};

/** The figure in øre or percent. A number is in `unit`, or is a percentage as Excel stores it; null where it is too large. */
export function figureOf(given: PrintedArgument, unit: MoneyUnit, asPercent: boolean): Figure | null {
  if (given.kind === 'words') return given.figure;
  return asPercent ? cellPercent(given.value, given.step) : cellFigure(given.value, given.step, unit);
}

function asNumber(value: number): PrintedArgument {
  return { kind: 'number', value, step: decimalStep(decimalPlaces(value)) };
}

function fromText(argument: string, text: string): FunctionResult<PrintedArgument> {
  const number = parseNumber(text);
  if (number.kind === 'number') return answer({ kind: 'number', value: number.value, step: number.step });
  if (number.kind === 'ambiguous') return refuse({ code: 'two-readings', argument, text, readings: number.readings });
  const { figures } = readProse({ cell: NOWHERE, text, heading: null });
  for (const words of figures) {
    if ((words.kind === 'amount' || words.kind === 'percent') && words.figure !== null) {
      return answer({ kind: 'words', words, figure: words.figure });
    }
  }
  return refuse({ code: 'no-figure', argument, text });
}
