import type { Shown } from '../core/checks/finding';
import { isAmount, isPercent } from '../core/figures/figure';
import {
  formatAmount,
  formatAmountWithUnit,
  formatInterval,
  formatMoney,
  formatPercent,
  formatPercentInterval,
} from '../core/figures/format-figures';
import { formatNumber, type FigureLocale } from '../core/figures/format-number';
import type { Interval } from '../core/figures/interval';

/** Figures in one language's words, for the sentences of findings. */
export interface FigureSayer {
  /** As one would say it: "1,5 mio. kr.", "2,2 %". */
  readonly plain: (shown: Shown) => string;
  /** The same without its sign, for "a saving of ...". */
  readonly size: (shown: Shown) => string;
  /** As it is printed in its table: "-1.500". */
  readonly printed: (shown: Shown) => string;
  /** As printed, with the unit's name: "-1.500 t.kr.". */
  readonly printedWithUnit: (shown: Shown) => string;
  /** With the interval that its printing leaves open: "2,2 % (2,15-2,25 %)". */
  readonly withInterval: (shown: Shown) => string;
  readonly money: (oere: number) => string;
  /** A plain number: "1.000". */
  readonly whole: (value: number) => string;
  /** A base as a round figure: the middle of its interval to as many digits as the interval allows. */
  readonly roughly: (interval: Interval<'oere'>) => string;
  /** Years as a reader would list them: "2025", "2025 og 2026", "2025-2028". */
  readonly years: (years: readonly number[]) => string;
  readonly list: (parts: readonly string[]) => string;
  /** Ends a sentence with a full stop, unless it ends in an abbreviation's own ("kr."). */
  readonly sentence: (text: string) => string;
}

/** The sayer for a language; `and` is its word between the last two of a list. */
export function figureSayer(locale: FigureLocale, and: string): FigureSayer {
  const plain = ({ figure, unit }: Shown): string => {
    if (isAmount(figure))
      return unit ? formatMoney(figure.value, locale, unit.currency) : formatAmount(figure.value, null, locale);
    return isPercent(figure) ? formatPercent(figure.value, locale) : formatNumber(figure.value, locale);
  };
  const printed = (shown: Shown): string =>
    isAmount(shown.figure) ? formatAmount(shown.figure.value, shown.unit, locale) : plain(shown);
  const printedWithUnit = (shown: Shown): string =>
    isAmount(shown.figure) && shown.unit
      ? formatAmountWithUnit(shown.figure.value, shown.unit, locale)
      : printed(shown);
  const list = (parts: readonly string[]): string =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
  return {
    plain,
    size: ({ figure, unit }) => plain({ figure: { ...figure, value: Math.abs(figure.value) }, unit }),
    printed,
    printedWithUnit,
    withInterval: (shown) => {
      const range = intervalText(shown, locale);
      return range === null ? printedWithUnit(shown) : `${printedWithUnit(shown)} (${range})`;
    },
    money: (oere) => formatMoney(oere, locale),
    whole: (value) => formatNumber(value, locale),
    roughly: (interval) => formatMoney(roundMiddle(interval), locale),
    years: (years) => yearList(years, list),
    list,
    sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  };
}

function intervalText({ figure, unit }: Shown, locale: FigureLocale): string | null {
  if (figure.interval.lo === figure.interval.hi) return null;
  if (isAmount(figure)) return unit && formatInterval(figure.interval, unit, locale);
  if (isPercent(figure)) return formatPercentInterval(figure.interval, locale);
  return null;
}

/** The middle of an interval, to the last digit that both its ends leave meaningful. */
function roundMiddle({ lo, hi }: Interval<'oere'>): number {
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return Number.isFinite(lo) ? lo : hi;
  const middle = (lo + hi) / 2;
  const spread = Math.max(hi - lo, 100);
  const step = 10 ** Math.floor(Math.log10(spread));
  return Math.round(middle / step) * step;
}

function yearList(years: readonly number[], list: (parts: readonly string[]) => string): string {
  const consecutive = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  return consecutive && years.length > 2 ? `${years[0]}-${years.at(-1)}` : list(years.map(String));
}
