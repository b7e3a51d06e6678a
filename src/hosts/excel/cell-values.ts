import type { CellContent } from '../../core/workbook/edit-plan';
import type { CellValue } from '../../core/workbook/snapshot';

/** Excel's own word for a cell that holds an error, in `range.valueTypes`. */
const ERROR_TYPE = 'Error';
const EMPTY_TYPE = 'Empty';

/** The prefix Excel stores an add-in's function with while the add-in hasn't registered it. */
const STORED_FUNCTION = /_xldudf[_.]/gi;

/** What `values` and `valueTypes` say of a cell; the type tells an error from a text that looks like one, a blank from "". */
export function cellValue(value: unknown, type: unknown): CellValue {
  if (type === EMPTY_TYPE) return null;
  if (type === ERROR_TYPE) return { error: String(value) };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/**
 * The cell's formula, or null. Reading `formulas` drops a leading apostrophe, so a text such as '=1 looks like a formula there; but
 * then its value is that same text, which a formula's value never is.
 */
export function cellFormula(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || formula.length < 2 || !formula.startsWith('=') || formula === value) return null;
  return formula.replace(STORED_FUNCTION, '');
}

const BOOLEANS = new Set(['TRUE', 'FALSE', 'SAND', 'SANDT', 'FALSK']);
const LONGEST_DATE = 40;
/** An ID such as HA02; `kr5` is an amount. */
const SHORT_ID = /^(?!kr)\p{L}{1,2}[0-9]+$/iu;

/** A text that Excel keeps as it is: it begins with a letter and is no boolean, month with a day, or amount with a currency. */
function staysText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || BOOLEANS.has(text.toUpperCase())) return false;
  return text.length > LONGEST_DATE || !/[0-9]/.test(text) || SHORT_ID.test(text);
}

/** A value as `range.formulas` takes it. Texts that Excel would read as a formula, number or date get an apostrophe. */
export function valueToWrite(value: CellValue): string | number | boolean {
  if (value === null || value === '') return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'string') return value;
  return staysText(value) ? value : `'${value}`;
}

export function contentToWrite(content: CellContent): string | number | boolean {
  return content.formula ?? valueToWrite(content.value);
}
