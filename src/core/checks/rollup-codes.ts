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

/** What rollup-mismatch can find. */
export const codes = {
  'group-totals-differ': code<GroupTotalsDiffer>(),
  'grand-total-differs': code<GrandTotalDiffers>(),
};
