import { parseNumber } from '../core/figures/parse-number';
import { answer, refuse, type FunctionResult, type Place } from './function-problem';

const ERROR_CODE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|FIELD!)/;

/** A dash alone is how budget papers print nothing. */
const DASH = /^[-\u2010-\u2015\u2212]$/;

/** The error a cell holds, as Excel hands it over (an object with a code) or as its text; null for anything else. */
export function errorCode(given: unknown): string | null {
  if (typeof given === 'string') return ERROR_CODE.exec(given)?.[0] ?? null;
  if (typeof given !== 'object' || given === null || !('code' in given)) return null;
  return String(given.code);
}

/** What a cell of one of Excel's data types (a number with a format of its own, an entity, an error) shows: its basic value. */
export function basicValue(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'basicValue' in given ? given.basicValue : given;
}

/** Nothing stands in the cell: blank, an empty text, or a dash. */
export function isNothing(given: unknown): boolean {
  if (given === null || given === undefined) return true;
  if (typeof given !== 'string') return false;
  const text = given.trim();
  return text === '' || DASH.test(text);
}

/** The amount a cell holds; nothing counts as 0. Text, truth values and errors are refused, by name and place. */
export function readAmount(argument: string, cell: unknown, place: Place | null): FunctionResult<number> {
  const given = basicValue(cell);
  if (typeof given === 'number' && Number.isFinite(given)) return answer(given);
  if (isNothing(given)) return answer(0);
  const error = errorCode(given);
  if (error !== null) return refuse({ code: 'error-value', argument, place, error });
  if (typeof given === 'boolean') return refuse({ code: 'truth-value', argument, place });
  const text = String(given).trim();
  const code = parseNumber(text).kind === 'none' ? 'text' : 'number-as-text';
  return refuse({ code, argument, place, text });
}
