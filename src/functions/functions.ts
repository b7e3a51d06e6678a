import { blockOf, cellOf, yearsOf } from './call-function';
import { FUNCTIONS } from './function-table';

// Declarations and plain types only: custom-functions-metadata reads this file's text and passes over anything else. Argument
// names are those of function-table.ts; descriptions.da.json holds the Danish descriptions.

/**
 * Net saving per year: permanent changes and costs together.
 * @customfunction NETSAVING NETSAVING
 * @helpurl https://localhost:3000/docs/functions/NETSAVING.md
 * @param changes Rows of permanent changes, one column per year.
 * @param costs Rows of costs for the same years.
 * @param savingsPositive TRUE when savings are written positive and costs as magnitudes. Otherwise savings are negative and costs positive.
 * @returns One number per year.
 */
export function netSaving(changes: unknown[][], costs?: unknown[][], savingsPositive?: unknown): number[][] {
  return yearsOf(FUNCTIONS.NETSAVING, [changes, costs, savingsPositive]);
}

/**
 * Gross saving per year: the savings alone, without costs.
 * @customfunction GROSSSAVING GROSSSAVING
 * @helpurl https://localhost:3000/docs/functions/GROSSSAVING.md
 * @param changes Rows of permanent changes, one column per year.
 * @param savingsPositive TRUE when savings are written as positive numbers. Otherwise they are negative.
 * @returns One number per year.
 */
export function grossSaving(changes: unknown[][], savingsPositive?: unknown): number[][] {
  return yearsOf(FUNCTIONS.GROSSSAVING, [changes, savingsPositive]);
}

/**
 * Shortfall carried into each year of a recovery plan: what the years before missed of their targets.
 * @customfunction CARRYFORWARD CARRYFORWARD
 * @helpurl https://localhost:3000/docs/functions/CARRYFORWARD.md
 * @param targets The target of each year. Its sign tells how savings are written.
 * @param achieved Rows of what was achieved in the same years, also what is expected and not yet allocated.
 * @returns One number per year.
 */
export function carryForward(targets: unknown[][], achieved: unknown[][]): number[][] {
  return yearsOf(FUNCTIONS.CARRYFORWARD, [targets, achieved]);
}

/**
 * Target of each year and what was carried into it.
 * @customfunction ADJUSTEDTARGET ADJUSTEDTARGET
 * @helpurl https://localhost:3000/docs/functions/ADJUSTEDTARGET.md
 * @param targets The target of each year. Its sign tells how savings are written.
 * @param achieved Rows of what was achieved in the same years, also what is expected and not yet allocated.
 * @returns One number per year.
 */
export function adjustedTarget(targets: unknown[][], achieved: unknown[][]): number[][] {
  return yearsOf(FUNCTIONS.ADJUSTEDTARGET, [targets, achieved]);
}

/**
 * What is still missing at the end of each year, with what was carried in.
 * @customfunction OUTSTANDING OUTSTANDING
 * @helpurl https://localhost:3000/docs/functions/OUTSTANDING.md
 * @param targets The target of each year. Its sign tells how savings are written.
 * @param achieved Rows of what was achieved in the same years, also what is expected and not yet allocated.
 * @returns One number per year.
 */
export function outstanding(targets: unknown[][], achieved: unknown[][]): number[][] {
  return yearsOf(FUNCTIONS.OUTSTANDING, [targets, achieved]);
}

/**
 * Surplus of each year beyond its adjusted target: free for other use, not carried forward.
 * @customfunction RELEASED RELEASED
 * @helpurl https://localhost:3000/docs/functions/RELEASED.md
 * @param targets The target of each year. Its sign tells how savings are written.
 * @param achieved Rows of what was achieved in the same years, also what is expected and not yet allocated.
 * @returns One number per year.
 */
export function released(targets: unknown[][], achieved: unknown[][]): number[][] {
  return yearsOf(FUNCTIONS.RELEASED, [targets, achieved]);
}

