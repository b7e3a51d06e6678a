import { cellFigure, cellPercent, exactFigure, printedInterval } from '../figures/cell-figure';
import { multiplyDecimals, shortestDecimal } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import { KRONER, type MoneyUnit } from '../figures/money-unit';
import { findMoneyUnit } from '../figures/money-unit-words';
import { isDateFormat, isPercentFormat, printedStep } from '../figures/number-format';
import { readFormatSections } from '../figures/number-format-sections';
import { parseNumber, type NumberLocale } from '../figures/parse-number';
import { rangeOf, type Grid, type GridCell } from './grid';
import type { AmountCell, CellState } from './sheet-reading';
import { isDash } from './text-shapes';

/** How the amounts of a table are to be read. */
export interface AmountReading {
  /** Null where no heading names one: figures are then read as kroner. */
  readonly unit: MoneyUnit | null;
  /** The finest printed step among the table's amounts, in the table's unit. */
  readonly step: number;
  readonly locale: NumberLocale;
}

/** What the numbers of a row or column measure. */
export type AmountQuantity = 'money' | 'count' | 'years' | 'none';

/** A text that could be read two ways: reported, never guessed. */
export interface AmbiguousText {
  readonly cell: GridCell;
}

/** Formats print a thousandth per comma: the printed number is what the heading's unit speaks of. */
export function printedNumber(cell: GridCell): number {
  const { format, number } = cell;
  const scalings = format.includes(',') ? (readFormatSections(format)[0]?.scalings ?? 0) : 0;
  return scalings === 0 ? shortestDecimal(number) : multiplyDecimals(number, 10 ** (-3 * scalings));
}

/** The printed step of a cell in the unit it prints in; null for dates. */
export function stepOfCell(cell: GridCell): number | null {
  if (cell.format === 'General' && Number.isSafeInteger(cell.number)) return 1;
  const step = printedStep(cell.format, cell.number);
  const scalings =
    step === null || !cell.format.includes(',') ? 0 : (readFormatSections(cell.format)[0]?.scalings ?? 0);
  return step === null || scalings === 0 ? step : multiplyDecimals(step, 10 ** (-3 * scalings));
}

/** The finest step among number cells with money in them; 1 where there is none. */
export function finestStep(cells: Iterable<GridCell>): number {
  let finest = Infinity;
  for (const cell of cells) {
    if (cell.kind !== 'number' || (cell.format.includes('%') && isPercentFormat(cell.format))) continue;
    finest = Math.min(finest, stepOfCell(cell) ?? Infinity);
  }
  return Number.isFinite(finest) ? finest : 1;
}

/** Reads one cell of a table; `cell` is null where nothing stands at (`row`, `column`). */
export function readAmount(
  grid: Grid,
  place: { readonly row: number; readonly column: number },
  cell: GridCell | null,
  reading: AmountReading,
  quantity: AmountQuantity,
): AmountCell {
  const make = (state: CellState, printed: number | null, figure: Figure | null): AmountCell => ({
    cell: rangeOf(grid, place),
    state,
    printed,
    figure,
    text: cell?.kind === 'text' || cell?.kind === 'error' ? cell.text : null,
    formula: cell?.formula ?? null,
  });
  if (!cell) return make('blank', null, null);
  if (cell.kind === 'number') return numberAmount(cell, reading, quantity, make);
  if (cell.kind === 'error') return make('error', null, null);
  if (cell.kind === 'boolean') return make('text', null, null);
  return textAmount(cell, reading, quantity, make);
}

type Make = (state: CellState, printed: number | null, figure: Figure | null) => AmountCell;

function numberAmount(cell: GridCell, reading: AmountReading, quantity: AmountQuantity, make: Make): AmountCell {
  if (cell.format.includes('%') && isPercentFormat(cell.format)) {
    return make(
      'number',
      shortestDecimal(cell.number),
      cellPercent(shortestDecimal(cell.number), printedStep(cell.format, cell.number) ?? 1),
    );
  }
  if (cell.format !== 'General' && isDateFormat(cell.format)) return make('text', null, null);
  const printed = printedNumber(cell);
  return make(
    'number',
    printed,
    figureOf(printed, quantity === 'money' ? reading.step : (stepOfCell(cell) ?? 1), reading.unit, quantity),
  );
}

function figureOf(printed: number, step: number, unit: MoneyUnit | null, quantity: AmountQuantity): Figure | null {
  if (quantity === 'none') return null;
  if (quantity === 'money') return cellFigure(printed, step, unit ?? KRONER);
  if (quantity === 'count') return exactFigure('count', printed);
  return { quantity: 'years', value: printed, interval: printedInterval<'years'>(printed, step, 1) };
}

function textAmount(cell: GridCell, reading: AmountReading, quantity: AmountQuantity, make: Make): AmountCell {
  const text = cell.text.trim();
  if (isDash(text)) return make('dash', null, null);
  if (text.length > 40 || !/[\d½]/.test(text))
    return /^o$/i.test(text)
      ? make('number-as-text', 0, figureOf(0, reading.step, reading.unit, quantity))
      : make('text', null, null);
  const parsed = parseNumber(text, reading.locale);
  if (parsed.kind === 'number')
    return make('number-as-text', parsed.value, figureOf(parsed.value, parsed.step, reading.unit, quantity));
  if (parsed.kind === 'ambiguous') return make('text', null, null);
  return wordedAmount(text, reading, quantity, make);
}

/** "0,5 mio. kr.", "0 år", "2,2 %": a number and what it measures, in words of its own. */
function wordedAmount(text: string, reading: AmountReading, quantity: AmountQuantity, make: Make): AmountCell {
  const match = /^(?:ca\.? )?([^\p{L}%£$€]*\d[^\p{L}%£$€]*?)\s*([\p{L}%][\p{L}%. ]*)$/u.exec(text);
  const parsed = match ? parseNumber((match[1] ?? '').trim(), reading.locale) : null;
  if (!match || parsed?.kind !== 'number') return make('text', null, null);
  const { value, step } = parsed;
  const words = match[2] ?? '';
  const found = findMoneyUnit(words);
  if (found && quantity === 'money') {
    const figure = cellFigure(value, step, found.unit);
    return make('number-as-text', multiplyDecimals(value, found.unit.factor / (reading.unit ?? KRONER).factor), figure);
  }
  if (/^(?:%|pct\.?|procent|per ?cent)$/i.test(words))
    return make('text', null, { quantity: 'percent', value, interval: printedInterval<'percent'>(value, step, 1) });
  if (/^(?:år|years?|yrs?)\.?$/i.test(words))
    return make('text', null, { quantity: 'years', value, interval: printedInterval<'years'>(value, step, 1) });
  return make('text', null, null);
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
