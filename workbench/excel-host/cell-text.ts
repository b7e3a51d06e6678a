import type { EngineCell, EngineValue, EngineWrite } from './engine';
import { invalidArgument } from './host-error';

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);
const NUMBER = /^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const PERCENT = /^([+-]?[0-9]+(?:\.[0-9]+)?)%$/;

/** A cell's value as `range.values` gives it: blanks are empty texts, errors their codes. */
export function valueOnWire(value: EngineValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** `range.formulas`: the formula, else what `values` gives; a leading apostrophe is never seen. */
export function formulaOnWire(cell: EngineCell): string | number | boolean {
  return cell.formula ?? valueOnWire(cell.value);
}

/** `range.valueTypes`. */
export function valueTypeOnWire(value: EngineValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/**
 * What `range.values = x` or `range.formulas = x` puts into a cell: Excel reads a text as if it had been typed, so `=`, `+` and `-`
 * make a formula, digits a number or a date, and a leading apostrophe keeps a text a text. Null leaves the cell alone (undefined
 * here).
 */
export function typedIn(given: unknown): EngineWrite['content'] | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === 'number' || typeof given === 'boolean') return { value: given };
  if (typeof given !== 'string') throw invalidArgument();
  if (given === '') return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (given.startsWith('=') && given.length > 1) return { formula: given };
  if (given.startsWith('@')) throw invalidArgument();
  if (/^[+-]/.test(given) && !NUMBER.test(given)) return { formula: `=${given}` };
  return { value: typedValue(given) };
}

function typedValue(given: string): EngineValue {
  if (NUMBER.test(given)) return Number(given);
  const percent = PERCENT.exec(given);
  if (percent) return Number(percent[1]) / 100;
  const date = dateSerial(given);
  if (date !== null) return date;
  const word = given.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return ERRORS.has(word) ? { error: word } : given;
}

const ISO_DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
const DAY_AND_MONTH = /^([0-9]{1,2})[-/]([0-9]{1,2})$/;
const DAY = 86_400_000;
/** The day before Excel's first, with its leap year that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** A date typed without its year belongs to the current one; here always this. */
const CURRENT_YEAR = 2024;

/** The number Excel makes of a typed date, or null; only the shapes that a careless write would run into. */
function dateSerial(given: string): number | null {
  const iso = ISO_DATE.exec(given);
  if (iso) return (Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) - DAY_ZERO) / DAY;
  const [, month, day] = DAY_AND_MONTH.exec(given) ?? [];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || month === undefined)
    return null;
  return (Date.UTC(CURRENT_YEAR, Number(month) - 1, Number(day)) - DAY_ZERO) / DAY;
}
