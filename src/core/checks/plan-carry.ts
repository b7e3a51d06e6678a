import { isAmount, type AmountFigure } from '../figures/figure';
import { addIntervals, interval, meets, negateInterval, subtractIntervals, type Interval } from '../figures/interval';
import { sumFigures } from '../catalogue/net-effect';
import { planRows, type PlanRows } from '../catalogue/plan-rows';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { carryForward } from '../totals/carry-forward';
import { flatMap } from '../workbook/flat-map';

/** One year of a plan: its own rows and what the carry-forward rule makes of them. */
export interface PlanYear {
  readonly year: number;
  readonly target: AmountFigure;
  readonly achieved: AmountFigure;
  /** The part of `achieved` that is expected and not yet allocated. */
  readonly unallocated: AmountFigure;
  readonly carriedIn: AmountFigure;
  /** By the rule: target + carriedIn - achieved, nothing where that is a surplus. */
  readonly outstanding: AmountFigure;
  /** The year on its own: target - achieved. */
  readonly alone: AmountFigure;
  /** With surpluses carried as well: everything wanted so far less everything achieved so far. */
  readonly running: AmountFigure;
  readonly stated: (AmountCell & { readonly figure: AmountFigure }) | null;
  readonly parts: readonly AmountCell[];
}

/**
 * A plan year by year, or null where its rows don't tell what was wanted and what was achieved. `turned` reads an outstanding row
 * that prints what is missing with the other sign than the targets.
 */
function planYears(table: YearTable, outstanding: TableRow, turned = false): PlanYear[] | null {
  const rows = planRows(table, outstanding);
  if (rows.targets.length === 0 || rows.achieved.length === 0) return null;
  const years = table.years.map(({ year }, column) => yearOf(rows, outstanding, year, column, turned));
  const plan = carryForward([years.map(({ target }) => target.value)], [years.map(({ achieved }) => achieved.value)]);
  if (!plan.ok) return null;
  const { carriedIn, outstanding: missing } = plan.value;
  let open: Interval<'oere'> = NOTHING;
  let sum: Interval<'oere'> = NOTHING;
  let running = 0;
  return years.map((year, index) => {
    const before = open;
    const alone = subtractIntervals(year.target.interval, year.achieved.interval);
    const owed = missing[index] ?? 0;
    // Half-widths add up from year to year for as long as something is carried.
    open = owed === 0 ? NOTHING : widened(owed, addIntervals(before, alone));
    sum = addIntervals(sum, alone);
    running += year.target.value - year.achieved.value;
    return {
      ...year,
      carriedIn: amount(carriedIn[index] ?? 0, before),
      outstanding: amount(owed, owed === 0 ? settled(addIntervals(before, alone)) : open),
      alone: amount(year.target.value - year.achieved.value, alone),
      running: amount(running, sum),
    };
  });
}

/** How an outstanding row can have been computed. */
export type PlanReading = 'carried' | 'each-year' | 'surplus-carried' | 'without-unallocated';

/** The first way of computing that gives every year the row states; null where none does. */
function readingOf(years: readonly PlanYear[]): PlanReading | null {
  const readings: readonly (readonly [PlanReading, (year: PlanYear) => boolean])[] = [
    ['carried', (year) => states(year, year.outstanding) || isSurplus(year)],
    ['each-year', (year) => states(year, year.alone) || (states(year, ZERO) && hasSurplus(year))],
    ['surplus-carried', (year) => states(year, year.running)],
    ['without-unallocated', (year) => states(year, sumFigures([year.alone, year.unallocated]))],
  ];
  return readings.find(([, holds]) => years.every((year) => year.stated === null || holds(year)))?.[0] ?? null;
}

/** A plan and how its outstanding row was computed; null where no way of computing gives it. */
export interface ReadPlan {
  readonly years: readonly PlanYear[];
  readonly reading: PlanReading | null;
}

/** The plan with the sign its outstanding row is meant in. */
export function readPlan(table: YearTable, row: TableRow): ReadPlan | null {
  const years = planYears(table, row);
  const turned = planYears(table, row, true);
  if (!years || !turned || years.every(({ stated }) => stated === null)) return null;
  const asPrinted = readingOf(years);
  const turnedRound = asPrinted === null ? readingOf(turned) : null;
  return turnedRound === null ? { years, reading: asPrinted } : { years: turned, reading: turnedRound };
}

const NOTHING: Interval<'oere'> = interval<'oere'>(0, 0);
const ZERO: AmountFigure = { quantity: 'oere', value: 0, interval: NOTHING };

function states({ stated }: PlanYear, figure: AmountFigure): boolean {
  if (!stated) return true;
  return meets(stated.figure.interval, figure.interval);
}

/** A surplus may be printed as nothing missing or as what is left over. */
function isSurplus(year: PlanYear): boolean {
  const adjusted = sumFigures([year.alone, year.carriedIn]);
  return year.outstanding.value === 0 && states(year, adjusted);
}

function hasSurplus({ alone, target }: PlanYear): boolean {
  return Math.sign(alone.value) !== Math.sign(target.value);
}

function yearOf({ targets, achieved }: PlanRows, outstanding: TableRow, year: number, column: number, turned: boolean) {
  const reached = (rows: PlanRows['achieved']): AmountFigure =>
    sumFigures(
      rows.map(({ row, sign }) => {
        const figure = row.cells[column]?.figure ?? null;
        return figure && isAmount(figure) && sign === 1 ? negated(figure) : figure;
      }),
    );
  const stated = outstanding.cells[column];
  const parts = flatMap([...targets, ...achieved.map(({ row }) => row)], ({ cells }) => cells[column] ?? []);
  return {
    year,
    target: sumFigures(targets.map(({ cells }) => cells[column]?.figure ?? null)),
    achieved: reached(achieved),
    unallocated: reached(achieved.filter(({ row }) => row.role === 'unallocated')),
    stated:
      stated?.figure && isAmount(stated.figure)
        ? { ...stated, figure: turned ? negated(stated.figure) : stated.figure }
        : null,
    parts: parts.filter(({ figure }) => figure !== null),
  };
}

function negated(figure: AmountFigure): AmountFigure {
  return { quantity: 'oere', value: figure.value === 0 ? 0 : -figure.value, interval: negateInterval(figure.interval) };
}

function amount(value: number, within: Interval<'oere'>): AmountFigure {
  return { quantity: 'oere', value, interval: within };
}

function widened(value: number, { lo, hi }: Interval<'oere'>): Interval<'oere'> {
  return interval<'oere'>(Math.min(value, lo), Math.max(value, hi));
}

/** What rounding leaves open around nothing outstanding. */
function settled({ lo, hi }: Interval<'oere'>): Interval<'oere'> {
  const half = (hi - lo) / 2;
  return interval<'oere'>(-half, half);
}
