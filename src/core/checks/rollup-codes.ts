import { code } from './define-check';
import type { Shown } from './finding';

/** One year of two totals side by side. */
export interface YearPair {
  readonly year: number;
  readonly here: Shown;
  readonly there: Shown;
}

export interface GroupTotalsDiffer {
  readonly group: string;
  readonly label: string;
  readonly overview: string;
  readonly groupSheet: string;
  readonly years: readonly YearPair[];
  /** Proposals that only the overview lists, when they account for the whole difference. */
  readonly missing: readonly string[];
}

export interface GrandTotalDiffers {
  readonly sheet: string;
  readonly label: string;
  /** `here` is the grand total, `there` the sum of the groups. */
  readonly years: readonly YearPair[];
  readonly groups: number;
}

export interface PlanRowsDiffer {
  readonly title: string;
  readonly sheet: string;
  readonly otherSheet: string;
  /** `here` stands on `sheet`, `there` on `otherSheet`. */
  readonly years: readonly YearPair[];
}

/** What rollup-mismatch can find. */
export const codes = {
  'group-totals-differ': code<GroupTotalsDiffer>(),
  'grand-total-differs': code<GrandTotalDiffers>(),
  'plan-rows-differ': code<PlanRowsDiffer>(),
};
