import type { EditPlan } from '../core/workbook/edit-plan';
import { planNewCase, type NewCase } from '../core/writing/new-case';
import { planNewRecoveryPlan } from '../core/writing/new-recovery-plan';
import type { Messages } from '../messages/messages';
import type { CheckResult } from './check-workbook';

/** An empty business case that fits the workbook; `year` is where its years begin if the workbook has none to follow. */
export function newCase({ catalogue, snapshot }: CheckResult, { written }: Messages, year: number): NewCase {
  return planNewCase(catalogue, snapshot, written.newCase, { firstYear: year, unitHeading: written.unitHeading });
}

/** An empty recovery plan that fits the workbook, with its carry-forward rows. */
export function newRecoveryPlan(
  { catalogue, snapshot }: CheckResult,
  { written }: Messages,
  year: number,
): { readonly plan: EditPlan; readonly sheet: string } {
  const defaults = { firstYear: year, unitHeading: written.unitHeading };
  return planNewRecoveryPlan(catalogue, snapshot, written.newPlan, written.carryRows, defaults);
}
