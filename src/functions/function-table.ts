import { netSaving } from '../core/totals/net-saving';
import { defineFunction } from './define-function';
import { amounts, optional, savingsPositive } from './read-arguments';

/** The functions as data, under the names of Excel. Argument names are those of the formula and of every message. */
export const FUNCTIONS = {
  NETSAVING: defineFunction({ changes: amounts, costs: optional(amounts), savingsPositive }, (given) =>
    netSaving(given.changes, given.costs, given.savingsPositive),
  ),
};
