import { addIntervals, interval, negateInterval, type Interval } from '../figures/interval';
import { isAmount, type AmountFigure, type Figure } from '../figures/figure';
import type { AmountCell, TableRow, YearTable } from '../reading/sheet-reading';
import { oncePer } from '../workbook/once-per';
import { isUnreadable } from './unreadable-amount';

/** One year's net with the cells it was added up from. */
export interface YearNet {
  readonly year: number;
  readonly figure: AmountFigure;
  readonly parts: readonly AmountCell[];
}

/** The years in which a row that counts holds something that can't be read: their net is not known. */
export function unknownNets(table: YearTable, scope: NetScope): ReadonlySet<number> {
  const rows = countingRows(table, scope);
  return new Set(
    table.years.flatMap(({ year }, column) =>
      rows.some(({ cells }) => cells[column] && isUnreadable(cells[column])) ? [year] : [],
    ),
  );
}

/** Which rows of a case count in what the overview states as its net. */
export type NetScope = 'service' | 'everything' | 'savings';

/**
 * The net effect of a case's economy table, per year: what an overview row states. `service` is the usual meaning, permanent
 * changes and implementation costs whose control area is service (a blank area counts as service); `everything` adds
 * investments and other areas; `savings` are the gross savings alone. Years without any figure are left out.
 */
export function netEffect(table: YearTable, scope: NetScope = 'service'): readonly YearNet[] {
  return NETS[scope](table);
}

/** Many checks ask for the net of the same table. */
const NETS: Readonly<Record<NetScope, (table: YearTable) => readonly YearNet[]>> = {
  service: oncePer((table: YearTable) => computeNets(table, 'service')),
  everything: oncePer((table: YearTable) => computeNets(table, 'everything')),
  savings: oncePer((table: YearTable) => computeNets(table, 'savings')),
};

function computeNets(table: YearTable, scope: NetScope): YearNet[] {
  const rows = countingRows(table, scope);
  const signs = signsOf(table);
  const nets: YearNet[] = [];
  for (const [column, { year }] of table.years.entries()) {
    const parts: AmountCell[] = [];
    const figures: AmountFigure[] = [];
    for (const row of rows) {
      const cell = row.cells[column];
      if (!cell?.figure || !isAmount(cell.figure)) continue;
      const figure = withSign(cell.figure, signs.get(row.index) ?? 1);
      if (scope === 'savings' && !isSaving(figure, table)) continue;
      parts.push(cell);
      figures.push(figure);
    }
    if (parts.length > 0) nets.push({ year, figure: sumFigures(figures), parts });
  }
  return nets;
}

function countingRows(table: YearTable, scope: NetScope): TableRow[] {
  return table.rows.filter((row) => row.role === 'item' && row.status !== 'withdrawn' && counts(row, scope));
}

/** The sign each row counts with, as the table's own net row has it: costs may be printed as magnitudes. */
function signsOf(table: YearTable): ReadonlyMap<number, 1 | -1> {
  const net = table.rows.findLast(({ role, sums }) => role === 'net' && sums.length > 0);
  const signs = new Map<number, 1 | -1>(net?.sums.map(({ row, sign }) => [row, sign]));
  if (!net || table.sign?.saving !== 'positive') return signs;
  for (const row of table.rows) if (!signs.has(row.index) && isInvestedMagnitude(row)) signs.set(row.index, -1);
  return signs;
}

/** "Capital required 250" below a net of positive savings is spent, not saved. */
function isInvestedMagnitude({ section, cells }: TableRow): boolean {
  if (section !== 'investment') return false;
  return cells.reduce((sum, { figure }) => sum + (figure && isAmount(figure) ? figure.value : 0), 0) > 0;
}

/** An amount as it is, or with its sign turned. */
export function withSign(figure: AmountFigure, sign: 1 | -1): AmountFigure {
  return sign === 1 ? figure : { quantity: 'oere', value: -figure.value, interval: negateInterval(figure.interval) };
}

function counts(row: TableRow, scope: NetScope): boolean {
  return scope === 'everything' || (row.section !== 'investment' && (row.controlArea ?? 'service') === 'service');
}

function isSaving(figure: Figure, table: YearTable): boolean {
  return table.sign?.saving === 'positive' ? figure.value > 0 : figure.value < 0;
}

/** The figures added up: values exactly, half-widths too. */
export function sumFigures(figures: readonly (Figure | null)[]): AmountFigure {
  let value = 0;
  let sum: Interval<'oere'> = NOTHING;
  for (const figure of figures) {
    if (!figure || !isAmount(figure)) continue;
    value += figure.value;
    sum = addAmounts(sum, figure.interval);
  }
  return { quantity: 'oere', value, interval: sum };
}

const NOTHING: Interval<'oere'> = { lo: 0, hi: 0 };

/** Two amounts together. Whole and half øre, as nearly all are, add up exactly as they are. */
export function addAmounts(a: Interval<'oere'>, b: Interval<'oere'>): Interval<'oere'> {
  const isQuick = isWholeOrHalf(a.lo + b.lo) && isWholeOrHalf(a.hi + b.hi) && isPlain(a) && isPlain(b);
  return isQuick ? interval<'oere'>(a.lo + b.lo, a.hi + b.hi) : addIntervals(a, b);
}

function isPlain({ lo, hi }: Interval<'oere'>): boolean {
  return isWholeOrHalf(lo) && isWholeOrHalf(hi);
}

function isWholeOrHalf(end: number): boolean {
  return Number.isSafeInteger(2 * end);
}
