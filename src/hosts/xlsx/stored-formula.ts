import { renameOwnCalls } from '../../core/workbook/own-functions';

/** Excel keeps a JavaScript function's name under this prefix. */
const STORED_PREFIX = '_xldudf_';

/** A formula as the file holds it: without its equals sign, the add-in's own functions under the prefix Excel stores them with. */
export function storedFormula(formula: string): string {
  return renameOwnCalls(formula.replace(/^=/, ''), (name) => STORED_PREFIX + name.toUpperCase());
}
