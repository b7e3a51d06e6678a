import type { Figure } from '../../src/core/figures/figure';
import type { Interval } from '../../src/core/figures/interval';
import type { MoneyUnit } from '../../src/core/figures/money-unit';
import type { Shown } from '../../src/core/checks/finding';
import { formatAddress, type CellRange } from '../../src/core/workbook/cell-ref';

/**
 * Any value on one line, as a reader notes it: `A01!C4:F4`, `-600±0.5 kDKK` for a figure in thousands of kroner, `33±0 count`,
 * `[98.5; 101.5] kr.` for an interval of øre, `{year 2025, label "Færre kørsler"}`. Other values are written otherwise, down to the twelfth digit.
 */
export function plain(value: unknown): string {
  if (typeof value === 'string') return WORD.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(plain).join(', ')}]`;
  return named(value) ?? `{${Object.entries(value).map(plainPart).join(', ')}}`;
}

const WORD = /^(?!(?:null|undefined|true|false|NaN|Infinity)$)\p{L}[\p{L}\p{N}-]*$/u;

const plainPart = ([name, part]: readonly [string, unknown]): string => `${name} ${plain(part)}`;

/** What has a notation of its own: cells, figures, units and intervals; null for anything else. */
function named(value: object): string | null {
  if (has<CellRange>(value, 'sheet', 'top', 'left', 'bottom', 'right')) return formatAddress(value);
  if (has<Shown>(value, 'figure', 'unit')) return plainShown(value);
  if (has<Figure>(value, 'quantity', 'value', 'interval')) return plainFigure(value);
  if (has<MoneyUnit>(value, 'currency', 'factor')) return plainUnit(value);
  return has<Interval>(value, 'lo', 'hi') ? `${plainEnds(value, 100)} kr.` : null;
}

/** Has it these parts, and no others? */
function has<T extends object>(value: object, ...names: readonly (string & keyof T)[]): value is T {
  return Object.keys(value).length === names.length && names.every((name) => name in value);
}

function plainShown({ figure, unit }: Shown): string {
  if (unit === null) return plainFigure(figure);
  if (figure.quantity !== 'oere') return `${plainFigure(figure)} in ${plainUnit(unit)}`;
  return `${plainNumber(figure, unit.factor)} ${plainUnit(unit)}`;
}

const plainFigure = (figure: Figure): string =>
  `${plainNumber(figure, 1)} ${figure.quantity === 'oere' ? 'øre' : figure.quantity}`;

const PREFIXES: Readonly<Record<number, string>> = { 100: '', 100_000: 'k', 100_000_000: 'M', 100_000_000_000: 'G' };

/** `kDKK` for 1.000 kr., `MDKK` for mio. kr. */
function plainUnit({ currency, factor }: MoneyUnit): string {
  const prefix = PREFIXES[factor];
  return prefix === undefined ? `${factor} smallest ${currency}` : `${prefix}${currency}`;
}

/** A figure's number give or take what was rounded; both ends where it is not in the middle. */
function plainNumber({ value, interval }: Figure, by: number): string {
  const [below, above] = [rounded((value - interval.lo) / by), rounded((interval.hi - value) / by)];
  return `${rounded(value / by)}${below === above ? `±${above}` : ` ${plainEnds(interval, by)}`}`;
}

const plainEnds = ({ lo, hi }: Interval, by: number): string => `[${rounded(lo / by)}; ${rounded(hi / by)}]`;

/** Without the last digits, which only binary fractions have. */
const rounded = (value: number): number => Number(value.toPrecision(12));
