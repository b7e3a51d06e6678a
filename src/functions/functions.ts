import { yearsOf } from './call-function';
import { FUNCTIONS } from './function-table';

// Declarations and plain types only: custom-functions-metadata reads this file's text and passes over anything else.

/**
 * Net saving per year: permanent changes and costs together.
 * @customfunction NETSAVING NETSAVING
 * @helpurl https://localhost:3000/docs/functions/NETSAVING.md
 * @param changes Rows of permanent changes, one column per year.
 * @param costs Rows of implementation costs for the same years.
 * @param savingsPositive TRUE when savings are written as positive numbers and costs as magnitudes; else savings are negative and costs positive.
 * @returns One number per year, spilling to the right.
 */
export function netSaving(changes: unknown[][], costs?: unknown[][], savingsPositive?: unknown): number[][] {
  return yearsOf(FUNCTIONS.NETSAVING, [changes, costs, savingsPositive]);
}
