import type { CheckExample } from '../../src/core/checks/define-check';
import { CHECKS, type CheckId } from '../../src/core/checks/registry';
import type { Sheets } from './catalogue-of';

/** The workbook of an example in a check's documentation. */
export function exampleSheets(check: CheckId, name: string): Sheets {
  const examples: readonly CheckExample[] = CHECKS.find(({ id }) => id === check)?.docs.examples ?? [];
  const example = examples.find((one) => one.name === name);
  if (!example) throw new RangeError(`${check} has no example named "${name}"`);
  return example.sheets;
}
