import { cellFigure, cellPercent, exactFigure, printedInterval } from '../figures/cell-figure';
import { shortestDecimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { findMoneyUnit } from '../figures/money-unit-words';
import { isPercentFormat, printedStep } from '../figures/number-format';
import { cellText, rangeOf, type Grid, type GridCell } from './grid';
import type { Line } from './lines';
import { stepOfCell } from './cell-format';
import { printedNumber } from './read-amounts';
import type { CountTable } from './sheet-reading';

/** A list of counts that begins at a line, and the lines it takes. */
export interface ReadCountTable {
  readonly table: CountTable;
  readonly lines: number;
}

interface Pair {
  readonly label: GridCell;
  readonly number: GridCell;
}

/**
 * Reads a list of labels with one number each at `index` ("timeinterval | antal" and its rows), with or without a row of headings.
 * Null where none begins.
 */
export function countTableAt(grid: Grid, lines: readonly Line[], index: number): ReadCountTable | null {
  const heading = headingOf(lines, index);
  const pairs: Pair[] = [];
  let at = heading ? index + 1 : index;
  const column = pairOf(lines[at])?.number.column;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    const pair = pairOf(line);
    if (!pair || pair.number.column !== column || (pairs.length > 0 && line?.opens)) break;
    pairs.push(pair);
  }
  if (pairs.length === 0 || (!heading && isYearField(pairs))) return null;
  const what = heading?.cells.at(-1)?.text ?? '';
  const caption = heading?.cells[0] ? cellText(grid, heading.cells[0]) : null;
  return {
    table: { caption, rows: pairs.map((pair) => countRow(grid, pair, what)) },
    lines: pairs.length + (heading ? 1 : 0),
  };
}

/** Two texts right above a label and its number, in the same columns. */
function headingOf(lines: readonly Line[], index: number): Line | null {
  const line = lines[index];
  const below = line?.continues ? pairOf(lines[index + 1]) : null;
  const [first, second] = line?.cells ?? [];
  if (!line || !below || line.cells.length !== 2 || first?.kind !== 'text' || second?.kind !== 'text') return null;
  return second.column === below.number.column && !first.text.trimEnd().endsWith(':') ? line : null;
}

function pairOf(line: Line | undefined): Pair | null {
  const [label, number] = line?.cells ?? [];
  if (line?.cells.length !== 2 || label?.kind !== 'text' || number?.kind !== 'number') return null;
  return { label, number };
}

/** A single "Budgetår: | 2020" is a field. */
function isYearField(pairs: readonly Pair[]): boolean {
  const [only] = pairs;
  const value = only?.number.number ?? 0;
  return pairs.length === 1 && Number.isInteger(value) && value >= 1990 && value <= 2100;
}

function countRow(grid: Grid, { label, number }: Pair, what: string): CountTable['rows'][number] {
  return {
    label: cellText(grid, label),
    cell: rangeOf(grid, number),
    figure: figureOf(number, `${what} ${label.text}`),
  };
}

/** Money, percentages and hours by their words; else a count. */
function figureOf(cell: GridCell, words: string): Figure {
  const value = printedNumber(cell);
  const step = stepOfCell(cell) ?? 1;
  if (isPercentFormat(cell.format))
    return cellPercent(shortestDecimal(cell.number), printedStep(cell.format, cell.number) ?? 0.01);
  const unit = findMoneyUnit(words);
  const money = unit ? cellFigure(value, step, unit.unit) : null;
  if (money) return money;
  if (/(?:%|\bpct\b|procent)/i.test(words))
    return { quantity: 'percent', value, interval: printedInterval<'percent'>(value, step, 1) };
  if (/\btimer\b|\bhours\b/i.test(words))
    return { quantity: 'hours', value, interval: printedInterval<'hours'>(value, step, 1) };
  return exactFigure('count', value);
}
