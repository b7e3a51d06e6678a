import type { BusinessCase } from '../catalogue/catalogue';
import { netEffect, type YearNet } from '../catalogue/net-effect';
import type { AmountFigure } from '../figures/figure';
import { intersection, magnitude, meets, type Interval } from '../figures/interval';
import { baseOf, type PercentStatement } from './percent-statements';
import { flatMap } from '../workbook/flat-map';

/** Two statements of one measure with different percentages, and the base that would make both true. */
export interface PercentPair {
  readonly first: PercentStatement;
  readonly second: PercentStatement;
  readonly common: Interval<'oere'> | null;
}

/** Two statements of different percentages, of one base if any two are; in the order of text before table. */
export function bestPair(lists: readonly (readonly PercentStatement[])[]): PercentPair {
  const pairs = flatMap(lists, (list, index) =>
    flatMap(lists.slice(index + 1), (other) => flatMap(list, (first) => other.map((second) => pairOf(first, second)))),
  );
  const [any] = pairs as [PercentPair];
  return (
    pairs.find(({ common }) => common !== null) ??
    pairs.find(({ first, second }) => first.amount && second.amount) ??
    any
  );
}

function pairOf(first: PercentStatement, second: PercentStatement): PercentPair {
  const [a, b] = [baseOf(first), baseOf(second)];
  return { first, second, common: a && b && intersection(a, b) };
}

/** Øre of a statement's amount; 0 where it has none. */
export function size({ amount }: PercentStatement): number {
  return Math.abs(amount?.figure.value ?? 0);
}

/** Does the case's own table show the larger amount as its savings and the smaller as what is left after costs? */
export function areGrossAndNet(
  businessCase: BusinessCase,
  larger: PercentStatement,
  smaller: PercentStatement,
): boolean {
  const { economy } = businessCase;
  if (!economy || !larger.amount || !smaller.amount) return false;
  return (
    shows(netEffect(economy, 'savings'), larger.amount.figure) &&
    shows(netEffect(economy, 'service'), smaller.amount.figure)
  );
}

/** Does the percentage stand beside an amount that implies another base? */
export function strays(statement: PercentStatement, common: Interval<'oere'>): boolean {
  const base = baseOf(statement);
  return base !== null && !meets(base, common);
}

function shows(nets: readonly YearNet[], figure: AmountFigure): boolean {
  return nets.some((net) => meets(magnitude(net.figure.interval), magnitude(figure.interval)));
}
