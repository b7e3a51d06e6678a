import { KRONER, THOUSAND_KRONER } from '../core/figures/money-unit';
import { carryForward, type CarryForward } from '../core/totals/carry-forward';
import { grossSaving } from '../core/totals/gross-saving';
import { impliedBaseOf } from '../core/totals/implied-base';
import { netSaving } from '../core/totals/net-saving';
import { paybackYears } from '../core/totals/payback';
import { readPriceIndex, toPriceLevel } from '../core/totals/price-level';
import { savingTotal } from '../core/totals/saving-total';
import { agrees } from './agrees';
import { checkText } from './check-text';
import { defineFunction } from './define-function';
import { answer, refuse } from './function-problem';
import { countedAmounts, idTexts } from './overview-rows';
import { parseAmount } from './parse-amount';
import { printed } from './printed-argument';
import { share } from './share-argument';
import { amount, amounts, cells, optional, optionalText, savingsPositive, text, unitOr, year } from './read-arguments';

/** One list of a recovery plan carried forward. */
function ofPlan(list: Exclude<keyof CarryForward, 'saving'>) {
  return defineFunction({ targets: amounts, achieved: amounts }, (given) => {
    const plan = carryForward(given.targets, given.achieved);
    return plan.ok ? answer(plan.value[list]) : plan;
  });
}

/** The functions as data, under the names of Excel. Argument names are those of the formula and of every message. */
export const FUNCTIONS = {
  NETSAVING: defineFunction({ changes: amounts, costs: optional(amounts), savingsPositive }, (given) =>
    netSaving(given.changes, given.costs, given.savingsPositive),
  ),
  GROSSSAVING: defineFunction({ changes: amounts, savingsPositive }, (given) =>
    grossSaving(given.changes, given.savingsPositive),
  ),
  CARRYFORWARD: ofPlan('carriedIn'),
  ADJUSTEDTARGET: ofPlan('adjustedTarget'),
  OUTSTANDING: ofPlan('outstanding'),
  RELEASED: ofPlan('released'),
  PAYBACKYEARS: defineFunction({ cashflow: amounts, savingsPositive }, (given) => {
    const years = paybackYears(given.cashflow, given.savingsPositive);
    if (!years.ok) return years;
    const within = given.cashflow[0]?.length ?? 0;
    return years.value === null
      ? refuse<number>({ code: 'never-paid-back', argument: 'cashflow', years: within })
      : answer(years.value);
  }),
  PRICELEVEL: defineFunction({ amounts, fromYear: year, toYear: year, index: amounts }, (given) => {
    const index = readPriceIndex(given.index);
    return index.ok ? toPriceLevel(given.amounts, given.fromYear, given.toYear, index.value) : index;
  }),
  SAVINGTOTAL: defineFunction({ ids: cells, amounts: cells, prefix: optionalText }, (given) => {
    const ids = idTexts('ids', given.ids);
    if (!ids.ok) return ids;
    const counted = countedAmounts(ids.value, given.amounts, given.prefix);
    return counted.ok ? savingTotal(ids.value, counted.value, given.prefix) : counted;
  }),
  PARSEAMOUNT: defineFunction({ text, unit: unitOr(KRONER) }, (given) => parseAmount(given.text, given.unit)),
  IMPLIEDBASE: defineFunction({ amount, percent: share }, (given) => impliedBaseOf(given.amount, given.percent)),
  AGREES: defineFunction({ a: printed, b: printed, unit: unitOr(THOUSAND_KRONER) }, (given) =>
    agrees(given.a, given.b, given.unit),
  ),
  CHECKTEXT: defineFunction({ text, amounts, unit: unitOr(THOUSAND_KRONER) }, (given) =>
    answer(checkText(given.text, given.amounts, given.unit)),
  ),
};
