import type { BusinessCase } from '../catalogue/catalogue';
import { netEffect, withSign, type NetScope } from '../catalogue/net-effect';
import { isAmount, type AmountFigure } from '../figures/figure';
import { addIntervals, interval, negateInterval, type Interval } from '../figures/interval';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { paybackYears } from '../totals/payback';
import { flatMap } from '../workbook/flat-map';

/** One year of a cash flow: costs positive, savings negative. */
export interface FlowYear {
  readonly year: number;
  readonly flow: AmountFigure;
  readonly parts: readonly AmountCell[];
}

/** What a case's amounts say of its payback time. */
export interface Payback {
  readonly scope: Extract<NetScope, 'service' | 'everything'>;
  readonly flows: readonly FlowYear[];
  /** Years until the cumulated flow turns, as the amounts stand; null where it never does. */
  readonly years: number | null;
  /** Every payback time that these amounts and the usual ways of counting allow. */
  readonly allowed: Interval<'years'>;
  /** One-off costs divided by the best year's net saving, and that in whole years: what a simple computation gives. */
  readonly simple: Interval<'years'> | null;
}

const ONE_OFF: readonly TableRow['section'][] = ['implementation', 'investment'];

/**
 * The payback times that a case's tables allow: of its service budget and of its whole economy, the latter with the investments of
 * table 3 where table 1 has none. Ways of counting that differ only in when the clock starts (first column, first cost, first
 * saving) or in counting whole years are all allowed. Empty where no sign convention is known or nothing is to be paid back.
 */
export function paybacks({ economy, investments }: BusinessCase): Payback[] {
  if (!economy?.sign) return [];
  const service = flowsOf(economy, 'service');
  const whole = flowsOf(economy, 'everything');
  const scopes: { scope: Payback['scope']; flows: readonly FlowYear[] }[] = [
    { scope: 'service', flows: service },
    { scope: 'everything', flows: whole },
  ];
  if (investments && !hasOneOff(economy))
    scopes.push({ scope: 'everything', flows: withInvestments(whole, investments) });
  return flatMap(scopes, ({ scope, flows }) => {
    const oneOff = oneOffCosts(economy, scope, flows);
    return oneOff > 0 ? [paybackOf(economy, { scope, flows }, oneOff)] : [];
  });
}

function flowsOf(economy: YearTable, scope: Payback['scope']): FlowYear[] {
  const turns = economy.sign?.saving === 'positive' ? -1 : 1;
  const nets = new Map(netEffect(economy, scope).map((net) => [net.year, net]));
  return economy.years.map(({ year }) => {
    const net = nets.get(year);
    return { year, flow: net ? withSign(net.figure, turns) : NOTHING, parts: net?.parts ?? [] };
  });
}

const NOTHING: AmountFigure = { quantity: 'oere', value: 0, interval: { lo: 0, hi: 0 } };

function hasOneOff(economy: YearTable): boolean {
  return economy.rows.some(
    ({ role, section, cells }) =>
      role === 'item' && ONE_OFF.includes(section) && cells.some(({ figure }) => figure?.value),
  );
}

/** Investments printed in a table of their own, where every amount is a cost whatever its sign. */
function withInvestments(flows: readonly FlowYear[], investments: YearTable): FlowYear[] {
  const items = investments.rows.filter(({ role, status }) => role === 'item' && status !== 'withdrawn');
  return flows.map((one) => {
    const column = investments.years.findIndex(({ year }) => year === one.year);
    const cells = flatMap(items, ({ cells }) => cells[column] ?? []).filter(({ figure }) => figure && isAmount(figure));
    return cells.reduce<FlowYear>(
      (sum, cell) => ({ ...sum, flow: plusCost(sum.flow, cell), parts: [...sum.parts, cell] }),
      one,
    );
  });
}

function plusCost(flow: AmountFigure, { figure }: AmountCell): AmountFigure {
  if (!figure || !isAmount(figure)) return flow;
  const cost = figure.value < 0 ? negateInterval(figure.interval) : figure.interval;
  return {
    quantity: 'oere',
    value: flow.value + Math.abs(figure.value),
    interval: addIntervals(flow.interval, cost),
  };
}

/** Costs of the one-off sections in a scope, in øre; where they have no rows, the years in which the whole flow is a cost. */
function oneOffCosts(economy: YearTable, scope: Payback['scope'], flows: readonly FlowYear[]): number {
  const rows = economy.rows.filter(
    (row) =>
      row.role === 'item' &&
      row.status !== 'withdrawn' &&
      ONE_OFF.includes(row.section) &&
      (scope === 'everything' || (row.section !== 'investment' && (row.controlArea ?? 'service') === 'service')),
  );
  const stated = flatMap(rows, ({ cells }) => cells).reduce(
    (sum, { figure }) => sum + Math.abs(figure && isAmount(figure) ? figure.value : 0),
    0,
  );
  return stated > 0 ? stated : flows.reduce((sum, { flow }) => sum + Math.max(0, flow.value), 0);
}

function paybackOf(
  economy: YearTable,
  { scope, flows }: { readonly scope: Payback['scope']; readonly flows: readonly FlowYear[] },
  oneOff: number,
): Payback {
  const values = flows.map(({ flow }) => flow.value);
  const fastest = turnAfter(flows.map(({ flow }) => flow.interval.lo));
  const slowest = turnAfter(flows.map(({ flow }) => flow.interval.hi));
  const best = -Math.min(0, ...values);
  const simple = best > 0 ? oneOff / best : null;
  return {
    scope,
    flows,
    years: turnAfter(values),
    allowed: interval<'years'>(
      fastest === null ? flows.length : Math.max(0, fastest - lateStart(economy, values)),
      // What is paid back within its first year is printed as nothing or as one year.
      slowest === null ? Infinity : Math.max(1, Math.ceil(slowest)),
    ),
    simple: simple === null ? null : interval<'years'>(simple, Math.max(1, Math.ceil(simple))),
  };
}

/** Some count from the first column, some from the first cost or from the first year that saves: the columns before that. */
function lateStart(economy: YearTable, flow: readonly number[]): number {
  const savings = new Set(netEffect(economy, 'savings').map(({ year }) => year));
  return Math.max(
    0,
    flow.findIndex((value) => value !== 0),
    flow.findIndex((value) => value > 0),
    economy.years.findIndex(({ year }) => savings.has(year)),
  );
}

/**
 * Years until a flow turns. Beyond its last year a saving that has come to rest goes on; one that still changes tells nothing, and
 * gives null, as does a flow without savings at its end.
 */
function turnAfter(flow: readonly number[]): number | null {
  const within = paybackYears([flow]);
  if (within.ok && within.value !== null) return within.value;
  const [before, last] = [flow.at(-2), flow.at(-1) ?? 0];
  const owed = flow.reduce((sum, value) => sum + value, 0);
  return last < 0 && before === last ? flow.length + owed / -last : null;
}
