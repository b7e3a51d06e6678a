import type { CarryWords } from '../core/writing/plan-carry-rows';

/** Words that are written into the workbook. */
export interface WrittenWords {
  readonly carryRows: CarryWords;
}
