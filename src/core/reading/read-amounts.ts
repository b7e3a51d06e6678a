import { cellFigure, cellPercent, exactFigure, printedInterval } from '../figures/cell-figure';
import { multiplyDecimals, shortestDecimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { interval } from '../figures/interval';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import { findMoneyUnit } from '../figures/money-unit-words';
import { printedStep } from '../figures/number-format';
import { parseNumber, type NumberLocale } from '../figures/parse-number';
import { cellAt } from '../workbook/cell-ref';
import { readCellFormat, stepOfCell } from './cell-format';
import type { Grid, GridCell } from './grid';
import type { AmountCell, CellState } from './sheet-reading';
import { isDash } from './text-shapes';

/** How the amounts of a table are to be read. */
export interface AmountReading {
  /** Null where no heading names one: figures are then read as kroner. */
  readonly unit: MoneyUnit | null;
  /** The finest printed step among the table's amounts, in the table's unit. */
  readonly step: number;
  readonly locale: NumberLocale;
  /** Does a note say that what bears so many stars doesn't count? */
  readonly isLeftOut: (stars: number) => boolean;
}

/** What the numbers of a row or column measure. */
export type AmountQuantity = 'money' | 'count' | 'years' | 'none';

/** Formats print a thousandth per comma: the printed number is what the heading's unit speaks of. */
export function printedNumber({ format, number }: GridCell): number {
  const { scale } = readCellFormat(format);
  return scale === 1 ? shortestDecimal(number) : multiplyDecimals(number, scale);
}

/** The finest step among number cells with money in them; 1 where there is none. */
export function finestStep(cells: Iterable<GridCell | null>): number {
  let finest = Infinity;
  for (const cell of cells) {
    if (cell?.kind !== 'number' || readCellFormat(cell.format).isPercent) continue;
    finest = Math.min(finest, stepOfCell(cell) ?? Infinity);
  }
  return Number.isFinite(finest) ? finest : 1;
}

/** Reads the cell of a table at (`row`, `column`); `cell` is null where nothing stands there. */
export function readAmount(
  grid: Grid,
  row: number,
  column: number,
  cell: GridCell | null,
  reading: AmountReading,
  quantity: AmountQuantity,
): AmountCell {
  const { state, printed, figure } = readContent(cell, reading, quantity);
  return {
    cell: cellAt(grid.sheet, row, column),
    state,
    printed,
    figure,
    text: cell?.kind === 'text' || cell?.kind === 'error' ? cell.text : null,
    formula: cell === null ? null : cell.formula,
  };
}

interface Content {
  readonly state: CellState;
  readonly printed: number | null;
  readonly figure: Figure | null;
}

const BLANK: Content = { state: 'blank', printed: null, figure: null };
const DASH: Content = { state: 'dash', printed: null, figure: null };
const TEXT: Content = { state: 'text', printed: null, figure: null };
const ERROR: Content = { state: 'error', printed: null, figure: null };

function readContent(cell: GridCell | null, reading: AmountReading, quantity: AmountQuantity): Content {
  if (cell === null) return BLANK;
  if (cell.kind === 'number') return numberContent(cell, reading, quantity);
  if (cell.kind === 'error') return ERROR;
  return cell.kind === 'boolean' ? TEXT : textContent(cell.text.trim(), reading, quantity);
}

function numberContent(cell: GridCell, reading: AmountReading, quantity: AmountQuantity): Content {
  const { isPercent, isDate } = readCellFormat(cell.format);
  if (isDate) return TEXT;
  if (isPercent) {
    const stored = shortestDecimal(cell.number);
    return { state: 'number', printed: stored, figure: cellPercent(stored, printedStep(cell.format, stored) ?? 1) };
  }
  const printed = printedNumber(cell);
  const step = quantity === 'money' ? reading.step : (stepOfCell(cell) ?? 1);
  return { state: 'number', printed, figure: figureOf(printed, step, reading.unit, quantity) };
}

function figureOf(printed: number, step: number, unit: MoneyUnit | null, quantity: AmountQuantity): Figure | null {
  if (quantity === 'none') return null;
  if (quantity === 'money') return moneyFigure(printed, step, unit ?? KRONER);
  if (quantity === 'count') return exactFigure('count', printed);
  return { quantity: 'years', value: printed, interval: printedInterval<'years'>(printed, step, 1) };
}

/** Most amounts are whole øre to half a whole step: they need no decimal arithmetic. */
function moneyFigure(printed: number, step: number, unit: MoneyUnit): Figure | null {
  const value = wholeOrNull(printed * unit.factor);
  const width = wholeOrNull(step * unit.factor);
  if (value === null || width === null) return cellFigure(printed, step, unit);
  const amount = value === 0 ? 0 : value;
  return { quantity: 'oere', value: amount, interval: interval<'oere'>(amount - width / 2, amount + width / 2) };
}

/** The whole number that a product of decimals stands for (0.55 times 100,000,000), or null where it is none or too large. */
function wholeOrNull(product: number): number | null {
  const rounded = Math.round(product);
  const isWhole = Math.abs(product - rounded) <= Math.abs(product) * 2 * Number.EPSILON;
  return isWhole && Math.abs(rounded) < LARGEST_QUICK ? rounded : null;
}

/** Far inside the safe integers, so that half steps beside it are exact too. */
const LARGEST_QUICK = 2 ** 50;

function textContent(text: string, reading: AmountReading, quantity: AmountQuantity): Content {
  if (isDash(text)) return DASH;
  const asNumber = (value: number, step: number): Content => ({
    state: 'number-as-text',
    printed: value,
    figure: figureOf(value, step, reading.unit, quantity),
  });
  if (/^o$/i.test(text)) return asNumber(0, reading.step);
  if (text.length > LONGEST_AMOUNT || !/[\d½]/.test(text)) return TEXT;
  const parsed = parseNumber(text, reading.locale);
  if (parsed.kind === 'number') return asNumber(parsed.value, parsed.step);
  if (parsed.kind === 'ambiguous') return TEXT;
  const marked = MARKED.exec(text);
  if (!marked) return wordedContent(text, reading, quantity);
  const [, amount = '', mark = ''] = marked;
  return mark.includes('*') && reading.isLeftOut(mark.length) ? TEXT : textContent(amount, reading, quantity);
}

/** "1.200*", "-300 (*)", "450²": an amount with the mark of a footnote behind it. */
const MARKED = /^(.*\d)\s?\(?(\*{1,3}|[¹²³⁴⁵])\)?$/;

const LONGEST_AMOUNT = 40;

/** "0,5 mio. kr.", "0 år", "2,2 %": a number and what it measures, in words of its own. */
function wordedContent(text: string, reading: AmountReading, quantity: AmountQuantity): Content {
  const match = /^(?:ca\.? )?([^\p{L}%£$€]*\d[^\p{L}%£$€]*?)\s*([\p{L}%][\p{L}%. ]*)$/u.exec(text);
  const parsed = match ? parseNumber((match[1] ?? '').trim(), reading.locale) : null;
  if (!match || parsed?.kind !== 'number') return TEXT;
  const { value, step } = parsed;
  const words = match[2] ?? '';
  const found = quantity === 'money' ? findMoneyUnit(words) : null;
  if (found) {
    const printed = multiplyDecimals(value, found.unit.factor / (reading.unit ?? KRONER).factor);
    return { state: 'number-as-text', printed, figure: cellFigure(value, step, found.unit) };
  }
  return { ...TEXT, figure: wordedFigure(words, value, step) };
}

function wordedFigure(words: string, value: number, step: number): Figure | null {
  if (/^(?:%|pct\.?|procent|per ?cent)$/i.test(words)) {
    return { quantity: 'percent', value, interval: printedInterval<'percent'>(value, step, 1) };
  }
  const isYears = /^(?:år|years?|yrs?)\.?$/i.test(words);
  return isYears ? { quantity: 'years', value, interval: printedInterval<'years'>(value, step, 1) } : null;
}

/** A text that begins like a number and can be read in two ways. */
export function isAmbiguous(cell: GridCell, locale: NumberLocale): boolean {
  return (
    cell.kind === 'text' &&
    cell.text.length <= 40 &&
    /\d/.test(cell.text) &&
    parseNumber(cell.text.trim(), locale).kind === 'ambiguous'
  );
}