/**
 * Years until the cumulated cash flow turns, with the fraction of a year.
 * @customfunction PAYBACKYEARS PAYBACKYEARS
 * @helpurl https://localhost:3000/docs/functions/PAYBACKYEARS.md
 * @param cashflow The cash flow of each year. Several rows are added first.
 * @param savingsPositive TRUE when savings are positive and investments negative. Otherwise savings are negative.
 * @returns Years from the beginning of the first column.
 */
export function paybackYears(cashflow: unknown[][], savingsPositive?: unknown): number {
  return cellOf(FUNCTIONS.PAYBACKYEARS, [cashflow, savingsPositive]);
}

/**
 * Amounts of one year's price level in another year's.
 * @customfunction PRICELEVEL PRICELEVEL
 * @helpurl https://localhost:3000/docs/functions/PRICELEVEL.md
 * @param amounts The amounts.
 * @param fromYear The year whose price level they stand in.
 * @param toYear The year whose price level is wanted.
 * @param index Years and their levels, in two columns or in two rows.
 * @returns As many numbers as there are amounts.
 */
export function priceLevel(amounts: unknown[][], fromYear: unknown, toYear: unknown, index: unknown[][]): number[][] {
  return blockOf(FUNCTIONS.PRICELEVEL, [amounts, fromYear, toYear, index]);
}

/**
 * Total of an overview per year: proposals alone, without subtotals, sub-rows and rows that do not count.
 * @customfunction SAVINGTOTAL SAVINGTOTAL
 * @helpurl https://localhost:3000/docs/functions/SAVINGTOTAL.md
 * @param ids The cells that hold the proposals' IDs, one row per row of amounts.
 * @param amounts The amounts, one column per year.
 * @param prefix What the IDs begin with, such as "BU". Left out, all proposals count.
 * @returns One number per year.
 */
export function savingTotal(ids: unknown[][], amounts: unknown[][], prefix?: unknown): number[][] {
  return yearsOf(FUNCTIONS.SAVINGTOTAL, [ids, amounts, prefix]);
}

/**
 * First amount of money in a Danish or English text.
 * @customfunction PARSEAMOUNT PARSEAMOUNT
 * @helpurl https://localhost:3000/docs/functions/PARSEAMOUNT.md
 * @param text The text.
 * @param unit The unit wanted, such as "1.000 kr." or "mio. kr.". Left out, kroner.
 * @returns The amount in that unit.
 */
export function parseAmount(text: unknown, unit?: unknown): number {
  return cellOf(FUNCTIONS.PARSEAMOUNT, [text, unit]);
}

/**
 * The base that a percentage and its amount imply.
 * @customfunction IMPLIEDBASE IMPLIEDBASE
 * @helpurl https://localhost:3000/docs/functions/IMPLIEDBASE.md
 * @param amount The amount.
 * @param percent The percentage that the amount is said to be, such as 1.2%.
 * @returns The base, in the unit of the amount.
 */
export function impliedBase(amount: unknown, percent: unknown): number {
  return cellOf(FUNCTIONS.IMPLIEDBASE, [amount, percent]);
}

/**
 * TRUE when two printed figures can both be true: when rounding explains what parts them.
 * @customfunction AGREES AGREES
 * @helpurl https://localhost:3000/docs/functions/AGREES.md
 * @param a A number, or a text with an amount or a percentage.
 * @param b The figure to hold it against.
 * @param unit The unit of the numbers. Left out, 1.000 kr.
 * @returns TRUE or FALSE.
 */
export function agrees(a: unknown, b: unknown, unit?: unknown): boolean {
  return cellOf(FUNCTIONS.AGREES, [a, b, unit]);
}

/**
 * What in a text contradicts the amounts it explains; an empty text when nothing does.
 * @customfunction CHECKTEXT CHECKTEXT
 * @helpurl https://localhost:3000/docs/functions/CHECKTEXT.md
 * @param text The text.
 * @param amounts The amounts it explains, one column per year.
 * @param unit The unit of the amounts. Left out, 1.000 kr.
 * @returns One sentence per contradiction.
 */
export function checkText(text: unknown, amounts: unknown[][], unit?: unknown): string {
  return cellOf(FUNCTIONS.CHECKTEXT, [text, amounts, unit]);
}
