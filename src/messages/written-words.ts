import type { Coverage } from '../core/checks/coverage';
import type { FindingsSheetWords } from '../core/writing/findings-sheet';
import type { NewCaseWords } from '../core/writing/new-case';
import type { NewPlanWords } from '../core/writing/new-recovery-plan';
import type { CarrySheetWords } from '../core/writing/carry-sheet';
import type { CarryWords } from '../core/writing/recovery-plan';

/** What the lines above the findings table say. */
export interface FindingsSheetFacts {
  readonly version: string;
  /** When the workbook was checked, written out. */
  readonly time: string;
  readonly found: number;
  readonly accepted: number;
  readonly coverage: Coverage;
}

/** Words that are written into the workbook. */
export interface WrittenWords {
  readonly carryRows: CarryWords;
  readonly carrySheet: CarrySheetWords;
  readonly newCase: NewCaseWords;
  readonly newPlan: NewPlanWords;
  /** The unit of a new sheet where the workbook has none to follow. */
  readonly unitHeading: string;
  readonly findingsSheet: {
    /** Different in each language, and none of them blank: acceptances are read back by them. */
    readonly headers: FindingsSheetWords['headers'];
    readonly lines: (facts: FindingsSheetFacts) => readonly string[];
    readonly statuses: Readonly<Record<'open' | 'accepted' | 'changed' | 'gone', string>>;
  };
}
